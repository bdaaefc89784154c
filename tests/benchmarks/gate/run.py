"""How many wrong facts the gate lets pass, and how many true ones it stops.

    python -m tests.benchmarks.gate.run [--article FILE] [--show KIND]

Facts of six decks are made wrong by program (`mutants.py`): of the four decks here, with articles
of their own, and, given their article, of the two shipped ones. A wrong fact passes where `check`
says nothing of it; a true one is stopped where it says anything.
"""

import json
import sys
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

from quizgen.check import check, check_grounding
from quizgen.check.grounding import codes, read_source
from quizgen.load import load_deck
from quizgen.load.readable import readable
from quizgen.load.yaml_values import read_values
from tests.benchmarks.build_speed import say
from tests.benchmarks.gate.material import Material, Mutant, Raw
from tests.benchmarks.gate.mutants import KINDS, mutants

HERE = Path(__file__).parent
DECKS = HERE.parents[2] / "decks"
OWN = ("canal", "light", "silk", "bridge")
"""The decks with articles of their own: two in English, two in Chinese."""
_HELD = {code.code for code in codes.HELD}


@dataclass(frozen=True)
class Result:
    """What the gate said of a deck's true facts and of its wrong ones."""

    deck: str
    true: int
    stopped: tuple[str, ...]
    wrong: tuple[Mutant, ...]
    passed: tuple[Mutant, ...]


def measured(folder: Path, article: Path, every: int = 1) -> Result:
    """The figures of one deck with its article.

    Args:
        folder: the deck's folder.
        article: the file of its article.
        every: take every so many of the wrong facts only.
    """
    written = _written(folder)
    text = readable(article.read_text(encoding="utf-8"))
    facts = written["facts"]
    stopped = _said(written, facts, text)
    material = Material(
        facts,
        written["entities"],
        written["deck"]["language"].startswith("zh"),
        _paragraphs(written, text),
    )
    wrong = list(mutants(material))[::every]
    readable_ones, said = _readable(written, [one.fact for one in wrong], text)
    kept = tuple(one for one in wrong if one.fact["id"] in readable_ones)
    passed = tuple(one for one in kept if one.fact["id"] not in said)
    return Result(folder.name, len(facts), tuple(sorted(stopped)), kept, passed)


def _written(folder: Path) -> dict[str, Any]:
    found: dict[str, Any] = {"entities": [], "facts": []}
    for file in sorted(folder.rglob("*.yaml")):
        part: Any = read_values(file.read_text(encoding="utf-8"))
        found["entities"] += part.get("entities", [])
        found["facts"] += part.get("facts", [])
        if "deck" in part:
            found["deck"] = part["deck"]
    for fact in found["facts"]:
        fact.update({key: _as_text(value) for key, value in fact.items() if isinstance(value, int)})
        fact.pop("reworded", None)
    return found


def _as_text(value: object) -> str:
    return str(value)


def _paragraphs(written: dict[str, Any], text: str) -> Any:  # noqa: ANN401 -- a closure
    with TemporaryDirectory() as name:
        checked = _checked(written, [], Path(name))
    assert checked.deck.source is not None
    source = read_source(text, checked.deck.source.sections)

    def of(fact: Raw) -> str:
        cites = fact.get("cite", [])
        found: list[str] = []
        for cite in cites if isinstance(cites, list) else [cites]:
            section, _, number = str(cite).partition("/")
            paragraphs = source.paragraphs.get(section, ())
            found += paragraphs[int(number or 0) - 1 : int(number)] if number else paragraphs
        return "\n".join(found)

    return of


def _checked(written: dict[str, Any], facts: list[Raw], folder: Path) -> Any:  # noqa: ANN401
    deck = {key: value for key, value in written["deck"].items() if key != "lint"}
    source = {key: value for key, value in deck["source"].items() if key != "file"}
    content = {"deck": {**deck, "source": source}, "entities": written["entities"], "facts": facts}
    (folder / "deck.yaml").write_text(
        json.dumps(content, ensure_ascii=False, default=str), encoding="utf-8"
    )
    loaded = load_deck(folder)
    assert loaded.deck is not None, loaded.diagnostics
    checked, problems = check(loaded.deck)
    _checked.bad = {d.item for d in (*problems, *loaded.diagnostics) if d.severity == "error"}  # type: ignore[attr-defined]
    return checked


def _said(written: dict[str, Any], facts: list[Raw], text: str) -> set[str]:
    with TemporaryDirectory() as name:
        checked = _checked(written, facts, Path(name))
    return {d.item for d in check_grounding(checked, text) if d.code in _HELD}


def _readable(written: dict[str, Any], facts: list[Raw], text: str) -> tuple[set[str], set[str]]:
    """The ids of the facts that are sound in form, and of those that the gate speaks of."""
    plain = [{**fact, "id": f"m{number}"} for number, fact in enumerate(facts)]
    names = {f"m{number}": fact["id"] for number, fact in enumerate(facts)}
    with TemporaryDirectory() as name:
        checked = _checked(written, plain, Path(name))
        bad = set(_checked.bad)  # type: ignore[attr-defined]
    said = {d.item for d in check_grounding(checked, text) if d.code in _HELD}
    sound = {fact.id for fact in checked.facts} - bad
    return {names[one] for one in sound}, {names[one] for one in said if one in names}


def results(article: Path | None) -> Iterator[Result]:
    """The figures of every deck whose article is at hand."""
    for name in OWN:
        yield measured(HERE / name, HERE / name / "article.md")
    if article:
        yield measured(DECKS / "anthropic-founding", article)
        yield measured(DECKS / "anthropic-founding-en", article)


def main() -> None:
    """Prints a table of all decks, and what passed of the kinds that `--show` names."""
    options = dict(zip(sys.argv[1::2], sys.argv[2::2], strict=False))
    article = Path(options["--article"]) if "--article" in options else None
    found = list(results(article))
    kinds = [kind for kind, _ in KINDS]
    say(f"{'accepted of the wrong ones':26}" + "".join(f"{one.deck:>21}" for one in found))
    for kind in kinds:
        say(f"{kind:26}" + "".join(f"{_share(one, kind):>21}" for one in found))
    say(f"{'all':26}" + "".join(f"{_share(one, ''):>21}" for one in found))
    say(f"{'true ones sent to review':26}" + "".join(f"{_stopped(one):>21}" for one in found))
    for result in found if "--show" in options else ():
        for one in result.passed:
            if options["--show"] in ("all", one.kind):
                say(f"      {one.kind} | {one.fact['says']}")


def _share(result: Result, kind: str) -> str:
    all_ = [one for one in result.wrong if kind in ("", one.kind)]
    passed = [one for one in result.passed if kind in ("", one.kind)]
    return f"{len(passed)} of {len(all_)}" + (
        f" ({len(passed) / len(all_):.1%})" if not kind else ""
    )


def _stopped(result: Result) -> str:
    return f"{len(result.stopped)} of {result.true} ({len(result.stopped) / result.true:.1%})"


if __name__ == "__main__":
    main()
