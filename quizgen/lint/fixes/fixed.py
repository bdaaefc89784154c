"""The files of a deck with everything fixed that is safe to fix."""

from collections.abc import Iterable
from dataclasses import dataclass

from quizgen.diagnostics import Diagnostic
from quizgen.languages import Language
from quizgen.lint.fixes.edits import Edit, Offsets, edited
from quizgen.lint.fixes.ordering import ordering_edits, rising
from quizgen.lint.fixes.spaces import space_edits
from quizgen.lint.rules import stray_space, unordered_options
from quizgen.load.document import Document
from quizgen.load.yaml_places import Node
from quizgen.load.yaml_search import find

ORDER, SPACE = unordered_options.RULE.code.code, stray_space.RULE.code.code
FIXABLE = frozenset((ORDER, SPACE))
"""The codes of the rules whose findings can be fixed."""


@dataclass(frozen=True)
class Fixed:
    """A file with its new text, and how many problems that fixes."""

    document: Document
    text: str
    count: int


def fixed(
    documents: Iterable[Document], diagnostics: Iterable[Diagnostic], language: Language | None
) -> tuple[Fixed, ...]:
    """The files that change.

    Args:
        documents: the deck's files.
        diagnostics: what the linter found; of it only what can be fixed is looked at.
        language: reads times and numbers.
    """
    by_file: dict[str, list[Diagnostic]] = {}
    for diagnostic in diagnostics:
        if diagnostic.code in FIXABLE and diagnostic.spot.path:
            by_file.setdefault(diagnostic.spot.file, []).append(diagnostic)
    return tuple(
        found
        for document in documents
        if document.file in by_file and not document.typed
        if (found := _fixed(document, by_file[document.file], language))
    )


def _fixed(
    document: Document, diagnostics: list[Diagnostic], language: Language | None
) -> Fixed | None:
    """Orders first and spaces then, each entry by itself: an edit that doesn't hold is left out."""
    count = 0
    for code in (ORDER, SPACE):
        entries = {d.spot.path[:2] for d in diagnostics if d.code == code}
        for path in sorted(entries, key=str):
            if (text := _mended(document, path, code, language)) is not None:
                document = Document(document.file, text)
                count += 1
    return Fixed(document, document.text, count) if count else None


def _mended(
    document: Document, path: tuple[str | int, ...], code: str, language: Language | None
) -> str | None:
    """The text with one entry fixed; None where it can't be, or would say something else."""
    _, entry = find(document.tree, path)
    if entry is None:
        return None
    offsets = Offsets(document)
    edits = _order(entry, offsets, language) if code == ORDER else list(space_edits(entry, offsets))
    if not edits:
        return None
    text = edited(document.text, edits)
    before, problems = document.values()
    after, more = Document(document.file, text).values()
    if problems or more or _shape(before) != _shape(after):
        return None
    return text


def _order(entry: Node, offsets: Offsets, language: Language | None) -> list[Edit]:
    _, options = find(entry, ("options",))
    if options is None or options.kind != "list":
        return []
    texts = [_text(child) for child in options.children]
    return ordering_edits(options, rising(texts, language), offsets)


def _text(option: Node) -> str:
    if option.kind == "scalar":
        return option.text
    _, text = find(option, ("text",))
    return text.text if text else ""


def _shape(value: object) -> object:
    """What a fix may not change: everything but the order of options, and spaces in texts."""
    if isinstance(value, dict):
        return {_shape(key): _options(key, _shape(child)) for key, child in value.items()}
    if isinstance(value, list):
        return [_shape(child) for child in value]
    return "".join(value.split()) if isinstance(value, str) else value


def _options(key: object, value: object) -> object:
    return sorted(map(repr, value)) if key == "options" and isinstance(value, list) else value
