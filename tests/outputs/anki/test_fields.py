"""What stands on cards: question, answer, rationale and source, whatever an author typed."""

import json
import re
from pathlib import Path
from typing import Any

import pytest

from quizgen.outputs.reasons import NO_REASONS
from quizgen.text.markup import to_html
from tests.support.card_page import App, card_page
from tests.support.chromium import Chromium
from tests.support.decks import run_quizgen
from tests.support.imported import ImportedCard, ImportedCollection
from tests.support.nasty import LONG, NASTY, write_nasty_deck
from tests.support.seen import text_of, words
from tests.support.workshop import DECKS, HAND_MADE, Workshop, deck_name

all_decks = pytest.mark.parametrize("deck", [*DECKS, *HAND_MADE], ids=deck_name)
Item = dict[str, Any]

RECALL = ("short-answer", "cloze", "flashcard")
TEXTS = """Object.fromEntries([...document.querySelectorAll("section")].map((section) => [
    section.id,
    Object.fromEntries([...section.querySelectorAll("[class]")].map(
        (element) => [element.className, element.textContent])),
]))"""
"""By section of the page: the text of its last element of each class."""


def shown(text: str) -> str:
    """An author's text as a reader sees it, white space aside."""
    return words(text_of(to_html(text)))


def answers(item: Item) -> list[str]:
    """The texts that a right answer of the item consists of."""
    answer = item["answer"]
    if item["type"] == "true-false":
        return [option["text"] for option in item["options"] if option["correct"]]
    if isinstance(answer, dict):
        return [*answer, *answer.values()]
    return answer if isinstance(answer, list) else [answer]


def items_of_cards(
    learnt: ImportedCollection, items: list[Item]
) -> list[tuple[ImportedCard, Item]]:
    """Each card with the item that it is: of its note's items, the one that it asks."""
    by_guid: dict[str, list[Item]] = {}
    for item in items:
        by_guid.setdefault(item["guid"], []).append(item)
    pairs = []
    for card in learnt.cards:
        question = words(asked_on(card))
        asked = [i for i in by_guid[card.guid] if question.startswith(shown(i["stem"]))]
        assert len(asked) == 1, (card.guid, card.template, question)
        pairs.append((card, asked[0]))
    return pairs


def asked_on(card: ImportedCard) -> str:
    """The text of the front, without section and kind of answer."""
    return text_of(re.sub(r'<div class="about".*?</div>', "", card.question))


def sections_page(cards: dict[str, ImportedCard], side: str, app: App = "desktop") -> str:
    """One page with one side of many cards, each in a section with an id."""
    (css,) = {card.css for card in cards.values()}
    body = "".join(
        f'<section id="{name}">{getattr(card, side)}</section>' for name, card in cards.items()
    )
    return card_page(body, css, app=app)


@pytest.fixture(scope="session")
def nasty(workshop: Workshop, tmp_path_factory: pytest.TempPathFactory) -> ImportedCollection:
    """The nasty deck, imported."""
    return workshop.learn(write_nasty_deck(tmp_path_factory.mktemp("nasty") / "nasty"))


def card_named(learnt: ImportedCollection, name: str) -> ImportedCard:
    """The card of a question of the nasty deck."""
    (note,) = (note for note in learnt.notes if note.fields["Id"] == f"nasty {name}")
    (card,) = learnt.cards_of(note.guid)
    return card


@all_decks
def test_every_card_asks_answers_and_says_where_it_is_from(deck: Path, workshop: Workshop) -> None:
    """The answer side has the question, the answer, the rationale and the place in the article."""
    for card, item in items_of_cards(workshop.learn(deck), workshop.build(deck).items):
        answer = words(text_of(card.answer))
        wanted = [item["stem"], *answers(item), item["rationale"]]
        missing = [text for text in wanted if shown(text) not in answer]
        assert not missing, (item["id"], answer)
        cites = item["cite"] if isinstance(item["cite"], list) else [item["cite"]]
        source = answer[answer.rindex("Source" if 'lang="en"' in card.answer else "出处") :]
        for cite in filter(None, cites):
            section, _, paragraph = cite.partition("/")
            assert section in source, (item["id"], source)
            assert paragraph in source, (item["id"], source)


@all_decks
def test_wrong_options_say_why(deck: Path, workshop: Workshop) -> None:
    """On the answer side of a choice card, each wrong option is followed by its reason, if any."""
    for card, item in items_of_cards(workshop.learn(deck), workshop.build(deck).items):
        if item["type"] == "choice":
            answer = words(text_of(card.answer))
            for option in item["options"]:
                if not option["correct"]:
                    because = option["because"]
                    told = "" if because in NO_REASONS else shown(because)
                    assert shown(option["text"]) + told in answer, item["id"]
            assert not [text for text in NO_REASONS if words(text) in answer], item["id"]


