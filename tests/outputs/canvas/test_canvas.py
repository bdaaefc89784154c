"""Packages for Canvas, read and marked the way Instructure's importers do."""

import shutil
from pathlib import Path

import pytest

from quizgen.models.outputs import Output
from quizgen.outputs.uid import uid_of
from tests.outputs.canvas.reader import BASE, Asked, Package, read
from tests.support.every_kind import Kinds
from tests.support.in_process import built_in
from tests.support.nasty import write_nasty_deck
from tests.support.workshop import DECKS, deck_name

SOURCE = (
    'Source: <a href="https://example.org/?a=1&amp;b=2">“R&amp;D &lt;now&gt;”</a>, '
    '<span class="place">{}</span>'
)
SHEET = """
sheets:
  - {id: quiz, title: A test, forms: [a, b], points: {choice: 2, ordering: 3},
     items: [choice, choice-last, choice-several, true-false, ordering, ordering-equal]}
"""


@pytest.fixture(scope="module")
def kinds(tmp_path_factory: pytest.TempPathFactory) -> Kinds:
    """The deck with an item of each kind, and with a sheet, for Canvas."""
    return Kinds(Output.CANVAS, tmp_path_factory.mktemp("canvas"), SHEET)


@pytest.fixture(scope="module")
def package(kinds: Kinds) -> Package:
    """The whole bank."""
    return read(kinds.folder / "kinds.canvas.zip")


@pytest.fixture(scope="module")
def questions(kinds: Kinds, package: Package) -> dict[str, Asked]:
    """What Canvas reads, by the item's id."""
    by_ident = {question.ident: question for question in package.asked}
    named = {
        item.id: by_ident.get(f"i{uid_of(kinds.made, item)}") for item in kinds.made.bank.items
    }
    return {name: asked for name, asked in named.items() if asked}


def test_a_choice_has_a_reason_for_each_option(questions: dict[str, Asked]) -> None:
    """What isn't written by an author is left empty; rationale, doubt and source come after."""
    asked = questions["choice"]
    assert (asked.type, asked.points) == ("multiple_choice_question", 2)
    assert asked.name == "Which sign ends a {block} in C?"
    assert asked.text == "Which sign ends <em>a</em> <code>{block}</code> in C?"
    assert asked.listed == ["}", "~", "100% of &lt;none&gt;"]
    scores = [asked.score(response1=[option]) for option in asked.listed]
    assert (scores, asked.score()) == ([100, 0, 0], 0)
    assert asked.because == {
        "}": "The brace = the end: {…}.",
        "~": "A tilde #1 \\ negates.",
    }
    lines = asked.told.split("<br>")
    assert lines[0] == "Blocks are in {braces} &amp; nothing else."
    assert lines[1].strip() == "<strong>But note:</strong> Only in C."
    assert lines[2] == SOURCE.format("One, paragraph 1")


def test_several_right_options_are_all_needed(questions: dict[str, Asked]) -> None:
    """For the full mark; what else is chosen takes it away."""
    asked = questions["choice-several"]
    assert asked.type == "multiple_answers_question"
    assert asked.score(response1=["Two", "Four", "Six"]) == 100
    assert asked.score(response1=["Two", "Four"]) == 0
    assert asked.score(response1=["Two", "Three", "Four", "Six"]) == 0
    assert asked.score() == 0


def test_only_options_that_may_be_anywhere_move(
    package: Package, questions: dict[str, Asked]
) -> None:
    """New Quizzes knows that of a question; Classic Quizzes of a quiz, where none move then."""
    assert not package.shuffles
    moving = {name for name, asked in questions.items() if asked.shuffled}
    assert moving == {"choice", "picture", "sound", "formula", "pinyin", "list"}
    assert questions["choice-last"].listed[-1] == "None of the other two"


