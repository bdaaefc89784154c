"""The text files of Anki, whose first lines say what the columns are.

Source: Anki's manual, “Text files”, “File headers”.
"""

import csv
import io
import re
from collections.abc import Iterator

from quizgen.diagnostics.said import said
from quizgen.sources.markup import Texts
from quizgen.sources.questions import Entry, Kept, Question

_HEADER = re.compile(r"#([a-z ]+):(.*)")
_SEPARATORS = {
    "tab": "\t",
    "comma": ",",
    "semicolon": ";",
    "space": " ",
    "pipe": "|",
    "colon": ":",
    "\\t": "\t",
}


def is_anki_text(text: str) -> bool:
    """Whether a text begins as Anki's text files do."""
    found = _HEADER.match(text)
    return found is not None and found[1] in (
        "separator",
        "html",
        "columns",
        "notetype",
        "deck",
        "tags",
    )


def anki_entries(text: str) -> Iterator[Entry]:
    """The cards: front and back, tags, and an id where there is one."""
    said: dict[str, str] = {}
    lines = text.split("\n")
    start = 0
    while start < len(lines) and (found := _HEADER.match(lines[start])):
        said[found[1]] = found[2].strip()
        start += 1
    separator = said.get("separator", "tab")
    reader = csv.reader(
        io.StringIO("\n".join(lines[start:])),
        delimiter=_SEPARATORS.get(separator.lower(), separator[:1] or "\t"),
    )
    special = {
        name: int(said.get(f"{name} column") or 0) for name in ("guid", "tags", "notetype", "deck")
    }
    before = start + 1
    for cells in reader:
        if cells:
            yield _entry(before, cells, special, html=said.get("html") == "true")
        before = start + reader.line_num + 1


def _entry(line: int, cells: list[str], special: dict[str, int], *, html: bool) -> Entry:
    def cell(name: str) -> str:
        place = special[name]
        return cells[place - 1].strip() if 0 < place <= len(cells) else ""

    fields = [one for at, one in enumerate(cells, 1) if at not in special.values()]
    texts = Texts()
    made = [texts.html(one) if html else texts.typed(one) for one in fields]
    if len(made) < 2 or not made[0] or not made[1]:
        return Kept(line, said("A card has a front and a back."), "\t".join(cells), broken=True)
    lost = [
        *texts.lost,
        *(
            said("Field {at}: {text}", at=at, text=text)
            for at, text in enumerate(made[2:], 3)
            if text
        ),
    ]
    found: dict[str, object] = {"stem": made[0], "type": "flashcard", "answer": made[1]}
    if tags := cell("tags").split():
        found["tags"] = tags
    return Question(line, found, (cell("guid"),), tuple(lost))
