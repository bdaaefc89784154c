"""Packages of QTI 2.1 and 3.0, read as both are meant and marked by their own rules."""

import shutil
from pathlib import Path

import pytest

from quizgen.models.outputs import Output
from quizgen.outputs.uid import uid_of
from tests.outputs.qti.reader import Asked, Package, read
from tests.support.decks import write_deck
from tests.support.every_kind import Kinds
from tests.support.in_process import built_in
from tests.support.nasty import write_nasty_deck
from tests.support.workshop import DECKS, deck_name

BOTH = (Output.QTI21, Output.QTI3)
SOURCE = (
    'Source: <a href="https://example.org/?a=1&amp;b=2">“R&amp;D &lt;now&gt;”</a>, '
    '<span class="place">{}</span>'
)
SHEET = """
sheets:
  - {id: quiz, title: A test, forms: [a, b], points: {choice: 2, ordering: 3, cloze: 1.5},
     items: [choice, choice-last, choice-several, picture, cloze-several, ordering]}
"""


@pytest.fixture(scope="module", params=BOTH)
def kinds(request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory) -> Kinds:
    """The deck with an item of each kind, and with a sheet, in one of the versions."""
    return Kinds(request.param, tmp_path_factory.mktemp(request.param), SHEET)


def opened(kinds: Kinds, name: str = "kinds") -> Package:
    """One of the packages."""
    (file,) = kinds.folder.glob(f"{name}.*.zip")
    return read(file)


@pytest.fixture(scope="module")
def package(kinds: Kinds) -> Package:
    """The whole bank."""
    return opened(kinds)


@pytest.fixture(scope="module")
def items(kinds: Kinds, package: Package) -> dict[str, Asked]:
    """What is read, by the item's id."""
    bank = kinds.made.bank.items
    return {item.id: package.asked[f"i{uid_of(kinds.made, item)}"] for item in bank}


def test_what_is_right_gets_the_points_and_nothing_gets_none(items: dict[str, Asked]) -> None:
    """Of each item; a field that is left empty must not make the rules fail."""
    for name, asked in items.items():
        if name != "flashcard":
            assert (name, asked.score(**asked.right)) == (name, asked.points)
        assert (name, asked.score()) == (name, 0)


def test_a_choice_has_a_reason_for_each_option(items: dict[str, Asked]) -> None:
    """Shown for what was chosen; rationale, doubt and source are shown to everybody."""
    asked = items["choice"]
    assert (asked.kind, asked.points) == ("choice", 2)
    assert asked.title == "Which sign ends a {block} in C?"
    assert asked.text == "Which sign ends <em>a</em> <code>{block}</code> in C?"
    assert list(asked.options.values()) == ["}", "~", "100% of &lt;none&gt;"]
    assert asked.because == {
        "}": "The brace = the end: {…}.",
        "~": "A tilde #1 \\ negates.",
    }
    chosen = asked.ids("~")
    assert (asked.score(RESPONSE=chosen), asked.after(RESPONSE=chosen)["FEEDBACK"]) == (0, chosen)
    assert asked.after()["TOLD"] == ["TOLD"]
    lines = asked.told.split("<br/>")
    assert lines[0] == "Blocks are in {braces} &amp; nothing else."
    assert lines[1].strip() == "<strong>But note:</strong> Only in C."
    assert lines[2] == SOURCE.format("One, paragraph 1")


def test_several_right_options_share_the_points(items: dict[str, Asked]) -> None:
    """A wrong one takes away what makes ticking all of them worth nothing."""
    asked = items["choice-several"]
    ticked = {
        ("Two",): 2 / 3,
        ("Two", "Four", "Six"): 2,
        ("Two", "Four", "Six", "Five"): 1,
        ("Two", "Three", "Four", "Five", "Six"): 0,
        ("Three", "Five"): 0,
    }
    for texts, points in ticked.items():
        assert asked.score(RESPONSE=asked.ids(*texts)) == pytest.approx(points)
    assert asked.interactions[0].get("maxChoices") == "0"


def test_only_options_that_may_be_anywhere_move(items: dict[str, Asked]) -> None:
    """One that stands last stays there while the others move."""
    moves = {
        name: each.interactions[0].get("shuffle")
        for name, each in items.items()
        if each.kind == "choice"
    }
    assert moves["choice"] == moves["choice-last"] == "true"
    assert moves["choice-several"] == moves["true-false"] == "false"
    fixed = [e.get("fixed") for e in items["choice-last"].item.iter("simpleChoice")]
    assert fixed == [None, None, "true"]


def test_true_or_false(items: dict[str, Asked]) -> None:
    """In the deck's words."""
    asked = items["true-false"]
    assert list(asked.options.values()) == ["True", "False"]
    assert asked.score(RESPONSE=asked.ids("True")) == 0
    assert set(asked.because.values()) == {"It boils at 100 °C."}


