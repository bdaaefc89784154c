"""Lint rule: a cloze that can't be answered, or answers itself."""

from collections.abc import Iterator

from quizgen.diagnostics import Severity
from quizgen.diagnostics.said import Said, said
from quizgen.items.item import BLANK, ClozeItem
from quizgen.lint.rule import Finding, ItemRule, documented
from quizgen.lint.rules.references import wozniak
from quizgen.lint.subject import Subject
from quizgen.text.words import holds

RULE = documented(
    "Q443",
    "cloze-defect",
    Severity.ERROR,
    "cards",
    """A cloze item is wrong where nothing but blanks is left of it, where two blanks touch, where
an answer still stands in the sentence, where an answer is no more than a function word (“the”,
的), or where it has no letter or digit at all.""",
    bad="stem: ____ ____ is a planet, and so is Venus.   answer: [Venus, the]",
    good="stem: The planet nearest to the sun is ____.   answer: Mercury",
    reference=wozniak("5"),
)


def run(subject: Subject) -> Iterator[Finding]:
    """Each defect."""
    item = subject.item
    assert isinstance(item, ClozeItem)  # noqa: S101 -- the only type below
    segments, answers = item.segments, item.answers
    # Deriving blanks one piece that stands there once; what is left to see is how much is left.
    if not subject.authored and len(item.stem) > 2 * len(BLANK) and len(answers[0]) > 3:
        return
    rest = "".join(segments) if len(segments) > 2 else segments[0] + segments[-1]
    if len(rest) < len(BLANK) and not any(char.isalnum() for char in rest):
        hint = said("Write a sentence round the blank.")
        yield _finding(subject, said("Nothing but blanks is left of the sentence."), hint, 0)
        return
    if len(answers) > 1:
        for index, between in enumerate(segments[1:-1], 1):
            if not between.strip():
                hint = said("Make them one blank, or put words between them.")
                yield _finding(subject, said("Two blanks touch."), hint, index)
    for index, answer in enumerate(answers):
        bare = answer.strip().lower()
        if bare in subject.lexicon.empty or not any(char.isalnum() for char in bare):
            message = said("`{answer}` is no knowledge.", answer=answer)
            yield _finding(subject, message, said("Blank a word that carries meaning."), index)
        elif subject.authored and answer in rest and _given_away(segments, answer):
            message = said("The answer `{answer}` still stands in the sentence.", answer=answer)
            yield _finding(
                subject, message, said("Reword the sentence, or blank it there, too."), index
            )


def _given_away(segments: tuple[str, ...], answer: str) -> bool:
    # A single letter or digit may well stand in it for something else.
    return len(answer) > 1 and any(holds(segment, answer) for segment in segments)


def _finding(subject: Subject, message: Said, hint: Said, index: int) -> Finding:
    path = ("answer", index) if subject.authored else (subject.role,)
    return Finding(message, hint, path)


CLOZE_DEFECT = ItemRule(RULE, run, (ClozeItem,), derived=(ClozeItem,))
