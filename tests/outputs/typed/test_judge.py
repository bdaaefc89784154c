"""What a typed answer may differ in, and what it may not: judged by the real script in Chromium."""

import json
from pathlib import Path
from typing import Any, NamedTuple

import pytest
import yaml

from quizgen.outputs.judge import judge_script
from quizgen.outputs.templates import page_templates
from tests.support.chromium import Chromium

PAIRS: dict[str, dict[str, list[list[Any]]]] = yaml.safe_load(
    (Path(__file__).parent / "pairs.yaml").read_text(encoding="utf-8")
)
KINDS = [(kind, verdict) for kind, verdicts in PAIRS.items() for verdict in verdicts]
HOSTILE = (
    *("a", "1", "1 ", "1,", "1/", "(", "(a", "'", '"', "“", "-", "A. ", "^", "²", "₂", "三", "万"),
    *(
        "、",
        "a, ",
        "a and ",
        "one ",
        "in ",
        "the ",
        "10^",
        "é",
        "ä",
        "α",
        "*",
        "!",
        "年",
        " & ",
        "{",
    ),
)
"""Pieces that, repeated, would keep a rule busy that tries everything."""


class Row(NamedTuple):
    """What is asked, what is right, and what somebody typed."""

    language: str
    stem: str
    answer: str
    typed: str
    accept: tuple[str, ...] = ()


def rows_of(kind: str, verdict: str) -> list[Row]:
    """The rows of a kind; `~` stands for a stem that says nothing."""
    rows = []
    for language, stem, answer, typed, *accept in PAIRS[kind][verdict]:
        said = "" if stem == "~" else stem
        rows.append(Row(language, said, str(answer), str(typed), tuple(*accept)))
    return rows


class Judge(NamedTuple):
    """The script in a page of its own."""

    chromium: Chromium
    html: Path

    def of(self, rows: list[Row]) -> list[bool]:
        """Which of the typed answers are right."""
        cases = [
            [r.typed, [r.answer, *r.accept], {"stem": r.stem, "tag": r.language}] for r in rows
        ]
        expression = f"{json.dumps(cases)}.map((row) => judge(...row))"
        found: Any = self.chromium.measure(self.html, expression, width=400, height=300)
        return list(found)


@pytest.fixture(scope="module")
def judge(chromium: Chromium, tmp_path_factory: pytest.TempPathFactory) -> Judge:
    """The script that both outputs hold, alone."""
    folder = tmp_path_factory.mktemp("judge")
    code = judge_script(page_templates(folder))
    html = folder / "judge.html"
    html.write_text(f"<!doctype html><meta charset=utf-8><script>{code}</script>", encoding="utf-8")
    return Judge(chromium, html)


@pytest.mark.parametrize(("kind", "verdict"), KINDS)
def test_every_pair_is_judged_as_a_teacher_would(kind: str, verdict: str, judge: Judge) -> None:
    """The table of `pairs.yaml`: what counts as right, and what never does."""
    rows = rows_of(kind, verdict)
    wrongly = [
        row
        for row, right in zip(rows, judge.of(rows), strict=True)
        if right is not (verdict == "right")
    ]
    assert wrongly == []


def test_the_table_has_rows_in_many_languages() -> None:
    """So that a rule made for one language is seen in the others."""
    rows = [row for kind, verdict in KINDS for row in rows_of(kind, verdict)]
    counts = {tag: sum(row.language.startswith(tag) for row in rows) for tag in ("en", "zh", "de")}
    others = {
        tag: sum(row.language == tag for row in rows) for tag in ("fr", "es", "ja", "ru", "ar")
    }
    assert len(rows) >= 550
    assert min(counts.values()) >= 55
    assert min(others.values()) >= 10


def test_an_answer_is_right_as_it_is_written(judge: Judge) -> None:
    """In every language, and with spaces round it."""
    rows = {
        row for kind, verdict in KINDS for row in rows_of(kind, verdict) if row.answer.strip("…?")
    }
    same = [
        row._replace(typed=f" {row.answer} ", language=tag)
        for row in rows
        for tag in ("en", "zh", "de", "x")
    ]
    assert [row for row, right in zip(same, judge.of(same), strict=True) if not right] == []


def test_another_digit_or_one_more_sign_is_never_right(judge: Judge) -> None:
    """Each answer of the table with a digit changed, or a sign put before or after it."""
    changed = []
    rows = [row for kind, verdict in KINDS for row in rows_of(kind, verdict)]
    for bare in dict.fromkeys(row._replace(stem="", typed="", accept=()) for row in rows):
        for index, char in enumerate(bare.answer):
            if char in "0123456789":
                other = f"{bare.answer[:index]}{(int(char) + 1) % 10}{bare.answer[index + 1 :]}"
                changed.append(bare._replace(typed=other))
        changed += [bare._replace(typed=bare.answer + sign) for sign in "'+#[=-"]
        changed += [bare._replace(typed=sign + bare.answer) for sign in "'+#[=!"]
    right = zip(changed, judge.of(changed), strict=True)
    assert sorted({(row.answer, row.typed) for row, same in right if same}) == []


@pytest.mark.parametrize("language", ["en", "zh-Hans", "de", "tlh", "", "not a tag"])
def test_no_text_keeps_the_judge_busy_or_breaks_it(language: str, judge: Judge) -> None:
    """Long texts of repeated pieces, as answer and as what is typed, are judged."""
    rows = []
    for piece in HOSTILE:
        long, short = piece * 20_000, piece * (1990 // len(piece))
        for answer, typed in ((long, long + "x"), ("x", long), (short, short + "y"), (long, long)):
            rows.append(Row(language, short, answer, typed))
    assert judge.of(rows) == [False, False, False, True] * len(HOSTILE)
