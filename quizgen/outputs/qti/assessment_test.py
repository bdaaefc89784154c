"""A test of QTI: which items there are, under which headings."""

from collections.abc import Sequence

from quizgen.outputs.qti.dialect import Dialect
from quizgen.outputs.qti.parts import SCORE
from quizgen.outputs.quizzes import Quiz
from quizgen.outputs.xml_elements import document


def test_of(dialect: Dialect, identifier: str, quiz: Quiz, names: Sequence[str]) -> bytes:
    """The file of a test.

    Args:
        dialect: the version.
        identifier: the test's id.
        quiz: its questions.
        names: the ids of the items, in the order of the questions.
    """
    root = dialect.root("assessmentTest", identifier=identifier, title=quiz.title)
    known = {"cardinality": "single", "baseType": "float"}
    dialect.add(root, "outcomeDeclaration", identifier=SCORE, **known)
    modes = {"navigationMode": "nonlinear", "submissionMode": "individual"}
    whole = dialect.add(root, "testPart", identifier="part1", **modes)
    # After an answer the reasons are shown.
    dialect.add(whole, "itemSessionControl", maxAttempts="1", showFeedback="true")
    left = iter(names)
    for number, part in enumerate(quiz.parts, 1):
        headed = {"title": part.title, "visible": "true"}
        section = dialect.add(whole, "assessmentSection", identifier=f"section{number}", **headed)
        for _, name in zip(part.questions, left, strict=False):
            dialect.add(section, "assessmentItemRef", identifier=name, href=f"{name}.xml")
    outcome = dialect.add(
        dialect.add(root, "outcomeProcessing"), "setOutcomeValue", identifier=SCORE
    )
    total = dialect.add(outcome, "sum")
    dialect.add(total, "testVariables", variableIdentifier=SCORE)
    return document(root)
