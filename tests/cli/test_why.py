"""`quizgen why`: where an item comes from, and why each option is right or wrong."""

import json
import re
from pathlib import Path

import pytest

from quizgen.outputs.anki.identity.from_ids import guid
from tests.support.decks import Result, run_quizgen, write_deck

DECK = """\
deck:
  id: letters
  title: Letters
  language: en
  source: {title: Lives, sections: [One, Two]}

entities:
  - {id: ada, kind: person, name: Ada Byron, aliases: [Ada]}
  - {id: grace, kind: person, name: Grace Hopper}
  - {id: alan, kind: person, name: Alan Turing}

facts:
  - id: letters
    says: Ada wrote letters before Charles left in 1843.
    who: Ada
    when: 1843
    rationale: She had many friends.
    cite: [One/2, Two]
  - {id: quiet, says: It rained., cite: Two/4}

questions:
  - id: pick
    type: choice
    stem: Why did she write?
    options: [{text: Fun, feedback: She said so.}, {text: Money, feedback: She was rich.}]
    answer: Fun
    fixed-order: true
    cite: One
  - {id: judge, type: true-false, stem: It snowed., answer: false, rationale: It rained., cite: Two}
  - {id: fill, type: cloze, stem: Roses are red and blue., answer: [red, blue], cite: Two}
  - {id: short, type: short-answer, stem: Where?, answer: London, accept: [in London], cite: Two}
  - {id: order, type: ordering, stem: Sort them., answer: [first, second, third], cite: Two}
  - {id: match, type: matching, stem: Match them., answer: {one: 1, two: 2}, cite: Two}
  - {id: card, type: flashcard, stem: "Front\\nof it", answer: "Back\\nof it", cite: Two}
"""

GOOD = """\
deck: {id: founding, title: 创始故事, language: zh-Hans}
facts:
  - {id: jack-met-dario, says: Jack 在 2015 年认识了 Dario。, who: Jack, when: 2015 年}
"""
"""A deck whose roles are all asked."""


@pytest.fixture
def decks(tmp_path: Path) -> Path:
    """A folder with a deck of every type in `decks`."""
    write_deck(tmp_path / "decks" / "letters", deck=DECK)
    return tmp_path


def _why(folder: Path, *args: str) -> Result:
    return run_quizgen("why", *args, cwd=folder)


def _printed(folder: Path, name: str) -> str:
    result = _why(folder, name)
    assert (result.status, result.err) == (0, "")
    return result.out


def test_a_derived_choice_shows_every_option_with_its_reason(decks: Path) -> None:
    """The mark and the reason of each option, then the rule, the facts and the places."""
    lines = _printed(decks, "letters/who-choice").splitlines()
    options = dict(
        block.splitlines()[:2] for block in re.split(r"\n(?=  [✓✗])", "\n".join(lines[3:12]))[1:]
    )
    for line, reason in options.items():
        assert reason.startswith("      "), reason
        assert "Ada" in reason, line
    unsaid = "      unsaid: the facts say it of the key and of nobody else"
    assert lines.count(unsaid) == 2
    assert lines[:4] == [
        "letters/who-choice  [choice]",
        "",
        "  According to the text: Who wrote letters before Charles left in 1843?",
        "",
    ]
    assert set(options) == {"  ✓ Ada Byron", "  ✗ Grace Hopper", "  ✗ Alan Turing"}
    number = guid("letters", "letters/who-choice")
    assert lines[12:] == [
        "",
        "  rule       who-choice",
        "  fact       letters",
        "  rationale  Ada wrote letters before Charles left in 1843.",
        "      She had many friends.",
        "  source     One/2, Two",
        "  written    decks/letters/deck.yaml:13",
        f"  Anki note  {number} (not in the Anki deck by itself)",
    ]


