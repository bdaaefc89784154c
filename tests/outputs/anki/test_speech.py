"""`anki: {speech: true}`: cards are read aloud by Anki's own voices, in the deck's language."""

import json
from pathlib import Path

import pytest

from tests.support.anki import import_packages, open_collection, voices
from tests.support.decks import run_quizgen
from tests.support.pictures import write_wav
from tests.support.workshop import Workshop, build

Spoken = dict[str, tuple[list[tuple[str, str]], list[tuple[str, str]]]]
"""By question: language and text of what its front says, and its back."""

QUESTIONS = [
    {"id": "short", "type": "short-answer", "stem": "Who *was* it?", "answer": "Ada & Co"},
    {"id": "blank", "type": "cloze", "stem": "The sky is blue.", "answer": "blue"},
    {"id": "card", "type": "flashcard", "stem": "Why?", "answer": "Because."},
    {"id": "one", "type": "choice", "stem": "Which?", "options": ["a", "b", "c"], "answer": "a"},
    {"id": "fact", "type": "true-false", "stem": "It is so.", "answer": True},
]


def write_deck(folder: Path, deck: str, language: str, anki: dict[str, object]) -> Path:
    """Writes a deck of five questions."""
    head = {"id": deck, "title": deck, "language": language, "anki": anki}
    folder.mkdir()
    text = json.dumps({"deck": head, "questions": QUESTIONS})
    (folder / "deck.yaml").write_text(text, encoding="utf-8")
    return folder


def spoken(collection_folder: Path, deck: str) -> Spoken:
    """What Anki would say of the cards of one deck."""
    said: Spoken = {}
    with open_collection(collection_folder) as collection:
        for card_id in collection.find_cards(f"deck:{deck}"):
            card = collection.get_card(card_id)
            output = card.render_output()
            front, back = voices(output.question_av_tags), voices(output.answer_av_tags)
            said[card.note()["Id"].split(" ")[1]] = (front, back)
    return said


def test_the_name_of_a_sound_is_not_read_aloud(tmp_path: Path) -> None:
    """Anki's voice would say `[sound:european-robin.wav]`: a card with a sound plays that alone."""
    deck = write_deck(tmp_path / "deck", "d", "en", {"speech": True})
    write_wav(deck / "European robin.wav")
    text = """\
questions:
  - {id: front, type: short-answer, stem: "Which? ![](European robin.wav)", answer: Robin}
  - {id: back, type: flashcard, stem: "How does it sing?", answer: "So: ![](European robin.wav)"}
"""
    (deck / "more.yaml").write_text(text, encoding="utf-8")
    import_packages([build(deck, tmp_path / "out").apkg], tmp_path / "learner")
    said = spoken(tmp_path / "learner", "d")
    assert (said["front"], said["back"]) == (([], []), ([], []))
    assert said["card"] == ([("en_US", "Why?")], [("en_US", "Because.")])


@pytest.mark.parametrize(
    ("language", "voice"), [("en", "en_US"), ("zh-Hans", "zh_CN"), ("zh-TW", "zh_TW")]
)
def test_question_and_answer_are_spoken(tmp_path: Path, language: str, voice: str) -> None:
    """The stem on the front; on the back a short answer, but no list with its reasons."""
    deck = write_deck(tmp_path / "deck", "d", language, {"speech": True})
    import_packages([build(deck, tmp_path / "out").apkg], tmp_path / "learner")
    assert spoken(tmp_path / "learner", "d") == {
        "short": ([(voice, "Who was it?")], [(voice, "Ada & Co")]),
        "blank": ([(voice, "The sky is ____.")], [(voice, "The sky is blue.")]),
        "card": ([(voice, "Why?")], [(voice, "Because.")]),
        "one": ([(voice, "Which?")], []),
        "fact": ([(voice, "It is so.")], []),
    }


def test_decks_with_and_without_speech_share_note_types(tmp_path: Path) -> None:
    """In one collection, in either order, one deck is spoken, the other silent: off is default."""
    loud = write_deck(tmp_path / "loud", "loud", "en", {"speech": True})
    still = write_deck(tmp_path / "still", "still", "zh", {})
    apkgs = [build(deck, tmp_path / deck.name / "out").apkg for deck in (loud, still)]
    for order, name in ((apkgs, "a"), (apkgs[::-1], "b")):
        collection = import_packages(order, tmp_path / name)[-1]
        assert collection.problems == ()
        assert all(front for front, _ in spoken(tmp_path / name, "loud").values())
        assert set(map(str, spoken(tmp_path / name, "still").values())) == {"([], [])"}


def test_a_facts_cards_speak_their_role(tmp_path: Path, workshop: Workshop) -> None:
    """Each card of a fact says its own question and answer."""
    facts = [
        {
            "id": "flight",
            "says": "Ada Brown opened the first café in 1652.",
            "who": "Ada Brown",
            "when": "1652",
        }
    ]
    head = {"id": "f", "title": "F", "language": "en", "anki": {"speech": True}}
    entity = {"id": "ada", "kind": "person", "name": "Ada Brown"}
    (tmp_path / "deck.yaml").write_text(
        json.dumps({"deck": head, "entities": [entity], "facts": facts}), encoding="utf-8"
    )
    into = tmp_path / "learner"
    import_packages([workshop.build(tmp_path).apkg], into)
    with open_collection(into) as collection:
        outputs = [collection.get_card(card).render_output() for card in collection.find_cards("")]
    assert [voices(output.question_av_tags) for output in outputs] == [
        [("en_US", "Who opened the first café in 1652?")],
        [("en_US", "When did Ada Brown open the first café?")],
    ]
    assert [voices(output.answer_av_tags) for output in outputs] == [
        [("en_US", "Ada Brown")],
        [("en_US", "1652")],
    ]


def test_a_language_without_a_voice_is_said(tmp_path: Path) -> None:
    """In another language speech does nothing, and the author is told."""
    deck = write_deck(tmp_path / "deck", "d", "fr", {"speech": True})
    result = run_quizgen("check", str(deck), cwd=tmp_path)
    assert "Q202" in result.out + result.err
    assert "has no speech in `fr`" in result.out + result.err
