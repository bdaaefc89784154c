"""The font files of a machine, by family and weight."""

import os
import shutil
import subprocess
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import cache
from pathlib import Path

BOLD = 600
"""The weight from which a face is a bold one."""
FOLDERS = (
    "/System/Library/Fonts",
    "/System/Library/Fonts/Supplemental",
    "/Library/Fonts",
    "~/Library/Fonts",
    r"%WINDIR%\Fonts",
    r"%LocalAppData%\Microsoft\Windows\Fonts",
    "/usr/share/fonts",
    "/usr/local/share/fonts",
    "~/.local/share/fonts",
)
"""Where macOS, Windows and Linux keep fonts."""
ENDINGS = (".ttf", ".otf", ".ttc", ".otc")


@dataclass(frozen=True, slots=True)
class Face:
    """One face: a file, and which of its fonts it is."""

    family: str
    bold: bool
    file: Path
    index: int = 0


@cache
def system_faces() -> tuple[Face, ...]:
    """The upright faces that the system has, by fontconfig where there is one."""
    if program := shutil.which("fc-list"):
        return tuple(_by_fontconfig(program))
    folders = [Path(os.path.expandvars(folder)).expanduser() for folder in FOLDERS]
    return faces_in(tuple(folder for folder in folders if folder.is_dir()))


@cache
def faces_in(folders: Sequence[Path]) -> tuple[Face, ...]:
    """The upright faces in some folders, by their own names."""
    files = (path for folder in folders for path in sorted(folder.rglob("*")))
    return tuple(
        face for path in files if path.suffix.lower() in ENDINGS for face in _faces_of(path)
    )


def _by_fontconfig(program: str) -> Iterator[Face]:
    pattern = "%{family}|%{slant}|%{weight}|%{index}|%{file}\n"
    # The program is the system's own.
    listed = subprocess.run(  # noqa: S603
        [program, "--format", pattern], capture_output=True, check=False, timeout=60
    )
    for line in sorted(listed.stdout.decode("utf-8", "replace").splitlines()):
        families, slant, weight, index, file = line.split("|", 4)
        try:
            # fontconfig's own scale: 80 is regular, 200 bold; a range is a variable font's.
            bold = float(weight) >= 180
            number = int(index) & 0xFFFF
        except ValueError:
            continue
        if slant == "0" and Path(file).suffix.lower() in ENDINGS:
            for family in families.split(","):
                yield Face(family, bold, Path(file), number)


def _faces_of(path: Path) -> Iterator[Face]:
    from fontTools.ttLib import TTCollection, TTFont

    try:
        opened = (
            TTCollection(path, lazy=True).fonts
            if path.suffix.lower() in (".ttc", ".otc")
            else [TTFont(path, lazy=True)]
        )
        for index, font in enumerate(opened):
            style, names = font["OS/2"], font["name"]
            if style.fsSelection & 1:  # italic
                continue
            for family in {names.getDebugName(16), names.getDebugName(1)} - {None}:
                yield Face(family, style.usWeightClass >= BOLD, path, index)
    except Exception:
        return
