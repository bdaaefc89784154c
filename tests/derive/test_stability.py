"""What an author adds changes few of the items that learners know already.

Each test prints its figures; `pytest -s` shows them.
"""

import re
import shutil
from collections.abc import Callable
from functools import cache
from pathlib import Path

import pytest

from quizgen.items.bank import Bank
from quizgen.items.item import ChoiceItem, TrueFalseItem
from tests.support.capitals import CHINESE, EDITIONS, ENGLISH, Edition, edition_name
from tests.support.compiled import bank_of
from tests.support.decks import write_deck
from tests.support.workshop import DECKS, deck_name

FEW = 0.05
"""The share of the existing choice and true-false items that one addition may change."""
FEW_BY_A_FACT = 0.07
"""The share that a fact changes on average: what it ties to a subject is no option there."""
MOST = 0.15
"""The share that a single fact may change."""
Asked = dict[str, tuple[str, object]]


@cache
def _bank(deck: Path) -> Bank:
    """The bank of a deck of the repository, derived once."""
    return bank_of(deck)


def _asked(bank: Bank) -> Asked:
    """What a learner sees of each choice and true-false item, and what is right in it."""
    return {
        item.id: (item.stem, [(option.text, option.correct) for option in item.options])
        for item in bank.items
        if isinstance(item, ChoiceItem | TrueFalseItem)
    }


def _changed(before: Asked, after: Asked) -> list[str]:
    return [name for name, asked in before.items() if after.get(name) != asked]


def _shares(name: str, before: Asked, additions: dict[str, Asked]) -> dict[str, float]:
    """The share of items that each addition changed, printed."""
    shares = {}
    for what, after in additions.items():
        changed = _changed(before, after)
        shares[what] = len(changed) / len(before)
        print(f"{name}: {what}: {len(changed)} of {len(before)} {sorted(changed)[:6]}")  # noqa: T201
    return shares


def _with(deck: Path, folder: Path, extra: str) -> Asked:
    """The deck's items after adding a file."""
    copy = Path(shutil.copytree(deck, folder))
    write_deck(copy, zz_extra=extra)
    return _asked(bank_of(copy))


NAMES = (
    ("person", "Ada Byron"),
    ("person", "Grace Hopper"),
    ("person", "Alan Turing"),
    ("person", "Edsger Dijkstra"),
    ("organisation", "Bell Labs"),
    ("organisation", "IBM"),
    ("model", "Eliza"),
    ("term", "backpropagation"),
    ("place", "Bletchley Park"),
    ("product", "Altair"),
    ("work", "On Computable Numbers"),
    ("group", "the Homebrew Club"),
)


@pytest.mark.parametrize("deck", DECKS, ids=deck_name)
def test_one_more_entity_changes_few_items(deck: Path, tmp_path: Path) -> None:
    """Twelve entities of many kinds, one at a time, that no fact speaks of."""
    before = _asked(_bank(deck))
    additions = {
        name: _with(
            deck,
            tmp_path / str(number),
            f"entities: [{{id: extra, kind: {kind}, name: {name}}}]\n",
        )
        for number, (kind, name) in enumerate(NAMES)
    }
    shares = _shares(deck.name, before, additions)
    assert {what: share for what, share in shares.items() if share > FEW} == {}


def _facts(deck: Path) -> dict[str, str]:
    """Facts of many kinds: of new persons and known ones, with times and numbers, everywhere."""
    chinese = not deck.name.endswith("-en")
    sections = ("一", "二", "三", "四", "五")
    people = [name for kind, name in NAMES if kind == "person"]
    facts = {}
    for number, section in enumerate(sections):
        new, year, count = people[number % len(people)], 2012 + 2 * number, 7 + 9 * number
        known = ("Dario Amodei", "Tom Brown", "Jared Kaplan", "Chris Olah", "Sam McCandlish")
        entity = f"entities: [{{id: extra, kind: person, name: {new}}}]\n"
        for who, first in ((new, entity), (known[number], "")):
            says = (
                f"{who} 在 {year} 年收到了 {count} 封信。"
                if chinese
                else f"{who} received {count} letters in {year}."
            )
            facts[f"{section}: {says}"] = (
                f"{first}facts:\n  - id: zz-extra\n    says: {says}\n    who: {who}\n"
                f"    when: {f'{year} 年' if chinese else year}\n"
                f"    how-many: {f'{count} 封' if chinese else f'{count} letters'}\n"
                f"    cite: {section}/1\n"
            )
    return facts


@pytest.mark.parametrize("deck", DECKS, ids=deck_name)
def test_one_more_fact_changes_few_items(deck: Path, tmp_path: Path) -> None:
    """Ten facts, one at a time, of new persons and of known ones.

    On average; a person who is new to a section that speaks of three becomes a wrong option of
    most of its items, for the nearest come first, so a single fact may change more.
    """
    before = _asked(_bank(deck))
    additions = {
        what: _with(deck, tmp_path / str(number), extra)
        for number, (what, extra) in enumerate(_facts(deck).items())
    }
    shares = _shares(deck.name, before, additions)
    assert sum(shares.values()) / len(shares) <= FEW_BY_A_FACT
    assert {what: share for what, share in shares.items() if share > MOST} == {}


