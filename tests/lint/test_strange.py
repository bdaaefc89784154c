"""Strange and huge items: the linter neither fails nor takes long, and still judges the others."""

import json
import time
from collections.abc import Mapping

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tests.support.lint_cases import lint_text

STRANGE = (
    *("____", "?", "。", "…", "$x$", r"\(x\)", "<b>x</b>", "&amp;", "{{c1::x}}", "A) 1", "1/0"),
    *("10^999", "1.0 x 10^9999", "½", "-0", "٣", "²", "2015-02-30", "99999999999999999999"),
    *(
        "👍🏽",
        "\u202eabc",
        "e\u0301",
        "a\u00a0b",
        "Ａ",
        "①",
        "the",
        "的",
        "or",
        "、",
        "all",
        "none",
    ),
)
SECONDS = 20.0
"""Far more than it takes, also on a busy machine; what is quadratic takes minutes."""


def _deck(*questions: Mapping[str, object]) -> str:
    return json.dumps({"questions": list(questions)}, ensure_ascii=False)


def _choice(name: str, stem: str, options: list[str], answer: str) -> dict[str, object]:
    kind = {"id": name, "type": "choice", "stem": stem}
    return {**kind, "options": options, "answer": answer}


@pytest.mark.parametrize("language", ["en", "zh", "fr"])
@settings(max_examples=25, deadline=None)
@given(
    stem=st.sampled_from(STRANGE),
    options=st.lists(st.sampled_from(STRANGE), min_size=2, max_size=6),
    answer=st.sampled_from(STRANGE),
)
def test_no_text_makes_it_fail(language: str, stem: str, options: list[str], answer: str) -> None:
    """Whatever stands in an item, be the answer an option or not."""
    cards: list[Mapping[str, object]] = [
        {"id": "f", "type": "flashcard", "stem": stem, "answer": answer},
        {"id": "s", "type": "short-answer", "stem": answer, "answer": stem},
        {"id": "c", "type": "cloze", "stem": f"{stem} ____ {answer} ____", "answer": options[:2]},
        {"id": "t", "type": "true-false", "stem": stem, "answer": True},
    ]
    good = _choice(
        "good", "Which is NOT a metal? 下列哪项不是金属？", ["tin", "iron", "wood"], "wood"
    )
    reports = lint_text(_deck(_choice("q", stem, options, answer), *cards, good), language)
    found = {report.diagnostic.name for report in reports if report.diagnostic.item == "good"}
    assert language == "fr" or "negative-stem" in found


@pytest.mark.parametrize("language", ["en", "zh"])
@pytest.mark.parametrize(
    "piece",
    ["a ", "除外", "以上", "not ", "先", "(", "_ ", "all these", "1, ", "不是", "。", "I and "],
)
def test_a_huge_text_takes_no_time(piece: str, language: str) -> None:
    """A hundred thousand characters of what the patterns look for."""
    text = (piece * 100_000)[:100_000].strip()
    questions: tuple[Mapping[str, object], ...] = (
        _choice("q", text, [text, f"{text}x", "b"], "b"),
        {"id": "f", "type": "flashcard", "stem": text, "answer": text},
    )
    start = time.process_time()
    lint_text(_deck(*questions), language)
    assert time.process_time() - start < SECONDS
