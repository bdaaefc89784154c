"""Reads the data of a proof page."""

import json
import re
from pathlib import Path
from typing import Any


def data_of(page: Path) -> dict[str, Any]:
    """The value of the page's data block."""
    html = page.read_text(encoding="utf-8")
    found = re.search(r'<script type="application/json" id="bank">(.*?)</script>', html, re.DOTALL)
    assert found is not None
    value: dict[str, Any] = json.loads(found[1])
    return value


def items_of(page: Path) -> dict[str, dict[str, Any]]:
    """The items of a page by id."""
    return {item["id"]: item for entry in data_of(page)["entries"] for item in entry["items"]}
