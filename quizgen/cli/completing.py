"""What a shell offers for the values of arguments, when it completes a command line."""

from collections.abc import Iterator

Offer = tuple[str, str]
"""A value, and what it stands for."""


def decks(incomplete: str) -> Iterator[str]:
    """Folders of decks that begin as what was typed."""
    from quizgen.cli.decks import DEFAULT, NoDeckHereError, find_decks

    try:
        found = [DEFAULT, *find_decks([DEFAULT])]
    except NoDeckHereError:
        return
    yield from (path.as_posix() for path in found if path.as_posix().startswith(incomplete))


def topics(incomplete: str) -> Iterator[Offer]:
    """The chapters of the guide."""
    from quizgen.cli.guide import TOPICS

    yield from (pair for pair in TOPICS.items() if pair[0].startswith(incomplete))


def codes(incomplete: str) -> Iterator[Offer]:
    """Codes of diagnostics, or their names where these are what was begun."""
    from quizgen.catalogue import CATALOGUE

    for code in CATALOGUE:
        if code.code.startswith(incomplete.upper()):
            yield code.code, code.name
        elif incomplete and code.name.startswith(incomplete):
            yield code.name, code.code


def languages(incomplete: str) -> Iterator[str]:
    """The languages of the decks to start from."""
    from quizgen.cli.new import STARTERS

    yield from (tag for tag in STARTERS.values() if tag.startswith(incomplete))


def articles(incomplete: str) -> Iterator[str]:
    """Texts, Markdown files and saved pages that begin as what was typed, and folders."""
    from pathlib import Path

    typed = Path(incomplete)
    folder = typed if incomplete.endswith("/") else typed.parent
    if not folder.is_dir():
        return
    for path in sorted(folder.iterdir()):
        name = path.as_posix()
        if not name.startswith(incomplete) or path.name.startswith("."):
            continue
        if path.is_dir():
            yield f"{name}/"
        elif path.suffix.lower() in (".txt", ".md", ".html", ".htm"):
            yield name