def _foot(line: int, name: str, kind: str, cite: str = "Two", rationale: str = "") -> str:
    note = f"  Anki note  {guid('letters', name)} (card {kind})"
    reason = f"  rationale  {rationale}\n" if rationale else ""
    return (
        f"\n  rule       written by hand\n{reason}  source     {cite}\n"
        f"  written    decks/letters/deck.yaml:{line}\n{note}\n"
    )


AUTHORED = {
    "pick": (
        (
            "pick  [choice]\n\n  Why did she write?\n\n"
            "  ✓ Fun\n      She said so.\n  ✗ Money\n      She was rich.\n"
        ),
        _foot(22, "pick", "choice", "One"),
    ),
    "judge": (
        (
            "judge  [true-false]\n\n  It snowed.\n\n"
            "  ✗ True\n      It rained.\n  ✓ False\n      It rained.\n"
        ),
        _foot(29, "judge", "true-false", rationale="It rained."),
    ),
    "fill": (
        "fill  [cloze]\n\n  Roses are ____ and ____.\n\n  = Roses are [red] and [blue].\n",
        _foot(30, "fill", "cloze"),
    ),
    "short": (
        "short  [short-answer]\n\n  Where?\n\n  = London\n  = in London\n",
        _foot(31, "short", "short-answer"),
    ),
    "order": (
        "order  [ordering]\n\n  Sort them.\n\n  = 1. first\n  = 2. second\n  = 3. third\n",
        _foot(32, "order", "ordering"),
    ),
    "match": (
        "match  [matching]\n\n  Match them.\n\n  = one — 1\n  = two — 2\n",
        _foot(33, "match", "matching"),
    ),
    "card": (
        "card  [flashcard]\n\n  Front\n      of it\n\n  = Back\n      of it\n",
        _foot(34, "card", "flashcard"),
    ),
}


@pytest.mark.parametrize("name", AUTHORED)
def test_an_authored_item_of_each_type(decks: Path, name: str) -> None:
    """What is asked, what is right, and that a person wrote it."""
    assert _printed(decks, name) == "".join(AUTHORED[name])


def test_a_derived_blank_names_its_card(decks: Path) -> None:
    """The sentence with the blank filled; the note is the fact's."""
    assert _printed(decks, "letters/when-cloze") == (
        "letters/when-cloze  [cloze]\n\n  Ada wrote letters before Charles left in ____.\n\n"
        "  = Ada wrote letters before Charles left in [1843].\n\n"
        "  rule       when-cloze\n  fact       letters\n"
        "  rationale  Ada wrote letters before Charles left in 1843.\n      She had many friends.\n"
        "  source     One/2, Two\n  written    decks/letters/deck.yaml:13\n"
        f"  Anki note  {guid('letters', 'letters')} (card when)\n"
    )


def test_a_fact_shows_what_it_feeds_and_what_it_does_not(decks: Path) -> None:
    """Each of its items on a line, the reason for each role without a choice, and a wording."""
    lines = _printed(decks, "letters").splitlines()
    assert lines[:-2] == [
        "letters  [fact]  decks/letters/deck.yaml:13",
        "",
        "  letters/who         short-answer  Who wrote letters before Charles left in 1843?",
        "  letters/who-cloze   cloze         ____ wrote letters before Charles left in 1843.",
        "  letters/when-cloze  cloze         Ada wrote letters before Charles left in ____.",
        "  letters/who-choice  choice        Who wrote letters before Charles left in 1843?",
        lines[6],
        "",
    ]
    assert lines[6].startswith("  letters/true-false  true-false    ")
    assert lines[-2].startswith(
        "  There is no choice item for `when`: no question is worded for it"
    )
    assert lines[-1] == (
        "    Word it yourself, for instance: "
        '`ask: {when: "Ada wrote letters before Charles left in which year?"}`.'
    )