def test_true_or_false(questions: dict[str, Asked]) -> None:
    """By Canvas' own words, or it takes the question for multiple choice."""
    asked = questions["true-false"]
    assert (asked.type, asked.listed) == ("true_false_question", ["True", "False"])
    assert (asked.score(response1=["False"]), asked.score(response1=["True"])) == (100, 0)
    assert set(asked.because.values()) == {"It boils at 100 °C."}
    assert asked.told == SOURCE.format("One, paragraph 2")


def test_blanks_take_all_that_counts(questions: dict[str, Asked]) -> None:
    """Each stands in brackets in the text, and every wording of it is right."""
    asked = questions["cloze-several"]
    assert asked.type == "fill_in_multiple_blanks_question"
    assert asked.text == "A cat has [blank1] paws and [blank2] lives."
    assert asked.left == {"response_blank1": "blank1", "response_blank2": "blank2"}
    assert asked.score(response_blank1=["four"]) == 50
    assert asked.score(response_blank1=["four"], response_blank2=["nine"]) == 100
    one = questions["cloze"]
    assert one.text == "An <em>even</em> number is [blank1] by {2}~."
    assert list(one.options["response_blank1"].values()) == ["divisible", "di*visible", "a=b~c#d}e"]


def test_a_short_answer_lists_each_form_of_it(questions: dict[str, Asked]) -> None:
    """Width and a final full stop count in Canvas; letters may be large or small."""
    asked = questions["short-answer"]
    assert asked.type == "short_answer_question"
    for typed in ("李白（字太白）", "李白(字太白)。", "li bai", "Li Bai.", "a*b"):
        assert asked.score(response1=typed) == 100
    assert (asked.score(response1="李"), asked.score(response1=""), asked.score()) == (0, 0, 0)


def test_a_number_has_its_tolerance(questions: dict[str, Asked]) -> None:
    """To the ends of it, both included."""
    asked = questions["numeric"]
    assert asked.type == "numerical_question"
    typed = ("384400", "380556", "388244.0", "380555", "388245")
    assert [asked.score(response1=text) for text in typed] == [100, 100, 100, 0, 0]


def test_orders_and_matches(questions: dict[str, Asked]) -> None:
    """An ordering is a matching with places; right sides without a left one are there, too."""
    asked = questions["ordering"]
    assert asked.type == "matching_question"
    assert list(asked.left.values()) != ["atom", "cell", "mouse = <em>mus</em>"]
    responses = {left: name for name, left in asked.left.items()}
    right = {responses["atom"]: ["1"], responses["cell"]: ["2"]}
    assert asked.score(**right) == 67
    assert asked.score(**right, **{responses["mouse = <em>mus</em>"]: ["3"]}) == 100
    asked = questions["matching-spare"]
    responses = {left: name for name, left in asked.left.items()}
    assert sorted(asked.options[responses["Cow"]].values()) == ["meow", "moo", "quack"]
    right = {responses["Cow"]: ["moo"], responses["Bull"]: ["moo"], responses["Cat"]: ["meow"]}
    assert asked.score(**right) == 100
    assert asked.score(**(right | {responses["Cow"]: ["quack"]})) == 67


def test_a_flashcard_is_answered_in_ones_own_words(questions: dict[str, Asked]) -> None:
    """Its answer is told to the learner afterwards and to who marks it."""
    asked = questions["flashcard"]
    assert (asked.type, asked.notes) == ("essay_question", "A text format: {=a ~b}.")
    assert asked.told.startswith("A text format: <code>{=a ~b}</code>.<br>Moodle&#x27;s.<br>")


def test_pictures_sounds_formulas_and_pinyin(
    kinds: Kinds, package: Package, questions: dict[str, Asked]
) -> None:
    """Files come inside; what Canvas may take away of HTML leaves what can be read."""
    deck = kinds.folder.parents[1] / "kinds"
    for name, file, tag in (("picture", "square.png", "img"), ("sound", "rest.wav", "audio")):
        _, _, after = questions[name].text.partition(f'src="{BASE}')
        address = BASE + after.split('"')[0]
        assert package.files[address] == (deck / file).read_bytes()
        assert f"<{tag} " in questions[name].text
    assert f'<a href="{BASE}' in questions["sound"].text
    assert "<mfrac>" in questions["formula"].text
    assert "长<rp>(</rp><rt" in questions["pinyin"].text