def test_blanks_take_all_that_counts(items: dict[str, Asked]) -> None:
    """The fields are in the sentence; each counts its share."""
    asked = items["cloze"]
    assert asked.text == "An <em>even</em> number is […] by {2}~."
    assert asked.score(RESPONSE1=["a=B~c#d}E"]) == 1.5
    several = items["cloze-several"]
    assert several.text == "A cat has […] paws and […] lives."
    assert several.score(RESPONSE2=["Nine"]) == 0.75
    assert several.score(RESPONSE1=["nine"], RESPONSE2=["four"]) == 0


def test_a_short_answer_lists_each_form_of_it(items: dict[str, Asked]) -> None:
    """Width and a final full stop count in players; letters may be large or small."""
    asked = items["short-answer"]
    for typed in ("李白（字太白）", "李白(字太白)。", "li bai", "Li Bai.", "a*b"):
        assert asked.score(RESPONSE=[typed]) == 1
    assert asked.score(RESPONSE=["李"]) == 0


def test_a_number_has_its_tolerance_and_unit(items: dict[str, Asked]) -> None:
    """The unit stands behind the field."""
    asked = items["numeric"]
    typed = ("380556", "388244.0", "380555", "388245")
    assert [asked.score(RESPONSE=[text]) for text in typed] == [1, 1, 0, 0]
    (field,) = asked.interactions
    assert field.tail == " km"


def test_orders(items: dict[str, Asked]) -> None:
    """Each entry in its place counts; equal ones may change places."""
    asked = items["ordering"]
    assert asked.score(RESPONSE=asked.ids("atom", "mouse = <em>mus</em>", "cell")) == 1
    assert list(asked.options.values()) != ["atom", "cell", "mouse = <em>mus</em>"]
    equal = items["ordering-equal"]
    first, d, second, e = equal.ids("C", "D", "C", "E")
    assert equal.score(RESPONSE=[first, d, second, e]) == 3
    assert equal.score(RESPONSE=[second, d, first, e]) == 3
    assert equal.score(RESPONSE=[d, first, second, e]) == 1.5


def test_matches(items: dict[str, Asked]) -> None:
    """A right side may be used again, and some belong to nothing."""
    asked = items["matching-spare"]
    cow, bull, moo, quack = asked.ids("Cow", "Bull", "moo", "quack")
    assert asked.score(RESPONSE=[f"{cow} {moo}", f"{bull} {moo}"]) == pytest.approx(2 / 3)
    assert asked.score(RESPONSE=[f"{cow} {quack}"]) == 0
    most = {
        name: e.get("matchMax")
        for e in asked.item.iter("simpleAssociableChoice")
        for name in [e.get("identifier")]
    }
    assert (most[cow], most[moo]) == ("1", "0")


def test_a_flashcard_is_answered_in_ones_own_words(items: dict[str, Asked]) -> None:
    """Its answer is told to the learner afterwards and to who marks it, and to nobody before."""
    asked = items["flashcard"]
    assert asked.kind == "extendedText"
    assert asked.told.startswith("A text format: <code>{=a ~b}</code>.<br/>Moodle's.<br/>")
    (note,) = asked.item.iter("rubricBlock")
    assert note.get("view") == "scorer"


def test_pictures_sounds_and_formulas(
    kinds: Kinds, package: Package, items: dict[str, Asked]
) -> None:
    """Files come inside, formulas as MathML."""
    deck = kinds.folder.parents[1] / "kinds"
    for name, file, tags in (
        ("picture", "square.png", ["img"]),
        ("sound", "rest.wav", ["audio", "object"]),
    ):
        (shown,) = items[name].item.iter(*tags)
        address = str(shown.get("src") or shown.get("data"))
        assert package.files[address] == (deck / file).read_bytes()
    assert "<mfrac>" in items["formula"].text


def test_pinyin_is_over_the_characters_or_behind_them(
    kinds: Kinds, items: dict[str, Asked]
) -> None:
    """Version 2.1 knows no ruby."""
    told = items["pinyin"].text
    if "pinyin" in kinds.losses:
        assert told == "怎么读长(cháng)城(chéng)？"
        reason = "is weakened in `qti21`: pinyin is in brackets behind the characters."
        assert kinds.losses == {"pinyin": [f"`pinyin` {reason}"]}
    else:
        assert '<ruby>长<rt xml:lang="zh-Latn">cháng</rt>' in told
        assert not kinds.losses


def test_a_test_has_the_items_by_section(kinds: Kinds, package: Package) -> None:
    """The whole bank in the order of the source."""
    assert package.title == "Every kind / 各种题"
    assert [(title, len(names)) for title, names in package.sections.items()] == [
        ("One", 6),
        ("Two", 11),
        ("No section", 1),
    ]
    assert len(package.asked) == len(kinds.made.bank.items)


