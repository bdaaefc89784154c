"""A deck of three questions in two sections, and what is seen and kept of it."""

import json
from typing import Any

from tests.support.practising import Practiser
from tests.support.workshop import Built

DECK = """\
deck: {id: kept, title: Kept, language: en, source: {title: T, sections: [S, T]}}
questions:
  - {id: one, type: true-false, stem: One., answer: true, cite: S/1}
  - {id: two, type: true-false, stem: Two., answer: true, cite: S/2}
  - {id: three, type: true-false, stem: Three., answer: false, cite: T/1}
"""
KEY = "quizgen/practice/kept"


def counts(someone: Practiser) -> list[str]:
    """What the overview says of each section."""
    return someone.page.locator(".practice-sections .count").all_text_contents()


def stored(someone: Practiser, built: Built | None = None) -> dict[str, Any]:
    """What the browser keeps of a deck."""
    key = f"quizgen/practice/{built.folder.name}" if built else KEY
    text = someone.page.evaluate(f"localStorage.getItem('{key}')")
    value: dict[str, Any] = json.loads(text)
    return value


def answer_all(someone: Practiser, *missed: str) -> None:
    """Answers all three at the first try, but those named, and right at the second."""
    done: set[str] = set()
    while someone.at == "question":
        name = someone.item["id"]
        someone.answer(right=name not in missed or name in done)
        done.add(name)
        someone.go_on()
