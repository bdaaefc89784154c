"""Holding facts and questions against the source's text."""

import pytest

from quizgen.check.grounding.source_text import letters, read_source, squeeze
from quizgen.models.deck import Section
from tests.support.banks import EN, ZH, Problem, names, problems

DECK = """\
deck:
  id: test
  title: 测试
  language: zh
  source: {title: 访谈, sections: [{id: 引言, begins: 昨天}, 一, 二]}
"""
SOURCE = """\
# 一篇访谈

作者：某人

昨天，七位创始人坐在一起。

他们谈了 3 个小时。

## 一、相识

Jack Clark 在 2015 年当记者，
那时他在湾区认识了 Dario。

他说“这很疯狂”，第 13 次见面在 1.5 年后。

## 二、《成立》
公司成立于二〇二一年。

# 往期回顾

不属于任何一节。
"""
ENTITIES = """\
entities:
  - {id: jack, kind: person, name: Jack Clark, aliases: [Jack]}
  - {id: dario, kind: person, name: Dario Amodei, aliases: [Dario]}
  - {id: tom, kind: person, name: Tom}
"""
CITE_OR_FIX = "Cite the paragraph that says it, or fix the fact."


def _fact(says: str, cite: str, **roles: str) -> str:
    lines = "".join(f"    {name.replace('_', '-')}: {text}\n" for name, text in roles.items())
    return f"{ENTITIES}facts:\n  - id: f\n    says: {says}\n    cite: {cite}\n{lines}"


def test_cuts_sections_at_headings_and_first_words() -> None:
    """Paragraphs stand between blank lines; a foreign heading ends a section."""
    sections = (Section("引言", begins="昨天"), Section("一"), Section("二"))
    assert read_source(SOURCE, sections).paragraphs == {
        "引言": ("昨天，七位创始人坐在一起。", "他们谈了 3 个小时。"),
        "一": (
            "Jack Clark 在 2015 年当记者， 那时他在湾区认识了 Dario。",
            "他说“这很疯狂”，第 13 次见面在 1.5 年后。",
        ),
        "二": ("公司成立于二〇二一年。",),
    }


@pytest.mark.parametrize(
    ("text", "names_", "paragraphs"),
    [
        # the heading's own line ends it, with or without a blank line
        ("# 一\n甲\n乙\n\n丙", ("一",), {"一": ("甲 乙", "丙")}),
        ("甲\n\n# 一\n\n乙\n# 二\n丙", ("一", "二"), {"一": ("乙",), "二": ("丙",)}),
        # marks before the name, and more words after it
        ("# **一** 相识\n\n甲", ("一",), {"一": ("甲",)}),
        ("###### 【一】相识\n\n甲", ("一",), {"一": ("甲",)}),
        # 1 isn't the beginning of 10, nor 十 of 十一 where that is a section too
        ("# 10 Results\n\n甲\n\n# 1 Intro\n\n乙", ("1",), {"1": ("乙",)}),
        ("# 十、甲\n\n甲\n\n# 十一、乙\n\n乙", ("十", "十一"), {"十": ("甲",), "十一": ("乙",)}),
        ("# 团队建设\n\n甲", ("团队", "团队建设"), {"团队建设": ("甲",)}),
        ("# 团队的形成\n\n甲", ("团队", "团队建设"), {"团队": ("甲",)}),
        ("# Introduction\n\nA b", ("Intro", "Introduction"), {"Introduction": ("A b",)}),
        # line endings, blank lines with spaces in them, no text at all
        ("# 一\r\n\r\n甲\r\n \r\n乙", ("一",), {"一": ("甲", "乙")}),
        ("", ("一",), {}),
        ("#一不是标题", ("一",), {}),
    ],
)
def test_cuts_text_as_people_write_it(
    text: str, names_: tuple[str, ...], paragraphs: dict[str, tuple[str, ...]]
) -> None:
    """Small differences of form don't move a paragraph."""
    sections = tuple(Section(name) for name in names_)
    assert read_source(text, sections).paragraphs == paragraphs


