"""Word documents, as a teacher sees them: numbers, letters, what stays together, fonts."""

import shutil
from pathlib import Path

import docx
import pytest
from docx.oxml.ns import qn

from quizgen.models.outputs import Output
from tests.outputs.docx.reader import parts_of, shown
from tests.support.decks import write_deck
from tests.support.every_kind import Kinds
from tests.support.in_process import built_in
from tests.support.nasty import write_nasty_deck
from tests.support.workshop import DECKS, HAND_MADE, deck_name


@pytest.fixture(scope="module")
def kinds(tmp_path_factory: pytest.TempPathFactory) -> Kinds:
    """The deck with an item of each kind, on a sheet of all of them."""
    names = "choice choice-several true-false cloze cloze-several short-answer numeric ordering"
    listed = [*names.split(), "matching-spare", "flashcard", "picture", "formula", "pinyin", "list"]
    more = f"sheets: [{{id: all, items: [{', '.join(listed)}]}}]\n"
    return Kinds(Output.DOCX, tmp_path_factory.mktemp("docx"), more)


def _after(lines: list[str], beginning: str, count: int) -> list[str]:
    """So many lines from the one that begins so, numbers apart."""
    (start,) = (n for n, line in enumerate(lines) if line.split(". ", 1)[-1].startswith(beginning))
    return [lines[start].split(". ", 1)[-1], *lines[start + 1 : start + count]]


def test_the_student_gets_numbered_questions(kinds: Kinds) -> None:
    """Numbers go on through the form, letters begin anew; where to write is left free."""
    lines = shown(kinds.folder / "all-a.docx")
    assert lines[:3] == [
        "Every kind / 各种题",
        "Worksheet · 14 questions · 14 points",
        "Name ____________  Class ____________  Date ____________  Score ____________",
    ]
    numbers = [int(line.split(". ")[0]) for line in lines if line.split(". ")[0].isdigit()]
    assert numbers == list(range(1, 15))
    paren = "(      )"
    assert _after(lines, "Which sign ends", 4) == [
        f"Which sign ends a {{block}} in C? {paren}",
        *("A. }", "B. ~", "C. 100% of <none>"),
    ]
    assert _after(lines, "A cat", 1) == ["A cat has ________ paws and ________ lives."]
    order = _after(lines, "From small", 4)
    assert sorted(order[1:]) == [f"[      ] {text}" for text in ("atom", "cell", "mouse = mus")]
    match = _after(lines, "Which sound", 7)
    assert match[1:4] == [f"{paren} {text}" for text in ("Cow", "Bull", "Cat")]
    assert [line.split(". ")[0] for line in match[4:]] == ["A", "B", "C"]
    assert _after(lines, "What do they share", 1) == [
        f"What do they share?\n- x = 1\n- y = {{2}} {paren}"
    ]
    assert _after(lines, "Which colour", 1) == [f"Which colour is it? [picture] {paren}"]
    assert _after(lines, "怎么读", 1) == [f"怎么读cháng长chéng城？ {paren}"]


def test_the_key_has_answers_and_reasons(kinds: Kinds) -> None:
    """In the same numbers and letters, with the explanation and the source below."""
    lines = shown(kinds.folder / "all-a.key.docx")
    assert lines[1] == "Worksheet · Answer key · 14 questions · 14 points"
    assert _after(lines, "Which sign ends", 8) == [
        "Which sign ends a {block} in C?",
        *("A. }", "B. ~", "C. 100% of <none>", "A. }"),
        "Blocks are in {braces} & nothing else.\nBut note: Only in C.",
        "B: A tilde #1 \\ negates.",
        "Source: One, paragraph 1",
    ]
    assert _after(lines, "Water boils", 4) == [
        *("Water boils at 90 °C: always.", "False", "It boils at 100 °C."),
        "Source: One, paragraph 2",
    ]
    assert _after(lines, "A cat", 2)[1] == "four; nine"
    assert "quack" not in " ".join(_after(lines, "Which sound", 2))
    text = "\n".join(lines)
    assert "author's answer" not in text


def test_nothing_of_the_key_is_in_the_students_document(kinds: Kinds) -> None:
    """Not in any part of the file."""
    for name, content in parts_of(kinds.folder / "all-a.docx").items():
        assert b"divisible" not in content, name
        assert b"nothing else" not in content, name


def test_a_question_stays_with_its_options(kinds: Kinds) -> None:
    """Each paragraph but the last is kept with the next one."""
    document = docx.Document(str(kinds.folder / "all-a.docx"))
    paragraphs = list(document.paragraphs)
    (start,) = (n for n, p in enumerate(paragraphs) if p.text.startswith("Which sign"))
    kept = [p.paragraph_format.keep_with_next for p in paragraphs[start : start + 4]]
    assert kept == [True, True, True, None]