ROWS = {
    "en": [
        ("Ruritania", "Strelsau"),
        ("Wakanda", "Birnin Zana"),
        ("Freedonia", "Fredville"),
        ("Grand Fenwick", "Fenwick"),
        ("Elbonia", "Elbograd"),
        ("Genovia", "Pyrus"),
        ("Latveria", "Doomstadt"),
        ("Zubrowka", "Lutz"),
        ("Atlantis", "Poseidonis"),
        ("Laputa", "Balnibarbi"),
    ],
    "zh-Hans": [
        ("大宋", "汴梁"),
        ("大唐", "长安"),
        ("大明", "应天府"),
        ("楼兰", "扜泥城"),
        ("大理", "羊苴咩城"),
        ("西夏", "兴庆府"),
        ("渤海国", "上京龙泉府"),
        ("吐蕃", "逻些"),
        ("高昌", "高昌城"),
        ("蜀汉", "成都"),
    ],
}


@pytest.mark.parametrize("edition", EDITIONS, ids=edition_name)
def test_one_more_row_changes_few_items(edition: Edition, tmp_path: Path) -> None:
    """Ten countries, one at a time, into a table of two hundred."""
    before = _asked(edition.bank(tmp_path / "before"))
    additions = {
        row[0]: _asked(edition.bank(tmp_path / str(number), [*edition.pairs, row]))
        for number, row in enumerate(ROWS[edition.language])
    }
    shares = _shares(edition.language, before, additions)
    assert {what: share for what, share in shares.items() if share > FEW} == {}


@pytest.mark.parametrize("size", [10, 11, 12, 13, 14, 20, 24, 25, 30, 50, 100])
def test_one_more_row_changes_only_what_shows_it_at_any_size(size: int, tmp_path: Path) -> None:
    """A table of N rows gains one; nothing is dealt anew as it grows past some size.

    With three wrong options of N others, one more row belongs into 3 of N + 1 of the items by
    right, and twice that is the bound.
    """
    pairs, shares = ENGLISH.pairs, []
    for start in range(0, 90, 15):
        before = _asked(ENGLISH.bank(tmp_path / f"{start}-a", pairs[start : start + size]))
        after = _asked(ENGLISH.bank(tmp_path / f"{start}-b", pairs[start : start + size + 1]))
        shares.append(len(_changed(before, after)) / len(before))
    mean = sum(shares) / len(shares)
    print(f"{size} rows: {mean:.1%} on average, 3/{size + 1} is {3 / (size + 1):.1%}")  # noqa: T201
    assert mean <= 6 / (size + 1)


def _renamed(deck: Path) -> None:
    for number, path in enumerate(sorted(deck.rglob("*.yaml"), reverse=True)):
        path.rename(path.with_name(f"{number:03}.yaml"))


def _moved(deck: Path) -> None:
    (deck / "below").mkdir()
    for number, path in enumerate(sorted(deck.glob("facts/*.yaml"))):
        path.rename(deck / "below" / f"{9 - number}.yaml")


def _lists(path: Path) -> dict[str, list[str]]:
    """The entries of each list of a file, as text."""
    text = re.sub(
        r"^ *#.*\n|\n(?=\n(?: {2,4})?\S)", "", path.read_text(encoding="utf-8"), flags=re.MULTILINE
    )
    before, *parts = re.split(r"^(\w+):$", text, flags=re.MULTILINE)
    assert not before.strip()
    lists = {key: rest.split("\n  - ") for key, rest in zip(parts[::2], parts[1::2], strict=True)}
    assert not any(entries[0].strip() for entries in lists.values())
    return {
        key: [f"  - {entry.rstrip()}\n" for entry in entries[1:]] for key, entries in lists.items()
    }


def _split(deck: Path) -> None:
    for path in sorted(deck.glob("facts/*.yaml")):
        lists = _lists(path)
        path.unlink()
        for key, entries in lists.items():
            for number, entry in enumerate(entries):
                part = path.with_name(f"{path.stem}-{key}-{number:03}.yaml")
                part.write_text(f"{key}:\n{entry}", encoding="utf-8")


def _reordered(deck: Path) -> None:
    for key in ("facts", "entities", "questions"):
        for path in [*deck.glob(f"{key}/*.yaml"), *deck.glob(f"{key}.yaml")]:
            lists = _lists(path).items()
            texts = [f"{key}:\n{''.join(reversed(entries))}" for key, entries in lists]
            path.write_text("".join(texts), encoding="utf-8")


@pytest.mark.parametrize("rearrange", [_renamed, _moved, _split, _reordered])
@pytest.mark.parametrize("deck", DECKS, ids=deck_name)
def test_where_an_entry_stands_changes_no_item(
    deck: Path, rearrange: Callable[[Path], None], tmp_path: Path
) -> None:
    """All items are the same and in the same order, but for the place they are written at."""
    copy = Path(shutil.copytree(deck, tmp_path / "deck"))
    rearrange(copy)
    before, after = _bank(deck), bank_of(copy)
    assert _seen(after) == _seen(before)


def _seen(bank: Bank) -> list[dict[str, object]]:
    """All of each item but its place."""
    names = [
        "stem",
        "options",
        "answer",
        "answers",
        "pairs",
        "segments",
        "accept",
        "because",
        "id",
        "type",
        "note",
        "slot",
        "rationale",
        "cites",
        "tags",
        "origin",
        "fixed_order",
    ]
    return [{name: getattr(item, name, None) for name in names} for item in bank.items]


@pytest.mark.parametrize("edition", [ENGLISH, CHINESE], ids=edition_name)
def test_the_order_of_rows_changes_no_item(edition: Edition, tmp_path: Path) -> None:
    """A table may be sorted anew at any time."""
    before = edition.bank(tmp_path / "before")
    after = edition.bank(tmp_path / "after", sorted(edition.pairs, key=lambda pair: pair[1]))
    assert _seen(after) == _seen(before)
