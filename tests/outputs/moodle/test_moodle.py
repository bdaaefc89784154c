"""Moodle XML, read the way Moodle's importer reads it."""

from pathlib import Path

import pytest

from quizgen.models.outputs import Output
from quizgen.outputs.uid import uid_of
from tests.outputs.moodle.reader import Asked, read
from tests.support.every_kind import Kinds, write_every_kind
from tests.support.in_process import built_in
from tests.support.nasty import write_nasty_deck
from tests.support.workshop import DECKS, deck_name

SOURCE = (
    'Source: <a href="https://example.org/?a=1&amp;b=2">“R&amp;D &lt;now&gt;”</a>, '
    '<span class="place">{}</span>'
)


@pytest.fixture(scope="module")
def kinds(tmp_path_factory: pytest.TempPathFactory) -> Kinds:
    """The deck with an item of each kind, as Moodle XML."""
    return Kinds(Output.MOODLE, tmp_path_factory.mktemp("moodle"))


@pytest.fixture(scope="module")
def questions(kinds: Kinds) -> dict[str, Asked]:
    """What Moodle reads, by the item's id."""
    asked = read(kinds.folder / "kinds.moodle.xml")
    by_uid = {question.values["idnumber"]: question for question in asked}
    assert len(by_uid) == len(asked)
    return {item.id: by_uid[uid_of(kinds.made, item)] for item in kinds.made.bank.items}


def test_a_choice_has_a_reason_for_each_option(questions: dict[str, Asked]) -> None:
    """What isn't written by an author is left empty; rationale, doubt and source come after."""
    asked = questions["choice"]
    assert (asked.type, asked.category) == ("multichoice", "$course$/top/Every kind // 各种题/One")
    assert asked.name == "Which sign ends a {block} in C?"
    assert asked.text == "Which sign ends <em>a</em> <code>{block}</code> in C?"
    assert (asked.right, asked.wrong) == (["}"], ["~", "100% of &lt;none&gt;"])
    assert asked.because == {
        "}": "The brace = the end: {…}.",
        "~": "A tilde #1 \\ negates.",
        "100% of &lt;none&gt;": "",
    }
    lines = asked.told.split("<br>")
    assert lines[0] == "Blocks are in {braces} &amp; nothing else."
    assert lines[1].strip() == "<strong>But note:</strong> Only in C."
    assert lines[2] == SOURCE.format("One, paragraph 1")
    assert asked.tags == ["code", "R&D"]
    assert (asked.values["single"], asked.values["shuffleanswers"]) == ("true", "true")


def test_several_right_options_share_the_mark(questions: dict[str, Asked]) -> None:
    """The reader adds up the shares; the options have an order of their own and keep it."""
    asked = questions["choice-several"]
    assert (asked.right, asked.wrong) == (["Two", "Four", "Six"], ["Three", "Five"])
    assert (asked.values["single"], asked.values["shuffleanswers"]) == ("false", "false")


def test_an_option_that_stands_last_stays_there(questions: dict[str, Asked]) -> None:
    """Moodle can only shuffle all or none."""
    asked = questions["choice-last"]
    assert list(asked.because)[-1] == "None of the other two"
    assert asked.values["shuffleanswers"] == "false"


def test_true_or_false(questions: dict[str, Asked]) -> None:
    """What is told with both answers isn't told once more below."""
    asked = questions["true-false"]
    assert (asked.type, asked.right, asked.wrong) == ("truefalse", ["false"], ["true"])
    assert set(asked.because.values()) == {"It boils at 100 °C."}
    assert asked.told == SOURCE.format("One, paragraph 2")


def test_blanks_take_all_that_counts(questions: dict[str, Asked]) -> None:
    """Signs of Moodle's notation are read as themselves, and a star is no wildcard."""
    asked = questions["cloze"]
    assert asked.text == "An <em>even</em> number is [1] by &#123;2}~."
    assert asked.right == [["divisible", "di\\*visible", "a=b~c#d}e"]]
    several = questions["cloze-several"]
    assert several.text == "A cat has [1] paws and [2] lives."
    assert (several.right, several.values["marks"]) == ([["four"], ["nine"]], "1 1")


def test_a_short_answer_lists_each_form_of_it(questions: dict[str, Asked]) -> None:
    """Width and a final full stop count in Moodle."""
    asked = questions["short-answer"]
    assert asked.right == [
        *("李白（字太白）", "Li Bai", "a\\*b", "李白(字太白)"),
        *("李白（字太白）。", "Li Bai.", "a\\*b.", "李白(字太白)。"),
    ]
    assert asked.values["usecase"] == "0"