def test_looks_formulas_and_pinyin_are_words_own(kinds: Kinds) -> None:
    """A fraction is a fraction that can be edited; a reading is over its characters."""
    body = docx.Document(str(kinds.folder / "all-a.docx")).element.body
    xml = body.xml
    assert "<m:f>" in xml.replace("<m:f ", "<m:f>")
    assert xml.count("<w:ruby>") == 2
    (italic,) = (
        run
        for run in body.iter(qn("w:r"))
        if run.find(f"{qn('w:rPr')}/{qn('w:i')}") is not None and run.text == "a"
    )
    assert italic is not None
    assert kinds.losses == {}


def test_chinese_has_chinese_fonts(tmp_path: Path) -> None:
    """宋体 for texts and 黑体 for headings; marks of full width."""
    built = built_in(HAND_MADE[0], tmp_path, Output.DOCX)
    file = built.folder / "worksheet-a.docx"
    document = docx.Document(str(file))
    fonts = {
        name: document.styles[name].element.rPr.rFonts.get(qn("w:eastAsia"))
        for name in ("Normal", "Title", "Heading 1")
    }
    assert fonts == {"Normal": "宋体", "Title": "黑体", "Heading 1": "黑体"}
    lines = shown(file)
    assert any(line.startswith("一、判断题") for line in lines)
    assert any(line.endswith("（　　）") for line in lines)


def test_signs_of_options_are_counted_by_word(tmp_path: Path) -> None:
    """Where a text calls options 甲 and 乙, Word's list says 甲 and 乙."""
    question = (
        "questions:\n  - {id: q, type: choice, stem: 哪一项对？, fixed-order: true,\n"
        "     options: [一加一等于二, 一加一等于三, 甲和乙都不对], answer: 一加一等于二}\n"
    )
    deck = write_deck(
        tmp_path / "d", deck="deck: {id: d, title: D, language: zh-Hans}\n", q=question
    )
    built = built_in(deck, tmp_path, Output.DOCX)
    lines = shown(built.folder / "worksheet-a.docx")
    assert [line for line in lines if line[:2] in ("甲.", "乙.", "丙.")] == [
        *("甲. 一加一等于二", "乙. 一加一等于三", "丙. 甲和乙都不对")
    ]


def test_what_paper_alone_can_do_is_told(tmp_path: Path) -> None:
    """Cards to cut out and answer sheets have no document; an SVG has its words."""
    deck = write_deck(
        tmp_path / "d",
        deck="deck: {id: d, title: D, language: en}\n"
        "sheets: [{id: c, layout: cards, items: [q]}, {id: t, items: [q]}]\n",
        q="questions: [{id: q, type: flashcard, stem: 'What? ![a dot](dot.svg)', answer: A dot}]\n",
    )
    svg = '<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9"><circle r="4"/></svg>'
    (deck / "dot.svg").write_text(svg, encoding="utf-8")
    built = built_in(deck, tmp_path, Output.DOCX)
    assert {loss.diagnostic.message for loss in built.losses} == {
        "The sheet `c` isn't written as `docx`: its layout is for printed pages.",
        "`q` is weakened in `docx`: of a picture as SVG, WebP or AVIF only its words are there.",
    }
    assert sorted(path.name for path in built.folder.glob("*.docx")) == [
        *("t-a.docx", "t-a.key.docx")
    ]
    assert "1. What? [a dot]" in shown(built.folder / "t-a.docx")


def test_the_same_input_gives_the_same_bytes(kinds: Kinds, tmp_path: Path) -> None:
    """Whenever and wherever it is built."""
    copy = shutil.copytree(kinds.folder.parents[1] / "kinds", tmp_path / "elsewhere")
    again = built_in(copy, tmp_path, Output.DOCX)
    for name in ("all-a.docx", "all-a.key.docx"):
        assert (again.folder / name).read_bytes() == (kinds.folder / name).read_bytes()


def test_nasty_texts_are_text(tmp_path: Path) -> None:
    """Each part of the package is well-formed."""
    built = built_in(write_nasty_deck(tmp_path / "nasty"), tmp_path, Output.DOCX)
    parts_of(built.folder / "worksheet-a.key.docx")
    text = "\n".join(shown(built.folder / "worksheet-a.docx"))
    assert "<script>document.title='x'</script>" in text


@pytest.mark.parametrize("deck", DECKS, ids=deck_name)
def test_the_shipped_decks(deck: Path, tmp_path: Path) -> None:
    """A document and a key for each form, with as many questions as the sheet has."""
    built = built_in(deck, tmp_path, Output.DOCX)
    for sheet in built.made.sheets:
        for file in (f"{sheet.name}.docx", f"{sheet.name}.key.docx"):
            lines = shown(built.folder / file)
            assert sum(line.split(". ")[0].isdigit() for line in lines) == sheet.count
            assert "出题人给出的答案" not in "".join(lines)
