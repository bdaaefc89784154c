"""What an author wrote for an answer, in one form."""

from quizgen.load.schema import ClozeSpec


def answers_of(answer: str | list[str]) -> list[str]:
    """The answers, one or several, as a list."""
    return answer if isinstance(answer, list) else [answer]


def accepted_of(spec: ClozeSpec) -> tuple[tuple[str, ...], ...] | None:
    """Other wordings for each answer of a cloze, in its order; None where that isn't clear.

    A cloze with one blank may have just the texts.
    """
    texts = tuple(wording for wording in spec.accept if isinstance(wording, str))
    lists = tuple(tuple(wording) for wording in spec.accept if not isinstance(wording, str))
    blanks = len(answers_of(spec.answer))
    if not spec.accept:
        return ((),) * blanks
    if texts:
        return (texts,) if blanks == 1 and not lists else None
    return lists if len(lists) == blanks else None