def test_a_number_has_its_tolerance_and_unit(questions: dict[str, Asked]) -> None:
    """The unit may be left out."""
    asked = questions["numeric"]
    assert (asked.type, asked.right) == ("numerical", [("384400", "3844", "km")])
    assert (asked.values["showunits"], asked.values["unitgradingtype"]) == ("0", "0")


def test_orders_and_matches(questions: dict[str, Asked]) -> None:
    """Entries are HTML in the right order; right sides are plain, spare ones stand alone."""
    asked = questions["ordering"]
    assert asked.right == ["atom", "cell", "mouse = <em>mus</em>"]
    assert (asked.values["selecttype"], asked.values["selectcount"]) == ("ALL", "3")
    asked = questions["matching"]
    assert asked.right == [
        ("France", "Paris"),
        ("Italy -&gt; south", "Rome = {old}"),
        ("中国", "北京"),
    ]
    assert questions["matching-spare"].right[-1] == ("", "quack")


def test_a_flashcard_is_answered_in_ones_own_words(questions: dict[str, Asked]) -> None:
    """Its answer is told to the learner afterwards and to who marks it."""
    asked = questions["flashcard"]
    assert (asked.type, asked.tags) == ("essay", ["Details"])
    assert asked.told.startswith("A text format: <code>{=a ~b}</code>.<br>Moodle&#x27;s.<br>")


def test_pictures_sounds_formulas_and_pinyin(kinds: Kinds, questions: dict[str, Asked]) -> None:
    """Files come inside; formulas are MathML, pinyin is over the characters."""
    deck = kinds.folder.parents[1] / "kinds"
    (picture,) = questions["picture"].files.values()
    assert picture == (deck / "square.png").read_bytes()
    (sound,) = questions["sound"].files.values()
    assert sound == (deck / "rest.wav").read_bytes()
    assert "<mfrac>" in questions["formula"].text
    assert "<ruby>长<rt" in questions["pinyin"].text


def test_what_moodle_cannot_hold_is_told(tmp_path: Path) -> None:
    """By item and reason."""
    more = "sheets: [{id: s, points: {cloze: 1.5}, items: {cloze: 1}}]\nfacts: []\n"
    kinds = Kinds(Output.MOODLE, tmp_path, more)
    weakened = "is weakened in `moodle`"
    marks = "a blank counts a whole number of marks, so the item's points are others."
    assert kinds.losses == {
        "ordering-equal": [
            f"`ordering-equal` {weakened}: of equal entries each has one right place."
        ],
        "cloze": [f"`cloze` {weakened}: {marks}"],
        "cloze-several": [f"`cloze-several` {weakened}: {marks}"],
    }


@pytest.mark.parametrize("deck", DECKS, ids=deck_name)
def test_the_shipped_decks_are_whole(deck: Path, tmp_path: Path) -> None:
    """Every item is there, once, and no reason is the word for one that isn't given."""
    built = built_in(deck, tmp_path, Output.MOODLE)
    file = built.folder / f"{built.folder.name}.moodle.xml"
    asked = read(file)
    assert len(asked) == len(built.made.bank.items)
    text = file.read_text(encoding="utf-8")
    assert "The author's answer" not in text
    assert "出题人给出的答案" not in text


def test_nasty_texts_are_read_as_they_are(tmp_path: Path) -> None:
    """Well-formed, with every question."""
    built = built_in(write_nasty_deck(tmp_path / "nasty"), tmp_path, Output.MOODLE)
    asked = read(built.folder / "nasty.moodle.xml")
    assert len(asked) == len(built.made.bank.items)
    by_name = {question.name.split(" ")[0]: question for question in asked}
    assert "&lt;script&gt;" in by_name["script"].text
    assert "<!---->" not in (built.folder / "nasty.moodle.xml").read_text(encoding="utf-8")


def test_a_renamed_question_keeps_its_id(tmp_path: Path) -> None:
    """The ledger knows who it was; the same input gives the same bytes."""
    deck = write_every_kind(tmp_path / "kinds")
    first = built_in(deck, tmp_path / "1", Output.APKG, Output.MOODLE)
    before = (first.folder / "kinds.moodle.xml").read_bytes()
    again = built_in(deck, tmp_path / "2", Output.MOODLE)
    assert (again.folder / "kinds.moodle.xml").read_bytes() == before
    questions = deck / "questions.yaml"
    text = questions.read_text(encoding="utf-8")
    questions.write_text(
        text.replace("{id: flashcard,", "{id: renamed, formerly: flashcard,"), encoding="utf-8"
    )
    renamed = built_in(deck, tmp_path / "3", Output.MOODLE)
    assert renamed.made.bank.items != first.made.bank.items
    assert _by_uid(renamed.folder) == _by_uid(first.folder)


def _by_uid(folder: Path) -> dict[str, Asked]:
    return {asked.values["idnumber"]: asked for asked in read(folder / "kinds.moodle.xml")}
