"""Finding roles in a sentence, and reading them."""

import math

import pytest

from quizgen.models.fact import Role
from quizgen.models.values import Entities, Quantity, Time, Words
from tests.support.banks import EN, ZH, Problem, facts_of, names, problems

ENTITIES = """\
entities:
  - {id: chris, kind: person, name: Chris}
  - {id: tom, kind: person, name: Tom}
  - {id: jose, kind: person, name: José}
"""
NOT_THERE = "`{}: {}` isn't a piece of the sentence."
COPY = "Copy the piece from the sentence, letter by letter."
AS_THERE = "Write it as the sentence does: `{}: {}`."
INSIDE = "It is only a part of `{}` there: copy all of that."
NUMBERS = "Write digits, a fraction (1/4), a range (30/60), or 14.1亿."
LONGER = "Make the piece longer, or word the sentence so that it stands there once."


def _fact(says: str, **roles: str) -> str:
    lines = "".join(f"    {name.replace('_', '-')}: {text}\n" for name, text in roles.items())
    return f"facts:\n  - id: f\n    says: {says}\n{lines}"


@pytest.mark.parametrize(
    ("says", "piece", "start"),
    [
        ("Tom met Tomorrow.", "Tom", 0),
        ("Tomorrow came Tom.", "Tom", 14),
        ("Christiano 认识 Chris。", "Chris", 14),
        ("13 人里有 3 人。", "3 人", 7),
        ("1.3 米和 3 米。", "3 米", 7),
        ("3,000 人和 3 人。", "3 人", 9),
        ("José 认识 Jos。", "Jos", 8),
        ("Анна и Ан.", "Ан", 7),
        ("钱学森在钱家。", "钱学森", 0),
        ("GPT-3和GPT-2", "GPT-3", 0),
    ],
)
def test_finds_a_piece_as_words_of_its_own(says: str, piece: str, start: int) -> None:
    """A part of a longer word or number isn't the piece; Chinese has no such bounds."""
    fact = facts_of(_fact(f'"{says}"', what=f'"{piece}"'))["f"]
    assert [(role.name, role.text, role.start) for role in fact.roles] == [("what", piece, start)]


@pytest.mark.parametrize(
    ("says", "role", "piece", "hint"),
    [
        ("他在 2015 年来。", "when", "2016 年", "Did you mean `2015 年`?"),
        ("他在 2015 年来。", "when", "2015年", AS_THERE.format("when", "2015 年")),
        ("他认识 Jack Clark。", "who", "jack clark", AS_THERE.format("who", "Jack Clark")),
        ("他认识 Jack Clark。", "who", "Jack Clarke", "Did you mean `Jack Clark`?"),
        ("他认识 Christiano。", "who", "Chris", INSIDE.format("Christiano")),
        ("Tomorrow is another day.", "who", "Tom", INSIDE.format("Tomorrow")),
        ("他带了 13 人。", "how-many", "3 人", INSIDE.format("13 人")),
        ("他带了 1.5 升水。", "how-many", "5 升水", INSIDE.format("1.5 升水")),
        ("他来了。", "who", "完全不同的人", COPY),
    ],
)
def test_refuses_what_is_not_in_the_sentence(says: str, role: str, piece: str, hint: str) -> None:
    """The author learns where the sentence has something else, and how near it is."""
    found = problems(_fact(says, **{role.replace("-", "_"): piece}))
    column = 7 + len(role)
    assert found == [
        Problem("role-not-in-sentence", 4, column, piece, NOT_THERE.format(role, piece), hint)
    ]


@pytest.mark.parametrize(
    ("says", "piece", "times"),
    [("他见了他。", "他", 2), ("Tom 和 Tom 和 Tom。", "Tom", 3), ("哈哈哈。", "哈哈", 2)],
)
def test_refuses_what_stands_there_twice(says: str, piece: str, times: int) -> None:
    """Which of them is meant isn't clear, and the other one would answer the blank."""
    message = f"`who: {piece}` stands in the sentence {times} times."
    assert problems(_fact(says, who=piece)) == [
        Problem("role-twice", 4, 10, piece, message, LONGER)
    ]


@pytest.mark.parametrize(
    ("role", "piece", "name", "message", "hint"),
    [
        (
            "when",
            "那年",
            "unreadable-time",
            "`那年` can't be read as a time.",
            "Write it out as EDTF: `when: {text: 那年, edtf: …}`.",
        ),
        (
            "when",
            "2 月 30 日",
            "unreadable-time",
            "`2 月 30 日` can't be read as a time.",
            "Write it out as EDTF: `when: {text: 2 月 30 日, edtf: …}`.",
        ),
        (
            "when",
            "2015 年 2 月 30 日",
            "impossible-date",
            "`2015 年 2 月 30 日` is no date: there is no 2015-02-30.",
            "Fix the date, or write the time beside the text as `edtf:`.",
        ),
        (
            "how-many",
            "很多人",
            "unreadable-number",
            "`很多人` doesn't begin with a number that can be read.",
            "Write it out: `how-many: {text: 很多人, value: …}`.",
        ),
    ],
)
def test_refuses_what_it_cannot_read(
    role: str, piece: str, name: str, message: str, hint: str
) -> None:
    """A time or number that isn't read is an error with the long form to write instead."""
    found = problems(_fact(f"他{piece}来了。", **{role.replace("-", "_"): piece}))
    assert found == [Problem(name, 4, 7 + len(role), piece, message, hint)]


