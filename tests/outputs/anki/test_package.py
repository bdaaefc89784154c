"""The Anki package: what Anki's own backend makes of it, and the file itself."""

import re
import shutil
import zipfile
from pathlib import Path
from typing import Any

import pytest

from quizgen.build import BuildOptions, build_deck
from quizgen.load import load_deck
from tests.support.anki import import_package, import_packages
from tests.support.golden import Golden
from tests.support.imported import ImportCounts, ImportedCollection
from tests.support.outputs import contents
from tests.support.workshop import DECKS, HAND_MADE, REAL, Workshop, build, deck_name

GOLDEN = Path(__file__).parent / "golden"
all_decks = pytest.mark.parametrize("deck", [*DECKS, *HAND_MADE], ids=deck_name)


def counts(new: int = 0, duplicate: int = 0) -> ImportCounts:
    """An import log with nothing in it but new and duplicate notes."""
    return ImportCounts(new, 0, duplicate, 0, 0, 0, 0, 0)


def retired(learnt: ImportedCollection) -> tuple[str, ...]:
    """The GUIDs of the notes that were taken out: who never had one gets no card of it."""
    return tuple(note.guid for note in learnt.notes if "quizgen::retired" in note.tags)


def without_cards(learnt: ImportedCollection) -> tuple[str, ...]:
    """All that Anki's checks may find: that retired notes have no cards."""
    return tuple(f"note without cards: {guid!r}" for guid in retired(learnt))


def chosen_cards(deck: Path) -> dict[str, list[str]]:
    """The roles that a fact's `cards:` makes cards of, by the fact's id."""
    loaded = load_deck(deck)
    assert loaded.deck is not None
    return {entry.spec.id: entry.spec.cards for entry in loaded.deck.facts if entry.spec.cards}


def cards_of_manifest(
    items: list[dict[str, Any]], recognition: bool, chosen: dict[str, list[str]]
) -> dict[str, int]:
    """How many cards each note is to have, by GUID.

    A question is a card. A derived short answer is a card of its fact, a derived cloze is one
    where its role has no short answer; `cards:` chooses among them. What else is derived is a
    card where the deck asks for it.
    """
    short = {item["id"] for item in items if item["type"] == "short-answer"}
    cards: dict[str, int] = {}
    for item in items:
        derived = "rule" in item["origin"]
        roles = chosen.get(item["origin"]["facts"][0]) if derived else None
        if roles and item["origin"]["rule"].removesuffix("-cloze") not in roles:
            is_card = False
        elif derived and item["type"] == "cloze":
            is_card = item["id"].removesuffix("-cloze") not in short
        elif derived and item["type"] != "short-answer":
            is_card = recognition
        else:
            is_card = True
        if is_card:
            cards[item["guid"]] = cards.get(item["guid"], 0) + 1
    return cards


@all_decks
def test_anki_finds_no_fault_with_a_deck(deck: Path, workshop: Workshop) -> None:
    """No missing field, empty card, repeated GUID or broken note type, by Anki's own checks."""
    learnt = workshop.learn(deck)
    assert learnt.problems == without_cards(learnt)
    assert learnt.counts == counts(new=len(learnt.notes))


@all_decks
def test_there_are_the_cards_that_the_manifest_promises(deck: Path, workshop: Workshop) -> None:
    """Each note has as many cards as items of the manifest have its GUID and belong on cards."""
    recognition = "recognition: true" in (deck / "deck.yaml").read_text(encoding="utf-8")
    promised = cards_of_manifest(workshop.build(deck).items, recognition, chosen_cards(deck))
    learnt = workshop.learn(deck)
    promised |= dict.fromkeys(retired(learnt), 0)
    assert {note.guid: len(learnt.cards_of(note.guid)) for note in learnt.notes} == promised


def test_importing_again_changes_nothing(tmp_path: Path, workshop: Workshop) -> None:
    """The second import of the same package finds nothing but duplicates."""
    apkg = workshop.build(REAL).apkg
    first, second = import_packages([apkg, apkg], tmp_path)
    assert second.counts == counts(duplicate=len(first.notes))
    assert (second.notes, second.cards) == (first.notes, first.cards)
    assert second.problems == first.problems


