"""Reads `[tool.quizgen]` of the `pyproject.toml` that a deck belongs to."""

import re
import tomllib
from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path
from typing import Any

from pydantic import ValidationError

from quizgen.diagnostics import Code, Diagnostic, Severity, Spot
from quizgen.diagnostics.said import Said, said
from quizgen.diagnostics.suggest import did_you_mean
from quizgen.load.schema import LintSpec
from quizgen.models.lint_settings import ALL_RULES, LintSettings
from quizgen.project_files import project_files

BAD_PROJECT = Code(
    "Q501",
    "bad-project-settings",
    Severity.ERROR,
    """`[tool.quizgen]` in `pyproject.toml` can't be read: the file isn't TOML, or a key or value
isn't one of those that there are.

    [tool.quizgen]
    fail-on = "warning"                 # error, warning or info
    select = ["Q4"]                     # only these rules; by name, code or prefix
    ignore = ["vague-term"]
    severity = {length-cue = "error"}   # error, warning or info""",
)
CODES = (BAD_PROJECT,)
FAIL_ON = ("error", "warning", "info")


@dataclass(frozen=True)
class Project:
    """A project's settings, where they stand, and what is wrong with them."""

    lint: LintSettings = ALL_RULES
    fail_on: str = ""
    diagnostics: tuple[Diagnostic, ...] = ()


def project_of(deck: Path) -> Project:
    """The settings of the nearest `pyproject.toml` with a `[tool.quizgen]`.

    `project_files` says where it is looked for.
    """
    for file in project_files(deck):
        if _is_file(file) and (found := _read(file)):
            return found
    return Project()


def _is_file(file: Path) -> bool:
    try:
        return file.is_file()
    except OSError:  # a folder above that nobody may look into holds nothing for us
        return False


KEYS = ("select", "ignore", "severity", "fail-on")
"""What `[tool.quizgen.lint]` may say."""
_KNOWN = said("Use one of: {names}.", names=[*KEYS])


def _read(file: Path) -> Project | None:
    name = _shown(file)
    try:
        text = file.read_text(encoding="utf-8")
        settings = _own(text)
    except (OSError, UnicodeDecodeError, tomllib.TOMLDecodeError) as error:
        # A broken file of somebody else's is no matter of ours.
        if "[tool.quizgen" not in _text_of(file):
            return None
        return _bad(Spot(name, line=1), said("This file can't be read: {error}.", error=error))
    if settings is None:
        return None
    table = re.search(r"^\[tool\.quizgen.*$", text, re.MULTILINE)
    line = text.count("\n", 0, table.start()) + 1 if table else 1
    return _settings(settings, Spot(name, line=line))


@lru_cache(maxsize=4)
def _own(text: str) -> Any:  # noqa: ANN401 -- whatever TOML holds
    """What a file holds of quizgen's; read once for all decks of a project."""
    return tomllib.loads(text).get("tool", {}).get("quizgen")


def _settings(settings: Any, spot: Spot) -> Project:  # noqa: ANN401 -- whatever TOML holds
    if not isinstance(settings, dict):
        return _bad(spot, said("`tool.quizgen` is a table."))
    values = {key: value for key, value in settings.items() if key not in ("lint", "fail-on")}
    lint = settings.get("lint", {})
    fail_on = settings.get("fail-on", "error")
    if not isinstance(lint, dict):
        return _bad(spot, said("`tool.quizgen.lint` is a table."))
    if fail_on not in FAIL_ON:
        hint = did_you_mean(str(fail_on), FAIL_ON, said("Use one of: {names}.", names=[*FAIL_ON]))
        return _bad(spot, said("`fail-on: {fail_on}` isn't known.", fail_on=fail_on), hint)
    try:
        spec = LintSpec.model_validate({**values, **lint})
    except ValidationError as error:
        first = error.errors()[0]
        where = ".".join(map(str, first["loc"]))
        if first["type"] == "extra_forbidden":
            message = said("There is no key `{where}` here.", where=where)
            return _bad(spot, message, did_you_mean(where, KEYS, _KNOWN))
        return _bad(spot, said("`{where}`: {first}.", where=where, first=first["msg"]))
    found = LintSettings(tuple(spec.select), tuple(spec.ignore), tuple(spec.severity.items()), spot)
    return Project(found, fail_on if "fail-on" in settings else "")


def _bad(spot: Spot, message: Said, hint: Said = _KNOWN) -> Project:
    return Project(diagnostics=(BAD_PROJECT.at(spot, message, hint),))


def _text_of(file: Path) -> str:
    try:
        return file.read_text(encoding="utf-8", errors="replace")
    except OSError:
        return ""


def _shown(file: Path) -> str:
    """The file as seen from the working folder, where it is in it."""
    folder = Path.cwd()
    return (file.relative_to(folder) if file.is_relative_to(folder) else file).as_posix()