def test_a_sheets_forms_are_quizzes_too(kinds: Kinds, package: Package) -> None:
    """With the form's order, the sheet's points, and the files that it shows only."""
    forms = [read(kinds.folder / f"quiz-{form}.canvas.zip") for form in "ab"]
    assert [form.title for form in forms] == [
        f"Every kind / 各种题 · A test · Form {n}" for n in "AB"
    ]
    assert [form.points for form in forms] == [10, 10]
    idents = [[asked.ident for asked in form.asked] for form in forms]
    assert sorted(idents[0]) == sorted(idents[1])
    assert set(idents[0]) <= {asked.ident for asked in package.asked}
    assert idents == [
        [
            f"i{uid_of(kinds.made, entry.item)}"
            for entry in sheet.items
            if entry.item.id != "ordering-equal"
        ]
        for sheet in kinds.made.sheets
    ]
    assert not any(asked.shuffled for form in forms for asked in form.asked)
    assert len(forms[0].files) < len(package.files)


def test_what_canvas_cannot_hold_is_told(kinds: Kinds) -> None:
    """By item and reason."""
    equal = "of equal entries each would have one right place"
    assert kinds.losses == {
        "numeric": ["`numeric` is weakened in `canvas`: an answer can have no unit."],
        "ordering": [
            "`ordering` is weakened in `canvas`: entries are matched with their places, not moved."
        ],
        "ordering-equal": [f"`ordering-equal` is left out of `canvas`: {equal}."],
    }


@pytest.mark.parametrize("deck", DECKS, ids=deck_name)
def test_the_shipped_decks_are_whole(deck: Path, tmp_path: Path) -> None:
    """Every item is there, once, and no reason is the word for one that isn't given."""
    built = built_in(deck, tmp_path, Output.CANVAS)
    package = read(built.folder / f"{built.folder.name}.canvas.zip")
    assert len(package.asked) == len(built.made.bank.items)
    told = "".join(reason for asked in package.asked for reason in asked.because.values())
    assert "The author's answer" not in told
    assert "出题人给出的答案" not in told


def test_nasty_texts_are_read_as_they_are(tmp_path: Path) -> None:
    """Well-formed, with every question that Canvas can hold."""
    built = built_in(write_nasty_deck(tmp_path / "nasty"), tmp_path, Output.CANVAS)
    by_name = {one.name.split(" ")[0]: one for one in read(built.folder / "nasty.canvas.zip").asked}
    assert "&lt;script&gt;" in by_name["script"].text
    assert "&amp;amp;amp;" in by_name["entity"].text
    assert "<!---->" not in by_name["anki-cloze"].text


def test_a_blanks_name_is_no_text_of_the_author(tmp_path: Path) -> None:
    """Or it would become a blank, too."""
    deck = tmp_path / "d"
    deck.mkdir()
    (deck / "deck.yaml").write_text(
        "deck: {id: d, title: D, language: en}\nquestions:\n"
        "  - {id: c, type: cloze, stem: 'Here [blank1] is text.', answer: [text]}\n",
        encoding="utf-8",
    )
    built = built_in(deck, tmp_path, Output.CANVAS)
    (asked,) = read(built.folder / "d.canvas.zip").asked
    assert asked.text == "Here [blank1] is [blank_1]."
    assert list(asked.left.values()) == ["blank_1"]


def test_the_same_input_gives_the_same_bytes(kinds: Kinds, tmp_path: Path) -> None:
    """Wherever the deck is, and whenever it is built."""
    copy = shutil.copytree(kinds.folder.parents[1] / "kinds", tmp_path / "elsewhere")
    again = built_in(copy, tmp_path, Output.CANVAS).folder
    for name in ("kinds.canvas.zip", "quiz-b.canvas.zip"):
        assert (again / name).read_bytes() == (kinds.folder / name).read_bytes()