def test_decks_in_one_collection_do_not_touch_each_other(
    tmp_path: Path, workshop: Workshop
) -> None:
    """Two decks side by side have all the notes and cards that each has alone."""
    decks = (REAL, HAND_MADE[0], HAND_MADE[1])
    apkgs = [workshop.build(deck).apkg for deck in decks]
    together = import_packages(apkgs, tmp_path)[-1]
    alone = [workshop.learn(deck) for deck in decks]
    assert together.problems == without_cards(together)
    assert set(together.cards) == {card for learnt in alone for card in learnt.cards}
    assert len(together.notes) == sum(len(learnt.notes) for learnt in alone)
    assert len(together.note_types) == len({t.id for learnt in alone for t in learnt.note_types})


def test_one_article_under_two_ids_is_two_decks(tmp_path: Path, workshop: Workshop) -> None:
    """A copy of a deck under another id collides in nothing: no note is taken for the other's."""
    copy = tmp_path / "copy"
    copy.mkdir()
    for file in HAND_MADE[0].glob("*.yaml"):
        text = file.read_text(encoding="utf-8").replace("id: paper", "id: paper-2")
        (copy / file.name).write_text(text, encoding="utf-8")
    other = build(copy, tmp_path / "out")
    first, both = import_packages([workshop.build(HAND_MADE[0]).apkg, other.apkg], tmp_path / "a")
    assert both.counts == counts(new=len(first.notes))
    assert len(both.cards) == 2 * len(first.cards)
    assert both.problems == ()


def test_sections_are_subdecks_in_the_order_of_the_source(workshop: Workshop) -> None:
    """Anki sorts decks by name, so that a number before the section keeps the source's order."""
    decks = {card.deck for card in workshop.learn(HAND_MADE[0]).cards}
    assert sorted(decks) == [
        "纸的故事::01 竹简与帛",
        "纸的故事::02 蔡伦",
        "纸的故事::03 三",
    ]
    titles = [
        *("谈话的由来", "团队的形成：从相识到共识", "为什么创办公司", "务实的文化"),
        *("负责任扩展政策", "对未来的期待", "带来的启示"),
    ]
    names = [f"{number:02d} {name}" for number, name in enumerate(titles, 1)]
    assert {card.deck for card in workshop.learn(REAL).cards} == {
        f"Anthropic 创始故事::{level}{name}" for name in names for level in ("", "细节::")
    }


def test_cards_are_learnt_in_the_order_of_their_author(workshop: Workshop) -> None:
    """What matters before what can wait, then section by section, each as its files have it."""
    items = workshop.build(REAL).items
    sections = list(dict.fromkeys(item["section"] for item in items))
    learnt = workshop.learn(REAL)
    gone = retired(learnt)
    notes = [note.guid for note in learnt.notes if note.guid not in gone]
    has_card = set(notes)
    written = sorted(
        (item for item in items if item["guid"] in has_card),
        key=lambda item: (
            item["level"] == "detail",
            sections.index(item["section"]),
            item["file"],
            item["line"],
        ),
    )
    assert notes == list(dict.fromkeys(item["guid"] for item in written))


def test_tags_tell_section_type_and_the_authors_own(workshop: Workshop) -> None:
    """Hierarchical tags below the deck's id, with no space and with the author's levels."""
    learnt = workshop.learn(HAND_MADE[0])
    tags = {note.fields["Id"]: set(note.tags) for note in learnt.notes}
    assert tags["paper cai-lun-reports"] == {
        "paper::section::二",
        "paper::type::short-answer",
        "paper::tag::人物",
        "paper::tag::两汉::东汉",
    }
    assert tags["paper why-not-silk"] == {
        "paper::section::一",
        "paper::type::choice",
        "paper::tag::材料",
    }


