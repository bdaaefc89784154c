"""What feedback says of an option, against “all of the above” as the answer."""

import pytest

from tests.support.lint_cases import lint_text

QUESTION = """questions:
  - id: gases
    type: choice
    stem: {stem}
    options:
      - text: {one}
        feedback: {feedback}
      - {other}
      - {everything}
    answer: {everything}
"""
ENGLISH = {"stem": "Which are noble gases?", "one": "oxygen", "other": "neon"}
CHINESE = {"stem": "下列哪些是稀有气体？", "one": "氧", "other": "氖"}


def _found(language: str, feedback: str) -> bool:
    words, everything = (ENGLISH, "all of the above") if language == "en" else (CHINESE, "以上都是")
    text = QUESTION.format(**words, feedback=feedback, everything=everything)
    return any(r.diagnostic.name == "contradicted-all" for r in lint_text(text, language))


@pytest.mark.parametrize(
    ("language", "feedback", "wrong"),
    [
        ("en", "Wrong, it reacts with nearly everything.", True),
        ("en", "It is not a noble gas.", True),
        ("en", "It was found in 1774.", False),
        ("zh", "错，它与许多元素反应。", True),
        ("zh", "它发现于1774年。", False),
    ],
)
def test_an_option_that_its_feedback_calls_wrong_contradicts_all(
    language: str, feedback: str, wrong: bool
) -> None:
    """Feedback that begins with a denial is found; feedback that tells more isn't."""
    assert _found(language, feedback) == wrong
