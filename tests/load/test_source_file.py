"""The file with the source's text that `deck.yaml` names."""

from pathlib import Path

import pytest

from quizgen.compile import compile_deck
from tests.support.decks import write_deck

DECK = """\
deck:
  id: test
  title: Test
  language: en
  source: {{title: Flight, sections: [One], file: {file}, strict: {strict}}}
entities:
  - {{id: blanchard, kind: person, name: Jean-Pierre Blanchard}}
facts:
  - id: f
    says: Jean-Pierre Blanchard flew in 1785.
    who: Jean-Pierre Blanchard
    when: 1785
    cite: One/1
"""
ARTICLE = "# One\n\nJean-Pierre Blanchard flew over the sea in 1784.\n"


def _found(folder: Path, file: str, *, strict: bool = False) -> list[tuple[str, str]]:
    write_deck(folder / "deck", deck=DECK.format(file=file, strict=str(strict).lower()))
    result = compile_deck(folder / "deck", suggestions=False)
    return [(one.diagnostic.name, one.diagnostic.severity) for one in result.reports]


def test_facts_are_held_to_the_file_that_the_deck_names(tmp_path: Path) -> None:
    """Without `--source`; as warnings, and as errors where the deck is strict."""
    write_deck(tmp_path / "deck")
    (tmp_path / "deck/article.md").write_text(ARTICLE, encoding="utf-8")
    assert _found(tmp_path, "article.md") == [("not-in-source", "warning")]
    assert _found(tmp_path, "article.md", strict=True) == [("not-in-source", "error")]


@pytest.mark.parametrize("file", ["../secret.txt", "link.txt", "/etc/hostname"])
def test_no_file_outside_of_the_project_is_read(tmp_path: Path, file: str) -> None:
    """Neither by its path nor by a link: a stranger's deck prints nothing of other files."""
    (tmp_path / "secret.txt").write_text(ARTICLE, encoding="utf-8")
    write_deck(tmp_path / "deck")
    (tmp_path / "deck/link.txt").symlink_to(tmp_path / "secret.txt")
    assert _found(tmp_path, file) == [("outside-folder", "error")]


def test_the_project_is_what_its_own_files_mark(tmp_path: Path) -> None:
    """Beside the deck's folder, but below the `pyproject.toml`."""
    (tmp_path / "pyproject.toml").write_text("", encoding="utf-8")
    (tmp_path / "secret.txt").write_text(ARTICLE, encoding="utf-8")
    assert _found(tmp_path, "../secret.txt") == [("not-in-source", "warning")]


@pytest.mark.parametrize(
    ("file", "data", "problem"),
    [
        ("gone.txt", None, ("no-source-file", "warning")),
        (".", None, ("unreadable", "error")),
        ("bad.txt", b"\xff\xfe\xfa", ("not-utf8", "error")),
    ],
)
def test_a_file_that_cannot_be_read_is_told(
    tmp_path: Path, file: str, data: bytes | None, problem: tuple[str, str]
) -> None:
    """One that isn't there is a warning, for a source is often not in the repository."""
    write_deck(tmp_path / "deck")
    if data is not None:
        (tmp_path / "deck" / file).write_bytes(data)
    assert _found(tmp_path, file) == [problem]
