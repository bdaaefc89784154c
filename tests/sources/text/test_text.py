"""Pasted text: 题干, A. B. C., 答案：, 解析： in the ways in which teachers write them."""

from pathlib import Path
from typing import Any

import pytest

from tests.sources.reading import came_of

READ: dict[str, tuple[str, dict[str, Any]]] = {
    "options in lines, answer and explanation": (
        "1. 下列哪一位被称为“诗圣”？\nA. 李白\nB．杜甫\nC、王维\n答案：B\n解析：杜甫。",
        {
            "type": "choice",
            "stem": "下列哪一位被称为“诗圣”？",
            "options": ["李白", "杜甫", "王维"],
            "answer": "杜甫",
            "rationale": "杜甫。",
        },
    ),
    "options in one line, answer in brackets": (
        "1、诗仙是（ B ）。\nA. 杜甫  B. 李白  C. 王维",
        {
            "type": "choice",
            "stem": "诗仙是（　　）。",
            "options": ["杜甫", "李白", "王维"],
            "answer": "李白",
        },
    ),
    "several answers, full-width letters": (
        "哪些是唐代诗人？\nＡ．李白\nＢ．苏轼\nＣ．王维\n【答案】ＡＣ\n知识点：唐诗",
        {
            "type": "choice",
            "stem": "哪些是唐代诗人？",
            "options": ["李白", "苏轼", "王维"],
            "answer": ["李白", "王维"],
            "tags": ["唐诗"],
        },
    ),
    "a statement": (
        "3. 王维是宋代诗人。（ × ）",
        {"type": "true-false", "stem": "王维是宋代诗人。", "answer": False},
    ),
    "a statement with its answer below": (
        "李白字太白。（　）\n答案：正确",
        {"type": "true-false", "stem": "李白字太白。", "answer": True},
    ),
    "blanks": (
        "杜甫字____，号____。\n答案：子美；少陵野老",
        {"type": "cloze", "stem": "杜甫字____，号____。", "answer": ["子美", "少陵野老"]},
    ),
    "a blank in brackets": (
        "《长恨歌》的作者是（　　）。\n参考答案：白居易",
        {"type": "cloze", "stem": "《长恨歌》的作者是____。", "answer": "白居易"},
    ),
    "a few words, with others that count": (
        "Who wrote it?\nAnswer: Li Bai / Li Po\nExplanation: In 726.",
        {
            "type": "short-answer",
            "stem": "Who wrote it?",
            "answer": "Li Bai",
            "accept": ["Li Po"],
            "rationale": "In 726.",
        },
    ),
    "an answer in one's own words": (
        "为什么？\n答案：因为题材广泛，名家辈出。\n还有。",
        {
            "type": "flashcard",
            "stem": "为什么？",
            "answer": "因为题材广泛，名家辈出。\n还有。",
        },
    ),
    "reasons of options": (
        "Q?\nA. a\nB. b\nAnswer: A\nWhy: It is. A: Yes. B: No. Source: One",
        {
            "type": "choice",
            "stem": "Q?",
            "options": [{"text": "a", "feedback": "Yes."}, {"text": "b", "feedback": "No."}],
            "answer": "a",
            "rationale": "It is.\nSource: One",
        },
    ),
}
"""A text, and the question that it is."""


@pytest.mark.parametrize("case", READ)
def test_a_question_is_what_it_says(case: str, tmp_path: Path) -> None:
    """Nothing is told where all of it can be held."""
    text, expected = READ[case]
    came = came_of(tmp_path, "x.txt", text, "text")
    assert came.question == expected
    assert came.told == []


def test_a_whole_test_with_headings(tmp_path: Path) -> None:
    """The title is the deck's, headings are tags, and numbers part questions."""
    first = "唐诗测验\n\n一、判断题（每题2分）\n1. 甲。（√）\n2. 乙。（×）\n"
    text = f"{first}二、填空题\n3. 丙____。\n答案：丁\n"
    came = came_of(tmp_path, "x.txt", text)
    read = [(question["stem"], question["tags"]) for question in came.questions]
    assert read == [("甲。", ["判断题"]), ("乙。", ["判断题"]), ("丙____。", ["填空题"])]
    assert "  title: 唐诗测验\n" in (came.folder / "deck.yaml").read_text(encoding="utf-8")


def test_what_cannot_be_read_is_told_and_kept(tmp_path: Path) -> None:
    """No answer; an answer that names nothing; blanks that it doesn't fill."""
    text = "1. 甲？\n\n2. 乙？\nA. a\nB. b\n答案：D\n\n3. ____和____\n答案：丙\n\n4. 丁。\n答案：对"
    came = came_of(tmp_path, "x.txt", text)
    assert came.told == [
        "1: Q706 There is no answer.",
        "3: Q706 The answer `D` names no option.",
        "8: Q706 The question has 2 blanks, and the answer fills another number.",
    ]
    assert "  # 2. 乙？\n  # A. a\n  # B. b\n  # 答案：D\n" in came.text
