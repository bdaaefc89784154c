"""Finds the browser that prints."""

import os
import shutil
from pathlib import Path

PROGRAMS = (
    "chromium",
    "chromium-browser",
    "google-chrome",
    "google-chrome-stable",
    "chrome",
    "microsoft-edge",
    "msedge",
)
"""What the program is called on PATH; Chrome and Edge are Chromium too."""
PLACES = (
    "/Applications/Chromium.app/Contents/MacOS/Chromium",
    "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
    "/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge",
    r"%ProgramFiles%\Google\Chrome\Application\chrome.exe",
    r"%ProgramFiles(x86)%\Google\Chrome\Application\chrome.exe",
    r"%LocalAppData%\Google\Chrome\Application\chrome.exe",
    r"%ProgramFiles%\Microsoft\Edge\Application\msedge.exe",
    r"%ProgramFiles(x86)%\Microsoft\Edge\Application\msedge.exe",
)
"""Where it is on macOS and Windows, which keep it off PATH."""
VARIABLE = "QUIZGEN_CHROMIUM"
"""The environment variable that names the program."""


class NoChromiumError(Exception):
    """There is no browser to print with; the text says what to do."""


def find_chromium(named: str | None = None) -> Path:
    """The program to print with.

    Args:
        named: a path or a name on PATH that the user gave; else the environment variable's.

    Raises:
        NoChromiumError: the one named isn't there, or none is found.
    """
    named = named or os.environ.get(VARIABLE)
    if named:
        if found := shutil.which(named):
            return Path(found)
        raise NoChromiumError(f"There is no program `{named}` to print PDF with")
    for program in PROGRAMS:
        if found := shutil.which(program):
            return Path(found)
    for place in PLACES:
        path = Path(os.path.expandvars(place))
        if path.is_file():
            return path
    raise NoChromiumError(
        "PDF is printed by Chromium, and none is found. Install Chromium, Google Chrome or"
        " Microsoft Edge (Debian, Ubuntu: `apt install chromium`), or name the program in"
        f" {VARIABLE} or with --chromium"
    )
