"""Checking hand-written questions."""

import pytest

from quizgen.check.blanks import cloze_places
from tests.support.banks import Problem, problems

REWORD = "Reword one of them."
COPY = "Copy the text of the right option."
CARD = "  - {id: a, type: flashcard, stem: 甲, answer: 乙}\n"
FROM_STEM = "Copy `{}` from the stem, letter by letter."
APART = "Choose pieces of the stem that don't overlap."
LONGER = "Make `甲` longer: it stands in the stem 2 times."
NONE = "Write the piece of the stem that becomes a blank: `answer: …`."
NOT_ONCE = "An answer doesn't stand in the stem exactly once, or two of them overlap."
MATHS_HINT = "Fix the formula; `quizgen guide questions` says which maths is rendered."
WHICH_BLANK = "`accept` doesn't say which wordings belong to which of 2 blanks."
TWO_LISTS = "Write 2 lists, one a blank; `[]` where a blank has none."
JUST_TEXTS = "There is one blank, and `accept` isn't one list of texts."
ONE_LIST = "Write just the texts."
FOO = r"The maths can't be rendered: the command \foo isn't known."


def _question(kind: str, stem: str, rest: str) -> str:
    return f"questions:\n  - id: q\n    type: {kind}\n    stem: {stem}\n    {rest}\n"


def _cloze_problem(stem: str, rest: str) -> tuple[int, str, str]:
    """Line, message and hint of the one problem of a cloze."""
    (found,) = problems(_question("cloze", stem, rest))
    assert found.name == "cloze-answer"
    return found.line, found.message, found.hint


SOUND = (
    ("choice", "甲？", "{options: [一, 二], answer: 一}"),
    ("choice", "甲？", "{options: [一, 二, 三], answer: [一, 二]}"),
    ("choice", "甲？", "{options: [{text: 一, feedback: 因为}, 二], answer: 一}"),
    ("true-false", "甲。", "{answer: true}"),
    ("cloze", "甲是乙。", "{answer: 乙}"),
    ("cloze", "甲是乙。", "{answer: [乙, 甲]}"),
    ("cloze", "甲是____。", "{answer: 乙}"),
    ("cloze", "____是____。", "{answer: [甲, 甲]}"),
    ("cloze", "甲是乙。", "{answer: 乙, accept: [丙, 丁]}"),
    ("cloze", "甲是乙。", "{answer: [乙, 甲], accept: [[丙], []]}"),
    ("short-answer", "甲？", "{answer: 乙, accept: [丙]}"),
    ("ordering", "甲？", "{answer: [一, 二, 三]}"),
    ("matching", "甲？", "{answer: {一: 甲, 二: 乙}}"),
    ("flashcard", "甲？", "{answer: 乙}"),
)


def _flow(kind: str, stem: str, rest: str) -> str:
    return f"questions:\n  - {{id: q, type: {kind}, stem: {stem}, {rest[1:-1]}}}\n"


@pytest.mark.parametrize(("kind", "stem", "rest"), SOUND)
def test_accepts_sound_questions(kind: str, stem: str, rest: str) -> None:
    """A question of each type as authors write it has no problem."""
    assert problems(_flow(kind, stem, rest)) == []


@pytest.mark.parametrize(
    ("answer", "column", "piece", "message", "hint"),
    [
        ("Jakc", 13, "Jakc", "The answer `Jakc` isn't an option.", "Did you mean `Jack`?"),
        ("tom", 13, "tom", "The answer `tom` isn't an option.", "Did you mean `Tom`?"),
        ("丙", 13, "丙", "The answer `丙` isn't an option.", COPY),
        ("[Tom, Bob]", 19, "Bob", "The answer `Bob` isn't an option.", COPY),
        ("[]", 5, "answer", "No option is an answer.", COPY),
        ("[Tom, Jack]", 5, "answer", "Every option is an answer.", "Add an option that is wrong."),
    ],
)
def test_a_choice_has_right_and_wrong_options(
    answer: str, column: int, piece: str, message: str, hint: str
) -> None:
    """Each answer is the text of an option, and not every option is one."""
    text = _question("choice", "谁？", f"options: [Jack, Tom]\n    answer: {answer}")
    assert problems(text) == [Problem("answer-not-an-option", 6, column, piece, message, hint)]


@pytest.mark.parametrize(
    ("kind", "rest", "line", "column", "piece"),
    [
        ("choice", "options: [甲, 乙, 甲]\n    answer: 乙", 5, 21, "甲"),
        ("choice", "options: [甲, 乙, {text: 甲}]\n    answer: 乙", 5, 21, "{"),
        ("matching", "answer: {一: 甲, 二: 乙}\n    distractors: [丙, 甲]", 6, 22, "甲"),
        ("matching", "answer: {一: 乙, 二: 丙}\n    distractors: [丁, 甲, 甲]", 6, 25, "甲"),
    ],
)
def test_nothing_stands_there_twice(
    kind: str, rest: str, line: int, column: int, piece: str
) -> None:
    """Of two equal texts only one could be right, and a learner can't tell which."""
    found = problems(_question(kind, "问？", rest))
    assert found == [
        Problem("duplicate-option", line, column, piece, "`甲` stands here twice.", REWORD)
    ]


