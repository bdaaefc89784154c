"""What `new` and `draft` have in common: they write a folder anew and say what to do in it."""

from collections.abc import Iterable, Mapping
from pathlib import Path

from quizgen.text.width import columns


def write_new(folder: Path, texts: Mapping[str, str]) -> None:
    """Writes files into a folder, which is made where it isn't there.

    Raises:
        OSError: one can't be written, or is there already: nothing is overwritten.
    """
    folder.mkdir(parents=True, exist_ok=True)
    for name, text in sorted(texts.items()):
        with (folder / name).open("x", encoding="utf-8", newline="\n") as file:
            file.write(text)


def steps(rows: Iterable[tuple[str, str]]) -> list[str]:
    """Lines of commands, each with what it is for, in two columns."""
    rows = list(rows)
    width = max(columns(command) for command, _ in rows)
    return [f"    {one}{' ' * (width - columns(one))}   {about}" for one, about in rows]


def argument(path: str) -> str:
    """A path as one argument of a command line."""
    return f'"{path}"' if " " in path else path
