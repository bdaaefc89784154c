"""quizgen in a program: what `import quizgen` offers, used as its guide shows."""

import ast
import re
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest
import yaml

import quizgen
from quizgen.diagnostics.text import render_text
from tests.support.nasty import NASTY
from tests.support.workshop import HAND_MADE

ROOT = Path(__file__).parent.parent
PAGE = (ROOT / "quizgen/guide/library.md").read_text(encoding="utf-8")
(EXAMPLE,) = re.findall(r"```python\n(.*?)```", PAGE, re.DOTALL)


def test_the_example_of_the_guide_runs(tmp_path: Path) -> None:
    """Copied into a file of its own, it asks, builds and prints what one expects of it."""
    (tmp_path / "moon.py").write_text(EXAMPLE, encoding="utf-8")
    command = [sys.executable, "moon.py"]
    result = subprocess.run(command, cwd=tmp_path, capture_output=True, text=True, check=False)
    assert (result.returncode, result.stderr) == (0, "")
    assert "Who stepped onto the Moon on 20 July 1969? Neil Armstrong\n" in result.stdout
    assert "What covers the surface of the Moon? dust\n" in result.stdout
    assert "'moon.apkg'" in result.stdout
    assert (tmp_path / "decks/moon/quizgen.lock").is_file()


def test_the_example_is_typed_strictly_for_those_who_use_it(tmp_path: Path) -> None:
    """Somebody whose project checks its types strictly can use what `quizgen` offers."""
    (tmp_path / "moon.py").write_text(EXAMPLE, encoding="utf-8")
    # A second run finds there what the first one learnt of quizgen itself.
    cache = ROOT / ".mypy_cache" / "of-the-library"
    command = [sys.executable, "-m", "mypy", "--strict", f"--cache-dir={cache}", "moon.py"]
    result = subprocess.run(command, cwd=tmp_path, capture_output=True, text=True, check=False)
    assert result.returncode == 0, result.stdout


@pytest.mark.parametrize("name", sorted(quizgen.__all__))
def test_what_is_offered_is_there(name: str) -> None:
    """Each public name can be had, is documented, and is in the page where it does something."""
    value = getattr(quizgen, name)
    assert name == "Item" or value.__doc__
    assert name in dir(quizgen)


def test_a_name_that_is_not_offered_is_none() -> None:
    """A slip is told as Python tells it."""
    with pytest.raises(AttributeError, match="has no attribute 'compile_dek'"):
        _ = quizgen.compile_dek


def test_to_import_it_costs_next_to_nothing() -> None:
    """Whoever imports quizgen waits for pydantic and its like when something is compiled."""
    code = "import sys, quizgen; print(sorted(m for m in sys.modules if m.startswith('quizgen')))"
    result = subprocess.run(
        [sys.executable, "-c", code], capture_output=True, text=True, check=True
    )
    assert ast.literal_eval(result.stdout) == ["quizgen"]


@pytest.mark.parametrize("folder", HAND_MADE, ids=lambda folder: folder.name)
def test_a_deck_made_in_code_is_the_deck_of_its_files(folder: Path, tmp_path: Path) -> None:
    """Entry by entry in code, a deck has the same items as in YAML."""
    files = [
        yaml.load(f.read_text("utf-8"), _WithoutDates)  # noqa: S506 -- a safe loader's child
        for f in sorted(folder.rglob("*.yaml"))
    ]
    (head,) = [values["deck"] for values in files if "deck" in values]
    deck = quizgen.Deck(tmp_path / folder.name, **_in_code(head))
    for values in files:
        for kind, add in (
            ("entities", deck.add_entity),
            ("facts", deck.add_fact),
            ("relations", deck.add_relation),
            ("questions", deck.add_question),
            ("sheets", deck.add_sheet),
        ):
            for entry in values.get(kind, ()):
                add(**_in_code(entry))
    made, read = quizgen.compile_deck(deck), quizgen.compile_deck(folder)
    assert [_shown(item) for item in made.items] == [_shown(item) for item in read.items]
    assert made.items


class _WithoutDates(yaml.SafeLoader):
    """Reads a date as the text that it is in a deck."""


_WithoutDates.yaml_implicit_resolvers = {
    first: [pair for pair in pairs if "timestamp" not in pair[0]]
    for first, pairs in yaml.SafeLoader.yaml_implicit_resolvers.items()
}


def _in_code(entry: dict[str, Any]) -> dict[str, Any]:
    """The entry's keys as Python's."""
    return {"is_" if key == "is" else key.replace("-", "_"): entry[key] for key in entry}


def _shown(item: quizgen.Item) -> tuple[str, str, str]:
    return item.id, item.stem, str(item.section)


def test_a_deck_in_a_folder_takes_entries_of_a_program(tmp_path: Path) -> None:
    """The folder's files stay as they are; what is added counts as if it stood in one."""
    folder = tmp_path / "d"
    folder.mkdir()
    text = """\
deck: {id: d, title: D, language: en}
facts: [{id: a, says: Ada left in 1843., when: '1843'}]
"""
    (folder / "deck.yaml").write_text(text, encoding="utf-8")
    deck = quizgen.Deck.read(folder)
    deck.add_fact(id="b", says="Grace came in 1852.", when="1852")
    assert {fact for item in quizgen.compile_deck(deck).items for fact in item.origin.facts} == {
        "a",
        "b",
    }
    assert [path.name for path in folder.iterdir()] == ["deck.yaml"]


def test_problems_point_into_what_the_program_made(tmp_path: Path) -> None:
    """A wrong key is shown in its entry, with the place in it."""
    deck = quizgen.Deck(tmp_path / "d", id="d", title="D", language="en")
    deck.add_fact(id="a", says="Three people came.", how_many="Three", colour="red")
    result = quizgen.compile_deck(deck)
    (report,) = [r for r in result.reports if r.diagnostic.severity == "error"]
    shown = render_text([report], color=False)
    assert "(made in code):3:" in shown
    assert '"colour": "red"' in shown
    assert result.failed
    assert result.items == ()


@pytest.mark.parametrize(
    "text", [*(typed for typed, _ in NASTY.values()), "\0", "\ud800", "\u2028", "", "a: b\n- c"]
)
def test_whatever_a_text_holds_nothing_is_raised(text: str, tmp_path: Path) -> None:
    """Control characters, markup, lone surrogates: a problem at most, never an exception."""
    deck = quizgen.Deck(tmp_path / "d", id="d", title=text, language="en")
    deck.add_fact(id="a", says=f"{text} Ada left in 1843.", when="1843", rationale=text)
    deck.add_question(id="q", type="short-answer", stem=text, answer=text)
    assert quizgen.compile_deck(deck).reports is not None


def test_a_deck_with_errors_is_not_built(tmp_path: Path) -> None:
    """The program is told why, and nothing is written."""
    deck = quizgen.Deck(tmp_path / "d", id="d", title="D", language="en")
    deck.add_fact(id="a", says="Ada left.", when="1843")
    with pytest.raises(quizgen.NotBuiltError, match="has errors and isn't built"):
        quizgen.build_deck(deck, tmp_path / "out")
    assert not (tmp_path / "out").exists()
