"""Finds templates, the deck's own `templates/` folder first, then those of quizgen; renders them.

A deck's own template is its author's program: whatever goes wrong in it is reported with the
template's name and line.
"""

import traceback
from collections.abc import Sequence
from pathlib import Path
from types import TracebackType
from typing import Any

from jinja2 import (
    Environment,
    FileSystemLoader,
    StrictUndefined,
    TemplateError,
    TemplateNotFound,
    TemplateSyntaxError,
)

_INSTALLED = Path(__file__).parent.parent / "templates"
_CHECKOUT = Path(__file__).parent.parent.parent / "templates"


class TemplateProblemError(TemplateError):
    """A template can't be rendered; the message says which, where and why."""


def template_folders(deck_folder: Path) -> list[Path]:
    """The folders that templates are looked up in, the first that has one wins."""
    own = _INSTALLED if _INSTALLED.is_dir() else _CHECKOUT
    return [deck_folder / "templates", own]


def page_templates(deck_folder: Path) -> Environment:
    """Templates of pages: what an author typed is escaped, and an unknown name is an error."""
    return Environment(
        loader=FileSystemLoader(template_folders(deck_folder)),
        autoescape=True,
        undefined=StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
    )


def card_templates(deck_folder: Path) -> Environment:
    """Templates of Anki note types: `<< >>` and `<% %>`, so that Anki's `{{ }}` stay as they are.

    Nothing an author typed goes through them, only names of fields; so there is nothing to escape.
    """
    return Environment(  # noqa: S701 -- see above: no author's text comes in
        loader=FileSystemLoader(template_folders(deck_folder)),
        undefined=StrictUndefined,
        variable_start_string="<<",
        variable_end_string=">>",
        block_start_string="<%",
        block_end_string="%>",
        comment_start_string="<#",
        comment_end_string="#>",
    )


def render(templates: Environment, names: Sequence[str], **values: Any) -> str:  # noqa: ANN401 -- what a template is given
    """The text that the first of the named templates makes of the values.

    Raises:
        TemplateProblemError: it, or one that it includes or extends, is wrong.
    """
    try:
        return templates.select_template(list(names)).render(**values)
    except Exception as error:
        where = _place(error, templates) or names[0]
        raise TemplateProblemError(f"{where}: {_reason(error)}") from error


def source_of(templates: Environment, name: str) -> str:
    """The text of a template file that holds nothing to fill in, such as a script.

    Raises:
        TemplateProblemError: there is none, or it can't be read.
    """
    try:
        loader = templates.loader or FileSystemLoader([])
        return loader.get_source(templates, name)[0]
    except Exception as error:
        raise TemplateProblemError(f"{name}: {_reason(error)}") from error


def _reason(error: Exception) -> str:
    if isinstance(error, TemplateNotFound):
        return f"there is no template `{error.name}`"
    if isinstance(error, UnicodeDecodeError):
        return "it isn't UTF-8 text"
    return (str(error.args[0]) if error.args else type(error).__name__).rstrip(".")


def _place(error: Exception, templates: Environment) -> str:
    """Name and line of the template that an error comes from; empty where none is known."""
    places: list[tuple[str, int | None]] = []
    if isinstance(error.__traceback__, TracebackType):
        places = [(f.filename, f.lineno) for f in traceback.extract_tb(error.__traceback__)]
    if isinstance(error, TemplateSyntaxError) and error.filename:
        places.append((error.filename, error.lineno))
    folders = templates.loader.searchpath if isinstance(templates.loader, FileSystemLoader) else []
    for file, line in reversed(places):
        for folder in folders:
            if Path(file).is_relative_to(folder):
                return f"{Path(file).relative_to(folder).as_posix()}, line {line}"
    return ""