@pytest.mark.parametrize(
    ("text", "squeezed", "bare"),
    [
        ("Jack  Clark\n来了。", "jackclark来了。", "jackclark来了"),
        ("3 5\n7", "3 5 7", "357"),
        ("第 3 次", "第3次", "第3次"),
        ("", "", ""),
    ],
)
def test_compares_without_spaces(text: str, squeezed: str, bare: str) -> None:
    """Spaces and line breaks don't count, but where they part two numbers."""
    assert (squeeze(text), letters(text)) == (squeezed, bare)


GROUNDED = (
    _fact("Jack 在 2015 年是记者。", "一/1", who="Jack", when="2015 年"),
    # by any of its names, in any of the places that are cited
    _fact("Dario Amodei 受过采访。", "一/1", who="Dario Amodei"),
    _fact("他们谈了 3 个钟头。", "[引言/2, 一/1]", how_many="3 个钟头"),
    _fact("全节里提到 2015 年。", "一", when="2015 年"),
    _fact("他用过“这很疯狂”的说法。", "一/2", what="疯狂"),
    _fact("第 13 次才成。", "一/2", how_many="第 13 次"),
    # the author's own reading isn't the source's wording
    _fact("那年公司成立。", "二/1", when="{text: 那年, edtf: 2021}"),
)


@pytest.mark.parametrize("text", GROUNDED)
def test_is_silent_where_the_source_says_so(text: str) -> None:
    """Numbers, names and quoted words that stand in the cited places are fine."""
    assert names(text, DECK, SOURCE) == []


@pytest.mark.parametrize(
    ("text", "line", "column", "piece", "message"),
    [
        (
            _fact("Jack 在 2016 年来。", "一/1", when="2016 年"),
            9,
            11,
            "2016 年",
            "`2016 年` isn't in the cited paragraph; it has `2015年`.",
        ),
        (
            _fact("Jack 在 2015 年来。", "一/2", when="2015 年"),
            9,
            11,
            "2015 年",
            "`2015 年` isn't in the cited paragraph, but in `一/1`.",
        ),
        (
            _fact("Tom 来了。", "一/1", who="Tom"),
            9,
            10,
            "Tom",
            "`Tom` isn't in the cited paragraph; it has `Jack Clark`, `Dario`.",
        ),
        (
            _fact("他来了 3 次。", "一/2", how_many="3 次"),
            9,
            15,
            "3 次",
            "`3` isn't in the cited paragraph; it has `第13`, `1.5年`.",
        ),
        (
            _fact("他来了 5 年。", "一/2", how_many="5 年"),
            9,
            15,
            "5 年",
            "`5 年` isn't in the cited paragraph; it has `第13`, `1.5年`.",
        ),
        (
            _fact("他来了三次。", "一/2", how_many="三次"),
            9,
            15,
            "三次",
            "`三` isn't in the cited paragraph; it has `第13`, `1.5年`.",
        ),
    ],
)
def test_warns_of_what_the_source_does_not_say(
    text: str, line: int, column: int, piece: str, message: str
) -> None:
    """What isn't in the cited paragraph is told with what is there, or where it is."""
    assert problems(text, DECK, SOURCE) == [
        Problem("not-in-source", line, column, piece, message, CITE_OR_FIX)
    ]


@pytest.mark.parametrize("quoted", ["“那很疯狂”", "「那很疯狂」", "『那很疯狂』", "《那很疯狂》"])
def test_warns_of_words_that_nobody_said(quoted: str) -> None:
    """What stands in quotation marks is the source's own wording, and the place is the words'."""
    found = problems(_fact(f"他说{quoted}。", "一/2", what="说"), DECK, SOURCE)
    assert found == [
        Problem(
            "not-in-source",
            7,
            14,
            "那很疯狂",
            "The quoted “那很疯狂” isn't in the cited paragraph.",
            "Quotation marks say that these are the source's own words.",
        )
    ]