@pytest.mark.parametrize("deck", HAND_MADE, ids=deck_name)
def test_rendered_cards_are_as_they_were_read(
    deck: Path, workshop: Workshop, golden: Golden
) -> None:
    """Both sides of every card of the hand-made decks, as Anki's backend renders them."""
    parts = []
    learnt = workshop.learn(deck)
    for card in learnt.cards:
        name = learnt.note(card.guid).fields["Id"]
        parts.append(f"<!-- {name} · {card.template} · {card.deck} -->\n")
        parts.append(f"<!-- question -->\n{card.question.strip()}\n")
        parts.append(f"<!-- answer -->\n{card.answer.strip()}\n\n")
    text = re.sub(r"<script>.*?</script>", "<script>…</script>", "".join(parts), flags=re.DOTALL)
    golden.check(GOLDEN / f"{deck.name}-cards.html", text)


def test_the_same_deck_is_the_same_bytes(tmp_path: Path, workshop: Workshop) -> None:
    """Built elsewhere, from another folder and later, every file of the output is the same."""
    here = workshop.build(REAL)
    copy = Path(shutil.copytree(REAL, tmp_path / "copy"))
    there = build(copy, tmp_path / "deep" / "er", cwd=tmp_path)
    files = contents(here.folder)
    assert contents(there.folder) == files
    assert sorted(files) == [
        "anthropic-founding.apkg",
        "manifest.json",
        "practice.html",
        "practice.sw.js",
        "practice.webmanifest",
        "proof.html",
        "quiz-a.html",
        "quiz-a.key.html",
        "quiz-b.html",
        "quiz-b.key.html",
        "quiz.forms.json",
        "worksheet-a.html",
        "worksheet-a.key.html",
        "worksheet.forms.json",
    ]


def test_the_zip_is_deflated_with_fixed_dates(workshop: Workshop) -> None:
    """Entries in a fixed order, compressed, dated 1980, readable by all, from no system's clock."""
    with zipfile.ZipFile(workshop.build(REAL).apkg) as archive:
        entries = archive.infolist()
        assert archive.testzip() is None
    assert [entry.filename for entry in entries] == ["collection.anki2", "media", "0"]
    for entry in entries:
        assert entry.date_time == (1980, 1, 1, 0, 0, 0)
        assert entry.compress_type == zipfile.ZIP_DEFLATED
        assert (entry.external_attr >> 16, entry.create_system) == (0o644, 3)
    assert entries[0].compress_size * 4 < entries[0].file_size


def test_a_large_collection_does_not_tell_which_sqlite_wrote_it(tmp_path: Path) -> None:
    """Its head has no count of changes and no version: the same bytes anywhere."""
    deck = tmp_path / "large"
    deck.mkdir()
    (deck / "deck.yaml").write_text(
        "deck: {id: large, title: Large, language: en}\nquestions:\n"
        + "".join(
            f"  - {{id: q{number}, type: flashcard, stem: Which?, answer: {'x' * 150_000}}}\n"
            for number in range(60)
        ),
        encoding="utf-8",
    )
    written = build_deck(deck, tmp_path / "out", BuildOptions(formats=("apkg",))).folder
    with zipfile.ZipFile(written / "large.apkg") as archive:
        collection = archive.read("collection.anki2")
    assert len(collection) > 8 << 20
    assert (collection[24:28], collection[92:100]) == (bytes(4), bytes(8))


def test_a_deck_without_a_source_has_no_subdecks(tmp_path: Path) -> None:
    """Cards of a deck that names no source and cites nothing stand in the deck itself."""
    deck = tmp_path / "plain"
    deck.mkdir()
    (deck / "deck.yaml").write_text(
        "deck: {id: plain, title: 'One::Two', language: en}\n"
        "questions:\n"
        "  - {id: q, type: flashcard, stem: Front?, answer: Back.}\n",
        encoding="utf-8",
    )
    learnt = import_package(build(deck, tmp_path / "out").apkg, tmp_path / "learner")
    assert [(card.deck, card.template) for card in learnt.cards] == [("One::Two", "Card")]
    assert learnt.problems == ()
    assert "Source" not in learnt.cards[0].answer