def test_a_sheets_forms_are_packages_too(kinds: Kinds, package: Package) -> None:
    """With the form's order, the sheet's points, and the files that it shows only."""
    for form, sheet in zip("ab", kinds.made.sheets, strict=True):
        of_form = opened(kinds, f"quiz-{form}")
        assert of_form.title == f"Every kind / 各种题 · A test · Form {form.upper()}"
        assert list(of_form.asked) == [f"i{uid_of(kinds.made, e.item)}" for e in sheet.items]
        assert sum(asked.points for asked in of_form.asked.values()) == 12.5
        shuffled = {e.get("shuffle") for a in of_form.asked.values() for e in a.interactions}
        assert "true" not in shuffled
        assert len(of_form.files) == 1
        for name, asked in of_form.asked.items():
            assert asked.score(**asked.right) == asked.points
            assert name in package.asked


@pytest.mark.parametrize("output", BOTH)
@pytest.mark.parametrize("deck", DECKS, ids=deck_name)
def test_the_shipped_decks_are_whole(deck: Path, output: Output, tmp_path: Path) -> None:
    """Every item is there, once; what is right gets the points."""
    built = built_in(deck, tmp_path, output)
    package = read(built.folder / f"{built.folder.name}.{output}.zip")
    assert len(package.asked) == len(built.made.bank.items)
    for asked in package.asked.values():
        right = asked.score(**asked.right)
        assert right == (0 if asked.kind == "extendedText" else asked.points)
        assert "The author's answer" not in asked.because.values()
        assert "出题人给出的答案。" not in asked.because.values()


@pytest.mark.parametrize("output", BOTH)
def test_nasty_texts_are_read_as_they_are(output: Output, tmp_path: Path) -> None:
    """Well-formed, with every question."""
    built = built_in(write_nasty_deck(tmp_path / "nasty"), tmp_path, output)
    package = read(built.folder / f"nasty.{output}.zip")
    assert len(package.asked) == len(built.made.bank.items)
    by_name = {one.title.split(" ")[0]: one for one in package.asked.values()}
    assert "&lt;script&gt;" in by_name["script"].text
    assert "&amp;amp;amp;" in by_name["entity"].text
    assert "<!--" not in by_name["anki-cloze"].text


RICH = r"""
deck: {id: d, title: D, language: ar}
questions:
  - id: blocks
    type: choice
    stem: |-
      ما هي لغة C++؟

      | a | b |
      |:--|--:|
      | 1 | **2** |

      1. one

      ```
      x < 1 && y
      ```

      H~2~O [link](https://example.org/a?b=1&c=2) ![](rest.wav)
    options: ["`a<b`", "- l1\n- l2"]
    answer: "`a<b`"
  - {id: table, type: cloze, stem: "| k | v |\n|---|---|\n| **one** | two |", answer: [one, two]}
"""


@pytest.mark.parametrize("output", BOTH)
def test_tables_lists_and_the_other_direction(output: Output, tmp_path: Path) -> None:
    """Blanks stay in their cells; words that run the other way are isolated."""
    from tests.support.pictures import write_wav

    deck = write_deck(tmp_path / "d", deck=RICH)
    write_wav(deck / "rest.wav")
    built = built_in(deck, tmp_path, output)
    blocks, table = read(built.folder / f"d.{output}.zip").asked.values()
    assert "ما هي لغة \u2066C++\u2069؟" in blocks.text
    for part in ("<strong>2</strong>", "<ol>", "<pre><code>x &lt; 1 &amp;&amp; y", "<sub>2</sub>"):
        assert part in blocks.text
    assert '<a href="https://example.org/a?b=1&amp;c=2">' in blocks.text
    assert "<strong>[…]</strong></td>" in table.text
    assert table.score(RESPONSE1=["one"], RESPONSE2=["two"]) == 1
    body = blocks.item.find("itemBody")
    assert body is not None
    told = [loss.diagnostic.message for loss in built.losses]
    assert (body.get("dir"), len(told)) == ((None, 2) if output is Output.QTI21 else ("rtl", 0))


def test_the_same_input_gives_the_same_bytes(kinds: Kinds, tmp_path: Path) -> None:
    """Wherever the deck is, and whenever it is built."""
    copy = shutil.copytree(kinds.folder.parents[1] / "kinds", tmp_path / "elsewhere")
    files = sorted(kinds.folder.glob("*.zip"))
    output = Output(files[0].name.split(".")[1])
    again = built_in(copy, tmp_path, output).folder
    assert len(files) == 3
    for file in files:
        assert (again / file.name).read_bytes() == file.read_bytes()