@pytest.mark.parametrize(
    ("cite", "message", "hint"),
    [
        (
            "一/3",
            "The section `一` has 2 paragraphs.",
            "Paragraphs stand between blank lines; headings don't count.",
        ),
        (
            "二/2",
            "The section `二` has 1 paragraphs.",
            "Paragraphs stand between blank lines; headings don't count.",
        ),
    ],
)
def test_refuses_paragraphs_that_are_not_there(cite: str, message: str, hint: str) -> None:
    """A paragraph beyond the section's last one can't be what is meant."""
    found = problems(_fact("甲是乙。", cite, what="乙"), DECK, SOURCE)
    assert found == [Problem("no-such-paragraph", 8, 11, cite, message, hint)]


def test_refuses_sections_that_the_text_does_not_have() -> None:
    """A section that no heading begins is reported where it is cited."""
    deck = DECK.replace("二]", "二, 三]")
    text = _fact("甲是乙。", "三/1", what="乙")
    text += "questions:\n  - {id: q, type: flashcard, stem: 甲, answer: 乙, cite: 三}\n"
    message = "The source's text has no section `三`."
    hint = "Its heading starts with the section's name, or give `begins:`."
    assert problems(text, deck, SOURCE) == [
        Problem("no-such-paragraph", 8, 11, "三/1", message, hint),
        Problem("no-such-paragraph", 11, 56, "三", message, hint),
    ]


COPIED = "Jack Clark 在 2015 年当记者，那时他在湾区认识了 Dario。"


def test_warns_of_copied_sentences() -> None:
    """A stretch of the source's own wording is reported for facts, stems and rationales."""
    text = _fact(COPIED, "一/1", what="记者")
    text += (
        "questions:\n"
        "  - {id: q, type: flashcard, cite: 一/1, answer: 乙,\n"
        f"     stem: {COPIED.rstrip('。')}？,\n"
        f"     rationale: 见“{COPIED}”}}\n"
    )
    message, hint = "26 letters in a row stand in the source too.", "Say it in your own words."
    found = [p for p in problems(text, DECK, SOURCE) if p.name == "copied-text"]
    assert [(p.line, p.column, p.message, p.hint) for p in found] == [
        (7, 11, message, hint),
        (12, 12, message, hint),
        (13, 17, message, hint),
    ]


def test_a_blank_hides_no_copy() -> None:
    """A cloze is looked at with its blanks filled, as a learner has it in the end."""
    text = f"questions: [{{id: q, type: cloze, cite: 一/1, stem: {COPIED}, answer: 湾区}}]"
    assert [name for name, _, _ in names(text, DECK, SOURCE)] == ["copied-text"]


@pytest.mark.parametrize(
    ("deck", "says", "copied"),
    [
        (ZH, "一二三四五六七八九十甲乙丙丁戊己", True),
        (ZH, "一二三四五六七八九十甲乙丙丁戊", False),
        # spaces and marks in it don't hide it
        (ZH, "一二三四五，六七八九十 甲乙丙丁戊己", True),
        (EN, "abcdefghij" * 6, True),
        (EN, "abcdefghij" * 5 + "abcdefghi", False),
    ],
)
def test_names_and_terms_may_be_shared(deck: str, says: str, copied: bool) -> None:
    """Sixteen Chinese characters or sixty Latin letters in a row are no name any more."""
    deck = deck.replace("}", ", source: {title: 甲, sections: []}}")
    source = "# 一\n\n一二三四五六七八九十甲乙丙丁戊己庚辛\n\n" + "abcdefghij" * 7
    found = names(f"facts: [{{id: f, says: '{says}乎', what: '乎'}}]", deck, source)
    assert [name for name, _, _ in found] == ["copied-text"] * copied


def test_without_a_source_there_is_nothing_to_hold_against() -> None:
    """A deck that names no source is no worse for a text at hand."""
    assert names("facts: [{id: f, says: 他 2015 年来。, when: 2015 年}]", ZH, SOURCE) == []