@all_decks
def test_no_question_side_gives_its_answer_away(deck: Path, workshop: Workshop) -> None:
    """What is to be recalled doesn't stand on the question side of its card."""
    for card, item in items_of_cards(workshop.learn(deck), workshop.build(deck).items):
        if item["type"] in RECALL:
            question = words(asked_on(card))
            given = [text for text in answers(item) if shown(text) in question]
            assert not given, (item["id"], question)


@all_decks
def test_nothing_to_order_or_match_is_in_order_already(deck: Path, workshop: Workshop) -> None:
    """The entries of an ordering or matching card don't stand in the right order."""
    for card, item in items_of_cards(workshop.learn(deck), workshop.build(deck).items):
        if item["type"] in ("ordering", "matching"):
            right = [shown(text) for text in answers(item)]
            if item["type"] == "matching":
                right = right[len(right) // 2 :]
            assert "".join(right) not in words(text_of(card.question)), item["id"]


def test_not_even_two_things_stand_in_order_by_chance(tmp_path: Path, workshop: Workshop) -> None:
    """Of 24 questions with two entries each, none shows them in the right order."""
    kinds: list[tuple[str, object]] = [
        ("ordering", ["first", "second"]),
        ("matching", {"one": "first", "two": "second"}),
    ]
    questions = [
        {"id": f"q{number}", "type": kind, "stem": f"No. {number}", "answer": answer}
        for number, (kind, answer) in enumerate(kinds * 12)
    ]
    data = {"deck": {"id": "d", "title": "D", "language": "en"}, "questions": questions}
    (tmp_path / "deck.yaml").write_text(json.dumps(data), encoding="utf-8")
    cards = workshop.learn(tmp_path).cards
    assert len(cards) == len(questions)
    for card in cards:
        assert card.question.index("second") < card.question.index("first")


@all_decks
def test_both_sides_are_in_the_decks_language(deck: Path, workshop: Workshop) -> None:
    """`lang` is the deck's, so that the right Han characters and hyphens are chosen."""
    english = "language: en" in (deck / "deck.yaml").read_text(encoding="utf-8")
    opening = f'<div class="quizgen" lang="{"en" if english else "zh-Hans"}" dir="ltr">'
    for card in workshop.learn(deck).cards:
        for side in (card.question, card.answer):
            assert side.strip().startswith(opening)
            assert side.count("lang=") == 1


def test_a_fact_is_one_note_with_a_card_a_role(workshop: Workshop) -> None:
    """Siblings of one note are what Anki buries together; each asks for one role."""
    learnt = workshop.learn(HAND_MADE[0])
    (note,) = (n for n in learnt.notes if n.fields["Id"] == "paper cai-lun-reports")
    cards = learnt.cards_of(note.guid)
    assert [(card.template, asked_on(card).strip()) for card in cards] == [
        ("Who", "谁在 105 年向朝廷报告了造纸的方法？"),
        ("When", "蔡伦在哪一年向朝廷报告了造纸的方法？"),
    ]
    assert [line for line in text_of(cards[0].answer).splitlines() if line] == [
        "02 蔡伦",
        "谁在 105 年向朝廷报告了造纸的方法？",
        "蔡伦 (蔡敬仲)",
        "蔡伦在 105 年向朝廷报告了造纸的方法。",
        "这一年常被当作纸的生日。",
        "出处：《从竹简到纸》 二“蔡伦” · 第 1 段",
    ]


def test_nasty_texts_trouble_neither_anki_nor_its_import(nasty: ImportedCollection) -> None:
    """No problem, no sound looked for, no deck made of a section's `::`; a title's is a level."""
    assert nasty.problems == ()
    assert {card.deck for card in nasty.cards} == {
        'A::B ＜i＞{{c1::t}}＜/i＞ & "q"::01 ＜em＞{{c2 : s}}＜/em＞'
    }
    tags = {tag for note in nasty.notes for tag in note.tags if "::tag::" in tag}
    assert tags == {"nasty::tag::with_space", "nasty::tag::a::b", "nasty::tag::全角_空格"}


def test_nasty_texts_are_shown_as_they_are(
    chromium: Chromium, tmp_path: Path, nasty: ImportedCollection
) -> None:
    """Question, answer, rationale and source show exactly what the author typed, maths rendered."""
    html = tmp_path / "cards.html"
    html.write_text(
        sections_page({name: card_named(nasty, name) for name in NASTY}, "answer"),
        encoding="utf-8",
    )
    place = "“<em>{{c2::s}}</em>” (S::1), paragraph 1"
    assert chromium.measure(html, TEXTS, width=400, height=700) == {
        name: {
            "quizgen": "\n".join(
                (
                    *("", SECTION, f"{name} {seen} ?", ""),
                    *(f"{SENSE * long(seen)}{seen} !", f"{seen} …", source(place), "", ""),
                )
            ),
            "about": SECTION,
            **({"compare": SENSE} if long(seen) else {}),
            "stem": f"{name} {seen} ?",
            "answer": f"{seen} !",
            "rationale": f"{seen} …",
            "source": source(place),
            "place": place,
        }
        for name, (_, seen) in NASTY.items()
    }


MATHS = ("math", "mi", "mn", "mo", "mrow", "msup")
SECTION = "01 ＜em＞{{c2 : s}}＜/em＞ · Explain"
SENSE = "Compare what it says, not the wording"


def long(seen: str) -> bool:
    """Whether an answer is more than a few words."""
    return seen == LONG or len(f"{seen} !".split()) > 6


def source(place: str) -> str:
    """The source line of the nasty deck."""
    return f"Source: “S <u>{{{{Stem}}}}</u> [sound:y.mp3] & more”, {place}"


def test_nasty_options_are_shown_as_they_are(
    chromium: Chromium, tmp_path: Path, nasty: ImportedCollection
) -> None:
    """Entries of lists and tables too, on both sides."""
    names = ("options", "order", "pairs")
    html = tmp_path / "cards.html"
    script = """Object.fromEntries([...document.querySelectorAll("section")].map((section) => [
        section.id, [...section.querySelectorAll("li, td")].map((e) => e.textContent)]))"""
    seen = [text for name, (_, text) in NASTY.items() if name != "long"]
    lists: dict[str, dict[str, list[str]]] = {}
    for side in ("question", "answer"):
        cards = {name: card_named(nasty, name) for name in names}
        html.write_text(sections_page(cards, side), encoding="utf-8")
        found = chromium.measure(html, script, width=400, height=700)
        assert isinstance(found, dict)
        lists[side] = found
    pairs = seen[8:20]
    assert sorted(lists["question"]["options"]) == sorted(seen[:10])
    assert sorted(lists["question"]["order"]) == sorted(seen[:12])
    assert lists["answer"]["order"] == seen[:12]
    assert lists["question"]["pairs"][: len(pairs)] == pairs
    assert sorted(lists["question"]["pairs"][len(pairs) :]) == sorted(f"= {t}" for t in pairs)
    assert lists["answer"]["pairs"] == [text for t in pairs for text in (t, f"= {t}")]
    # The right option's own reason is its feedback, for the question has no rationale.
    assert sorted(lists["answer"]["options"]) == sorted(f"{text}no {text}" for text in seen[:10])


def test_maths_is_maths_and_only_maths(
    chromium: Chromium, tmp_path: Path, nasty: ImportedCollection
) -> None:
    """TeX between `\\(` and `\\)` is a `<math>` element that no script has to make."""
    html = tmp_path / "cards.html"
    cards = {name: card_named(nasty, name) for name in NASTY}
    html.write_text(sections_page(cards, "answer"), encoding="utf-8")
    script = """[...document.querySelectorAll("math")].map((maths) => [
        maths.closest("section").id, maths.namespaceURI, maths.textContent])"""
    name = "http://www.w3.org/1998/Math/MathML"
    assert (
        chromium.measure(html, script, width=400, height=700)
        == [
            ["maths", name, "x2"],
            ["maths", name, "a<b"],
        ]
        * 3
    )  # question, answer, rationale


def test_nothing_an_author_typed_becomes_an_element(
    chromium: Chromium, tmp_path: Path, nasty: ImportedCollection
) -> None:
    """The only elements on a card are those of the template, the markup and MathML."""
    html = tmp_path / "cards.html"
    html.write_text(
        sections_page({name: card_named(nasty, name) for name in NASTY}, "answer"),
        encoding="utf-8",
    )
    script = """[[...new Set([...document.querySelectorAll("section *")]
        .map((element) => element.localName))].sort(), document.title]"""
    assert chromium.measure(html, script, width=400, height=700) == [
        ["a", "code", "div", "hr", *MATHS, "p", "script", "span"],
        "desktop",
    ]
    chromium.assert_no_network(html)


def test_a_long_text_wraps_on_a_narrow_phone(
    chromium: Chromium, tmp_path: Path, nasty: ImportedCollection
) -> None:
    """A thousand characters and an unbroken word fit 320 px by the card's own style."""
    html = tmp_path / "cards.html"
    cards = {name: card_named(nasty, name) for name in NASTY}
    html.write_text(sections_page(cards, "answer", "android"), encoding="utf-8")
    script = "document.documentElement.scrollWidth"
    assert chromium.measure(html, script, width=320, height=560) == 320


def test_a_field_separator_is_refused_in_the_authors_file(tmp_path: Path) -> None:
    """U+001F would end a field of a note, so the deck isn't built and the place is named."""
    deck = tmp_path / "deck"
    deck.mkdir()
    question = {"id": "q", "type": "flashcard", "stem": "a\x1fb", "answer": "c"}
    data = {"deck": {"id": "d", "title": "D", "language": "en"}, "questions": [question]}
    (deck / "deck.yaml").write_text(json.dumps(data), encoding="utf-8")
    result = run_quizgen("build", str(deck), "--out", "out", cwd=tmp_path)
    assert result.status == 1
    assert "Q108 bad-value" in result.err
    assert not (tmp_path / "out").exists()