@pytest.mark.parametrize(
    ("stem", "answer", "message", "hint"),
    [
        ("甲是乙。", "丙", NOT_ONCE, FROM_STEM.format("丙")),
        ("甲是甲。", "甲", NOT_ONCE, LONGER),
        ("甲是乙丙。", "[乙丙, 丙]", NOT_ONCE, APART),
        ("Tomorrow。", "Tom", NOT_ONCE, FROM_STEM.format("Tom")),
        ("甲是乙。", "[]", NOT_ONCE, NONE),
        (
            "____是____。",
            "甲",
            "Blanks in the stem: 2; answers: 1.",
            "Write one answer for each blank.",
        ),
        (
            "甲是____。",
            "[甲, 乙]",
            "Blanks in the stem: 1; answers: 2.",
            "Write one answer for each blank.",
        ),
    ],
)
def test_answers_of_a_cloze_fit_its_stem(stem: str, answer: str, message: str, hint: str) -> None:
    """Each answer is a piece of the stem of its own, or there is a blank for each."""
    assert _cloze_problem(stem, f"answer: {answer}") == (5, message, hint)


@pytest.mark.parametrize(
    ("answer", "accept", "message", "hint"),
    [
        ("[甲, 乙]", "[丙, 丁]", WHICH_BLANK, TWO_LISTS),
        ("[甲, 乙]", "[[丙], [], [丁]]", WHICH_BLANK, TWO_LISTS),
        ("[甲, 乙]", "[[丙], 丁]", WHICH_BLANK, TWO_LISTS),
        ("乙", "[[丙], [丁]]", JUST_TEXTS, ONE_LIST),
    ],
)
def test_wordings_of_a_cloze_belong_to_its_blanks(
    answer: str, accept: str, message: str, hint: str
) -> None:
    """A list for each blank, so that it is clear which blank a wording is for."""
    found = _cloze_problem("甲是乙。", f"answer: {answer}\n    accept: {accept}")
    assert found == (6, message, hint)


@pytest.mark.parametrize(
    ("stem", "answers", "places"),
    [
        ("甲是乙。", ["乙", "甲"], [(2, 3), (0, 1)]),
        ("甲是____，乙是___。", ["一", "二"], [(2, 6), (9, 12)]),
        ("Tom met Tomorrow.", ["Tom"], [(0, 3)]),
        ("甲是乙。", ["丙"], []),
        ("甲是乙。", ["甲是", "是乙"], []),
    ],
)
def test_finds_the_places_of_answers(
    stem: str, answers: list[str], places: list[tuple[int, int]]
) -> None:
    """The places are in the order of the answers; none where one of them has none."""
    assert cloze_places(stem, answers) == places


@pytest.mark.parametrize(
    ("kind", "stem", "rest", "line", "column"),
    [
        ("flashcard", r"\(\foo\)", "answer: 乙", 4, 11),
        ("flashcard", "甲", r"answer: \(\foo\)", 5, 13),
        ("flashcard", "甲", "answer: 乙\n    rationale: \\(\\foo\\)", 6, 16),
        ("short-answer", "甲", r"answer: \(\foo\)", 5, 13),
        ("short-answer", "甲", "answer: 乙\n    accept: [丙, \\(\\foo\\)]", 6, 17),
        ("choice", "甲", "options: [乙, \\(\\foo\\)]\n    answer: 乙", 5, 18),
        ("choice", "甲", "options: [乙, {text: 丙, feedback: \\(\\foo\\)}]\n    answer: 乙", 5, 38),
        ("ordering", "甲", r"answer: [乙, \(\foo\)]", 5, 17),
        ("matching", "甲", r"answer: {乙: 丙, 丁: \(\foo\)}", 5, 23),
        ("matching", "甲", r"answer: {乙: 丙, \(\foo\): 丁}", 5, 20),
        ("true-false", r"\(\foo\)", "answer: true", 4, 11),
        ("cloze", r"\(\foo\)是乙", "answer: 乙", 4, 11),
        ("cloze", r"\(\foo\)是____", "answer: 甲", 4, 11),
        ("cloze", "甲是____", r"answer: \(\foo\)", 5, 13),
        ("cloze", "____是____", r"answer: [甲, \(\foo\)]", 5, 17),
        ("cloze", "甲是乙", "answer: 乙\n    accept: [丙, \\(\\foo\\)]", 6, 17),
        ("cloze", "甲是乙", "answer: [甲, 乙]\n    accept: [[], [\\(\\foo\\)]]", 6, 19),
    ],
)
def test_maths_of_every_text_is_checked(
    kind: str, stem: str, rest: str, line: int, column: int
) -> None:
    """No text of a question reaches a card with maths that can't be shown."""
    found = problems(_question(kind, stem, rest))
    assert [(p.name, p.line, p.column, p.message, p.hint) for p in found] == [
        ("bad-maths", line, column, FOO, MATHS_HINT)
    ]


