"""Finds templates, the deck's own `templates/` folder first, then those of quizgen; renders them.

A deck's own template is its author's program: it runs in a sandbox, and whatever goes wrong in it
is reported with the template's name and line.
"""

import traceback
from collections.abc import Callable, Sequence
from pathlib import Path
from types import TracebackType
from typing import Any

from jinja2 import (
    BaseLoader,
    Environment,
    FileSystemLoader,
    StrictUndefined,
    TemplateError,
    TemplateNotFound,
    TemplateSyntaxError,
)
from jinja2.loaders import split_template_path

from quizgen.diagnostics.os_errors import why
from quizgen.outputs.compiled_templates import CompiledTemplates
from quizgen.outputs.sandbox import Sandbox

_OF_PAGES, _OF_CARDS = CompiledTemplates(), CompiledTemplates()
_INSTALLED = Path(__file__).parent.parent / "templates"
_CHECKOUT = Path(__file__).parent.parent.parent / "templates"


class TemplateProblemError(TemplateError):
    """A template can't be rendered.

    Attributes:
        template: the template's name; the deck's own is in its folder `templates/`.
        line: the line that it went wrong in, 0 where that isn't known.
        reason: what went wrong.
    """

    def __init__(self, template: str, reason: str, line: int = 0) -> None:
        super().__init__(f"{template}{f', line {line}' if line else ''}: {reason}")
        self.template, self.reason, self.line = template, reason, line


class OutsideError(TemplateError):
    """A template's file is a link that leads out of the deck's folder."""


class DeckTemplates(FileSystemLoader):
    """The deck's own templates, then quizgen's; a link out of the deck's folder is refused."""

    def __init__(self, deck_folder: Path) -> None:
        super().__init__(template_folders(deck_folder))
        self._deck = deck_folder

    def get_source(
        self, environment: Environment, template: str
    ) -> tuple[str, str, Callable[[], bool]]:
        """The text of a template, its file, and whether that is unchanged."""
        own = self._deck.joinpath("templates", *split_template_path(template))
        if own.exists() and not own.resolve().is_relative_to(self._deck.resolve()):
            raise OutsideError("this file is a link that leads out of the deck's folder")
        return super().get_source(environment, template)


def template_folders(deck_folder: Path) -> list[Path]:
    """The folders that templates are looked up in, the first that has one wins."""
    own = _INSTALLED if _INSTALLED.is_dir() else _CHECKOUT
    return [deck_folder / "templates", own]


def page_templates(deck_folder: Path | None) -> Sandbox:
    """Templates of pages: what an author typed is escaped, and an unknown name is an error.

    Args:
        deck_folder: may hold templates of the deck's own; None for a page of no deck.
    """
    own = template_folders(Path())[1]
    return Sandbox(
        loader=DeckTemplates(deck_folder) if deck_folder else FileSystemLoader(own),
        bytecode_cache=_OF_PAGES,
        autoescape=True,
        undefined=StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
    )


def card_templates(deck_folder: Path) -> Sandbox:
    """Templates of Anki note types: `<< >>` and `<% %>`, so that Anki's `{{ }}` stay as they are.

    Nothing an author typed goes through them, only names of fields; so there is nothing to escape.
    """
    return Sandbox(
        loader=DeckTemplates(deck_folder),
        bytecode_cache=_OF_CARDS,
        undefined=StrictUndefined,
        variable_start_string="<<",
        variable_end_string=">>",
        block_start_string="<%",
        block_end_string="%>",
        comment_start_string="<#",
        comment_end_string="#>",
    )


def render(templates: Sandbox, names: Sequence[str], **values: Any) -> str:  # noqa: ANN401 -- what a template is given
    """The text that the first of the named templates makes of the values.

    Raises:
        TemplateProblemError: it, or one that it includes or extends, is wrong.
    """
    templates.budget.renew()
    try:
        return templates.select_template(list(names)).render(**values)
    except Exception as error:
        raise _problem(error, templates, names[0]) from error


def source_of(templates: Sandbox, name: str) -> str:
    """The text of a template file that holds nothing to fill in, such as a script.

    Raises:
        TemplateProblemError: there is none, or it can't be read.
    """
    try:
        loader = templates.loader or BaseLoader()
        return loader.get_source(templates, name)[0]
    except Exception as error:
        raise TemplateProblemError(name, _reason(error)) from error


def _problem(error: Exception, templates: Sandbox, name: str) -> TemplateProblemError:
    """An error with the name and line of the template that it comes from."""
    places: list[tuple[str, int]] = []
    if isinstance(error.__traceback__, TracebackType):
        places = [(f.filename, f.lineno or 0) for f in traceback.extract_tb(error.__traceback__)]
    if isinstance(error, TemplateSyntaxError) and error.filename:
        places.append((error.filename, error.lineno))
    folders = templates.loader.searchpath if isinstance(templates.loader, FileSystemLoader) else []
    for file, line in reversed(places):
        for folder in folders:
            if Path(file).is_relative_to(folder):
                template = Path(file).relative_to(folder).as_posix()
                return TemplateProblemError(template, _reason(error), line)
    return TemplateProblemError(name, _reason(error))


def _reason(error: Exception) -> str:
    if isinstance(error, TemplateNotFound):
        return f"there is no template `{error.name}`"
    if isinstance(error, UnicodeDecodeError):
        return "it isn't UTF-8 text"
    if isinstance(error, OSError):
        return f"it can't be read: {why(error)}"
    if isinstance(error, RecursionError):
        return "it calls or includes itself without end"
    if isinstance(error, MemoryError):
        return "it needs more memory than there is"
    return (str(error.args[0]) if error.args else type(error).__name__).rstrip(".")