@pytest.mark.parametrize(
    ("role", "written", "value"),
    [
        ("when", "{text: 那年, edtf: 2015}", Time((2015, 1, 1), (2015, 12, 31), "那年", "year")),
        ("who", "{text: 那年, entity: tom}", Entities(("tom",), whole=True)),
        (
            "how-many",
            "{text: 那年, value: 12, unit: 张}",
            Quantity(12, 12, "张", "那年", "那年", 0, 12),
        ),
        ("what", "{text: 那年}", Words()),
    ],
)
def test_reads_the_long_form(
    role: str, written: str, value: Time | Entities | Quantity | Words
) -> None:
    """A value beside the text is taken as it is."""
    fact = facts_of(ENTITIES + _fact("他那年来了。", **{role.replace("-", "_"): written}))["f"]
    glossed = not isinstance(value, Words)
    assert fact.roles == (Role(role, "那年", 1, value, glossed=glossed),)


@pytest.mark.parametrize(
    ("written", "low", "high", "unit"),
    [
        ("{text: 约 10 人, value: 11}", 11, 11, "人"),
        ("{text: 约 10 人, value: 11, unit: 位}", 11, 11, "位"),
        ("{text: 约 10 人, unit: 位}", 8, 12, "位"),
        ("约 10 人", 8, 12, "人"),
    ],
)
def test_the_long_form_of_a_number_completes_its_text(
    written: str, low: float, high: float, unit: str
) -> None:
    """What the author leaves out of the long form is read from the text."""
    (role,) = facts_of(_fact("来了约 10 人。", how_many=written))["f"].roles
    assert isinstance(role.value, Quantity)
    assert (role.value.low, role.value.high, role.value.unit) == (low, high, unit)


@pytest.mark.parametrize(
    ("written", "problem"),
    [
        (
            "{text: 那年, edtf: 2015-02-29}",
            Problem(
                "impossible-date",
                8,
                28,
                "2015-02-29",
                "`2015-02-29` is no date: it isn't a date that the calendar has.",
                "Write it as EDTF (ISO 8601-2), such as 2015, 2022-11 or 2014/2017.",
            ),
        ),
        (
            "{text: 那年, entity: tim}",
            Problem(
                "unknown-entity",
                8,
                30,
                "tim",
                "There is no entity `tim`.",
                "Did you mean `tom`?",
            ),
        ),
        *(
            (
                f"{{text: 那年, value: {value}}}",
                Problem(
                    "unreadable-number",
                    8,
                    29,
                    value,
                    f"`{value}` is no number.",
                    hint,
                ),
            )
            for value, hint in (
                ("一打", "Write `value: 12`."),
                ("12个", "Write `value: 12`."),
                *((bad, NUMBERS) for bad in ("nan", "inf", "1e999")),
            )
        ),
        (
            "{text: 当年, edtf: 2015}",
            Problem(
                "role-not-in-sentence",
                8,
                18,
                "当年",
                NOT_THERE.format("what", "当年"),
                COPY,
            ),
        ),
    ],
)
def test_refuses_a_bad_long_form(written: str, problem: Problem) -> None:
    """The error stands at the value that is wrong, not at the whole role."""
    assert problems(ENTITIES + _fact("他那年来了。", what=written)) == [problem]


def test_names_roles_that_the_fact_has() -> None:
    """`ask:` and `open:` speak of the fact's own roles."""
    text = _fact(
        "Tom 在 2015 年来。", who="Tom", when="2015 年", ask="{whn: 何时？}", open="[what]"
    )
    assert problems(text) == [
        Problem(
            "unknown-role", 6, 11, "whn", "The fact has no role `whn`.", "Did you mean `when`?"
        ),
        Problem(
            "unknown-role",
            7,
            12,
            "what",
            "The fact has no role `what`.",
            "Use one that it has: who, when.",
        ),
    ]


def test_warns_where_there_is_nothing_to_ask() -> None:
    """A fact without a role gives no item."""
    message = "The fact has no role, so nothing can be asked of it."
    hint = "Name a piece of the sentence, such as `who:` or `what:`."
    assert problems(_fact("他来了。")) == [Problem("nothing-to-ask", 2, 9, "f", message, hint)]


def test_reports_every_problem_in_one_run() -> None:
    """One bad role doesn't hide the next one, nor the next fact."""
    text = (
        "facts:\n"
        "  - {id: a, says: 他来了。, who: 她, when: 那年}\n"
        "  - {id: b, says: 他那年来了。, who: 她, when: 那年}\n"
        "  - {id: b, says: 他来了。, what: 来}\n"
    )
    assert names(text) == [
        ("role-not-in-sentence", 2, 30),
        ("role-not-in-sentence", 2, 39),
        ("role-not-in-sentence", 3, 32),
        ("unreadable-time", 3, 41),
        ("duplicate-id", 4, 10),
    ]


def test_a_deck_of_another_language_reads_words_only() -> None:
    """Without a language's readers, times and numbers are words, not errors."""
    deck = ZH.replace("zh-Hans", "de")
    fact = facts_of(
        _fact("Im Jahr 2015 kamen 12 Leute.", when="Jahr 2015", how_many="12 Leute"), deck
    )
    assert [role.value for role in fact["f"].roles] == [Words(), Words()]


def test_roles_come_in_the_order_of_their_cards() -> None:
    """The order of the author's keys doesn't matter."""
    text = _fact("Ten people met Tom in 2015.", how_many="Ten people", when="2015", who="Tom")
    assert [role.name for role in facts_of(text, EN)["f"].roles] == ["who", "when", "how-many"]


def test_an_inexact_number_is_read_as_such() -> None:
    """What may be more is kept open upwards, so that nothing above is called wrong."""
    (role,) = facts_of(_fact("来了超过 10 人。", how_many="超过 10 人"))["f"].roles
    assert isinstance(role.value, Quantity)
    assert (role.value.low, role.value.high) == (10, math.inf)
