"""Runs functions of the practice page's script in Chromium on a bank made up in a test."""

import json
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from tests.support.chromium import Chromium
from tests.support.decks import REPOSITORY

TEMPLATES = REPOSITORY / "templates"


@dataclass(frozen=True)
class Script:
    """The files of the script, joined as the page joins them, but not started."""

    chromium: Chromium
    folder: Path
    files: Sequence[str]

    def value(self, expression: str, items: Sequence[dict[str, Any]] = ()) -> Any:  # noqa: ANN401
        """What an expression comes to, as JSON would hold it."""
        sections = max((item["section"] for item in items), default=0) + 1
        bank = {
            "deck": "made-up",
            "labels": {},
            "types": sorted({item["type"] for item in items}),
            "sections": [f"section {number}" for number in range(sections)],
            "sources": [""],
            "items": items,
        }
        code = "\n".join((TEMPLATES / name).read_text(encoding="utf-8") for name in self.files)
        html = self.folder / "script.html"
        html.write_text(
            "<!doctype html><meta charset=utf-8><main></main>"
            f'<script type="application/json" id="bank">{json.dumps(bank)}</script>'
            f"<script>{code}</script>",
            encoding="utf-8",
        )
        return self.chromium.measure(html, expression, width=400, height=300)


def item(name: str, kind: str, section: int, *family: int) -> dict[str, Any]:
    """An item as the script sees it, as far as sessions look at it."""
    return {
        "id": name,
        "type": kind,
        "mark": f"mark of {name}",
        "section": section,
        "family": list(family),
    }


def records(answers: dict[str, Any]) -> str:
    """What is kept of answers, as a script; each has rung, day from today on, and turn."""
    kept = (
        f"{json.dumps(name)}: {{right: {rung} > 0, rung: {rung}, "
        f"day: today() + {day}, turn: {turn}}}"
        for name, (rung, day, turn) in answers.items()
    )
    return f"{{{', '.join(kept)}}}"