def test_maths_of_every_text_of_a_fact_is_checked() -> None:
    """The sentence, the author's questions and the rationale are."""
    text = (
        "facts:\n"
        "  - id: f\n"
        "    says: 甲是\\(\\foo\\)。\n"
        "    what: 甲\n"
        "    ask: {what: \\(\\foo\\)是什么？}\n"
        "    rationale: 见\\(\\foo\\)。\n"
    )
    assert [(p.name, p.line, p.column) for p in problems(text)] == [
        ("bad-maths", 3, 11),
        ("bad-maths", 5, 17),
        ("bad-maths", 6, 16),
    ]


@pytest.mark.parametrize(
    "text",
    [
        "facts:\n  - {id: a, says: 甲, what: 甲}\n  - {id: a, says: 乙, what: 乙}\n",
        f"facts:\n  - {{id: a, says: 甲, what: 甲}}\nquestions:\n{CARD}",
        f"questions:\n{CARD}{CARD}",
    ],
)
def test_an_id_names_one_thing(text: str) -> None:
    """Two facts, two questions, or a fact and a question can't share what progress hangs on."""
    (found,) = problems(text)
    assert (found.name, found.piece, found.message, found.hint) == (
        "duplicate-id",
        "a",
        "There is a fact or question `a` already.",
        "Rename one of the two.",
    )
    assert found.line == len(text.splitlines())


NOT_LAST = "option-not-last"
KEPT = "`fixed-order: true` keeps it where it is"
SPOKEN = "some text speaks of the options by their letters or places"


@pytest.mark.parametrize(
    ("rest", "message", "hint"),
    [
        (
            "options: [甲, {text: 乙, last: true}, 丙]\n    answer: 甲\n    fixed-order: true",
            f"`乙` can't stand last: {KEPT}.",
            "Write it after `丙`, or take out `last`.",
        ),
        (
            "options: [甲, {text: 乙, last: true}, A和B]\n    answer: 甲",
            f"`乙` can't stand last: {SPOKEN}.",
            "Write it after `A和B`, or take out `last`.",
        ),
    ],
)
def test_what_is_to_stand_last_has_to_be_there_where_nothing_moves(
    rest: str, message: str, hint: str
) -> None:
    """Two wishes of the author that contradict each other are told at their place."""
    found = problems(_question("choice", "谁？", rest))
    assert found == [Problem(NOT_LAST, 5, 34, "true", message, hint)]


@pytest.mark.parametrize(
    "rest",
    [
        "options: [甲, 丙, {text: 乙, last: true}]\n    answer: 甲\n    fixed-order: true",
        "options: [{text: 乙, last: true}, 甲, 丙]\n    answer: 甲",
        "options: [甲, {text: 丙, last: true}, {text: 乙, last: true}]\n    answer: 甲",
    ],
)
def test_options_that_can_stand_last_are_no_problem(rest: str) -> None:
    """Where the others move, or where it is last already."""
    assert problems(_question("choice", "谁？", rest)) == []


def test_all_last_is_no_order() -> None:
    """The author means a fixed one."""
    rest = "options: [{text: 甲, last: true}, {text: 乙, last: true}]\n    answer: 甲"
    assert problems(_question("choice", "谁？", rest)) == [
        Problem(
            NOT_LAST, 5, 31, "true", "All options are to stand last.",
            "Write `fixed-order: true` to keep the order of all.",
        )
    ]  # fmt: skip


@pytest.mark.parametrize(
    ("kind", "rest"),
    [
        ("ordering", "answer: [B, A, N, A, N, A]"),
        ("matching", 'answer: {"2": 偶, "3": 奇, "4": 偶}'),
        ("matching", "answer: {一: 甲, 二: 甲}\n    distractors: [乙]"),
    ],
)
def test_equal_entries_may_stand_for_each_other(kind: str, rest: str) -> None:
    """Any A is right in any A's place; two numbers may be even."""
    assert problems(_question(kind, "问？", rest)) == []


@pytest.mark.parametrize(
    ("kind", "rest"),
    [("ordering", "answer: [甲, 甲]"), ("matching", "answer: {一: 甲, 二: 甲}")],
)
def test_where_all_entries_are_equal_nothing_is_asked(kind: str, rest: str) -> None:
    """Every answer would be right."""
    (found,) = problems(_question(kind, "问？", rest))
    assert (found.name, found.message) == (
        "duplicate-option",
        "All entries are `甲`, so every answer is right.",
    )
