"""The lines that the page proposes, put into the file, do what they say."""

import re
import shutil
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

import pytest

from quizgen.compile import CompileResult, compile_deck
from quizgen.items.item import ChoiceItem, Item
from quizgen.languages.labels import labels_of
from quizgen.models.fact import Fact
from quizgen.outputs.proof.lines import lines_of, not_this_option
from quizgen.outputs.proof.remarks import remarks_of
from tests.support.decks import write_deck
from tests.support.workshop import DECKS, deck_name


@dataclass(frozen=True)
class Deck:
    """A copy of a deck, compiled."""

    folder: Path
    result: CompileResult

    @property
    def items(self) -> dict[str, Item]:
        """Its items by id."""
        return {item.id: item for item in self.result.items}

    def fact(self, item: Item) -> Fact:
        """The fact that an item is about."""
        assert self.result.made is not None
        return next(fact for fact in self.result.made.facts if fact.id == item.origin.facts[0])

    def lines(self, item: Item) -> dict[str, str]:
        """What the page proposes for an item of a fact."""
        assert self.result.made is not None
        choose_all = labels_of(self.result.made.bank.deck.language).choose_all
        return lines_of(item, self.fact(item), choose_all, has_choice=False)

    def choices(self) -> Iterator[ChoiceItem]:
        """The first choice of each fact."""
        seen = set()
        for item in self.result.items:
            fact = item.origin.facts[0] if item.origin.facts else ""
            if isinstance(item, ChoiceItem) and fact and "/" not in fact and fact not in seen:
                seen.add(fact)
                yield item

    def with_lines(self, lines: Mapping[str, Sequence[str]]) -> "Deck":
        """The deck with lines in some facts, in place of what these have under their keys."""
        left = dict(lines)
        for file in self.folder.rglob("*.yaml"):
            text = file.read_text(encoding="utf-8")
            for fact, written in lines.items():
                entry = re.search(
                    rf"^  - id: {re.escape(fact)}\n((?:    .*\n)*)", text, re.MULTILINE
                )
                if entry is None:
                    continue
                keys = "|".join(line.partition(":")[0] for line in written)
                rest = re.sub(
                    rf"^    (?:{keys}):.*\n(?:     .*\n)*", "", entry[1], flags=re.MULTILINE
                )
                new = "".join(f"    {line}\n" for line in written)
                text = f"{text[: entry.start(1)]}{new}{rest}{text[entry.end(1) :]}"
                del left[fact]
            file.write_text(text, encoding="utf-8")
        assert not left
        return Deck(self.folder, compile_deck(self.folder))


@pytest.fixture(scope="module", params=DECKS, ids=deck_name)
def shipped(request: pytest.FixtureRequest) -> tuple[Path, CompileResult]:
    """A deck of this repository, compiled once; not to be written to."""
    return request.param, compile_deck(request.param)


@pytest.fixture
def deck(shipped: tuple[Path, CompileResult], tmp_path: Path) -> Deck:
    """A copy of it."""
    folder, result = shipped
    return Deck(Path(shutil.copytree(folder, tmp_path / folder.name)), result)


def worse(deck: Deck, other: Deck) -> list[str]:
    """The problems that come with the lines, notes apart."""

    def told(of: Deck) -> set[tuple[str, str]]:
        found = (report.diagnostic for report in of.result.reports)
        return {(one.code, one.message) for one in found if one.severity != "info"}

    return sorted(message for _, message in told(other) - told(deck))


def test_not_this_option_keeps_it_away(deck: Deck) -> None:
    """Of each fact the first wrong option of its first choice, a derived one or the author's."""
    choices = list(deck.choices())
    assert len(choices) > 20
    wrong = [next(option for option in item.options if not option.correct) for item in choices]
    pairs = list(zip(choices, wrong, strict=True))
    after = deck.with_lines(
        {item.origin.facts[0]: not_this_option(item, o, deck.fact(item)) for item, o in pairs}
    )
    assert worse(deck, after) == []
    for item, (away, *_) in pairs:
        left = after.items.get(item.id)
        assert not isinstance(left, ChoiceItem) or away not in [o.text for o in left.options]


def test_my_own_options_are_those(deck: Deck) -> None:
    """The line begins with the options that there are: unchanged, they become the author's."""
    choices = list(deck.choices())
    lines = {item.origin.facts[0]: [deck.lines(item)["distractors"]] for item in choices}
    after = deck.with_lines(lines)
    assert worse(deck, after) == []
    for item in choices:
        left = after.items[item.id]
        assert isinstance(left, ChoiceItem)
        assert {o.text for o in left.options} == {o.text for o in item.options}
        assert {o.proof for o in left.options if not o.correct} == {"author"}


def test_not_this_item_leaves_it_out(deck: Deck) -> None:
    """Of each fact its first item, of whichever type."""
    first: dict[str, Item] = {}
    for item in deck.result.items:
        if item.origin.facts and "/" not in item.origin.facts[0] and item.origin.role:
            first.setdefault(item.origin.facts[0], item)
    after = deck.with_lines({fact: [deck.lines(item)["skip"]] for fact, item in first.items()})
    assert worse(deck, after) == []
    assert len(first) > 50
    assert not {item.id for item in first.values()} & set(after.items)


def test_ask_it_so_asks_it_so(deck: Deck) -> None:
    """The line begins with the question as it is; here with a word more."""
    asked = [item for item in deck.result.items if item.type == "short-answer"]
    asked = [item for item in asked if item.origin.role and "/" not in item.origin.facts[0]]
    by_fact = {item.origin.facts[0]: item for item in asked}
    lines = {}
    for fact, item in by_fact.items():
        line = deck.lines(item)["ask"]
        assert item.stem in line
        lines[fact] = [line.replace(item.stem, f"Z {item.stem}")]
    after = deck.with_lines(lines)
    for item in by_fact.values():
        assert after.items[item.id].stem == f"Z {item.stem}"


def test_a_proposed_wording_is_asked(tmp_path: Path) -> None:
    """It stands beside its fact as a line that keeps the author's other wordings."""
    facts = (
        "facts:\n"
        "  - id: letters\n"
        "    says: Ada wrote letters before Charles left in 1843.\n"
        "    who: Ada\n"
        "    when: 1843\n"
        "    ask: {who: Whose letters?}\n"
    )
    deck = "deck: {id: d, title: D, language: en}\n"
    folder = write_deck(tmp_path / "d", deck=deck, facts=facts)
    before = Deck(folder, compile_deck(folder))
    assert before.result.made is not None
    found = remarks_of(before.result.made, "").by_id["letters"]
    (line,) = (remark["ask"] for remark in found if "ask" in remark)
    after = before.with_lines({"letters": [line]})
    assert worse(before, after) == []
    assert after.items["letters/who"].stem == "Whose letters?"
    stem = "Ada wrote letters before Charles left in which year?"
    assert (after.items["letters/when"].stem, stem in line) == (stem, True)