def test_a_fact_without_items_is_known_and_says_why(decks: Path) -> None:
    """That is when an author asks."""
    assert _printed(decks, "quiet") == (
        "quiet  [fact]  decks/letters/deck.yaml:19\n\n"
        "  The fact has no role, so nothing can be asked of it.\n"
    )


def test_a_fact_that_another_answers_for_shows_that_item(tmp_path: Path) -> None:
    """The item with both answers comes from both facts."""
    says = "  - {id: %s, says: %s wrote., who: %s}\n"
    facts = "".join(says % (name.lower(), name, name) for name in ("Ada", "Bob"))
    people = "".join(
        f"  - {{id: p-{name.lower()}, kind: person, name: {name}}}\n"
        for name in ("Ada", "Bob", "Cy", "Di", "Ed")
    )
    deck = "deck: {id: two, title: Two, language: en}\n"
    write_deck(tmp_path / "decks", deck=f"{deck}entities:\n{people}facts:\n{facts}")
    lines = _printed(tmp_path, "bob").splitlines()
    assert lines[0] == "bob  [fact]  decks/deck.yaml:10"
    assert [line.split()[0] for line in lines[2:]] == [
        "ada/who",
        "ada/who-choice",
        "bob/true-false",
    ]
    assert "  fact       ada\n  fact       bob\n" in _printed(tmp_path, "ada/who-choice")


def test_json_of_an_item_is_its_row_of_the_manifest(decks: Path) -> None:
    """The same keys, so that programs read one format."""
    built = run_quizgen("build", cwd=decks)
    assert built.status == 0, built.err
    manifest = json.loads((decks / "dist" / "letters" / "manifest.json").read_text("utf-8"))
    rows = {row["id"]: row for row in manifest["items"]}
    for name in (*AUTHORED, "letters/who-choice", "letters/when-cloze"):
        assert json.loads(_why(decks, name, "--json").out) == rows[name]
    fed = [row for row in rows.values() if "letters" in row["origin"].get("facts", ())]
    assert json.loads(_why(decks, "letters", "--json").out) == fed
    assert json.loads(_why(decks, "quiet", "--json").out) == []


@pytest.mark.parametrize(
    ("name", "hint"),
    [
        ("letters/who-choic", "Did you mean `letters/who-choice`?"),
        ("leters", "Did you mean `letters`?"),
        ("quite", "Did you mean `quiet`?"),
        ("zzz", "`manifest.json` lists all items."),
    ],
)
def test_an_unknown_name_is_wrong_usage(decks: Path, name: str, hint: str) -> None:
    """The nearest known name is offered."""
    assert _why(decks, name) == Result(
        2, "", f"quizgen: There is no item or fact `{name}`. {hint}\n"
    )


def test_finds_the_item_in_whichever_deck_has_it(decks: Path) -> None:
    """Over all decks of a folder, or over those that are named."""
    write_deck(decks / "decks" / "founding", deck=GOOD)
    assert "decks/letters/deck.yaml" in _printed(decks, "letters")
    assert "decks/founding/deck.yaml" in _printed(decks, "jack-met-dario")
    result = _why(decks, "letters", "decks/founding")
    assert (result.status, result.out) == (2, "")


def test_a_deck_with_errors_is_named_where_the_item_is_not_found(decks: Path) -> None:
    """The item may be in it; an item of a sound deck is found all the same."""
    write_deck(decks / "decks" / "broken", deck="deck: {id: broken}\n")
    assert _printed(decks, "pick").startswith("pick  [choice]\n")
    assert _why(decks, "who-knows") == Result(
        1,
        "",
        "quizgen: decks/broken has errors; `quizgen check` lists them.\n"
        "quizgen: There is no item or fact `who-knows`. `manifest.json` lists all items.\n",
    )


def test_a_folder_that_is_not_there_is_wrong_usage(tmp_path: Path) -> None:
    """As for every command."""
    assert _why(tmp_path, "x", "nowhere") == Result(2, "", "quizgen: There is no `nowhere`.\n")
