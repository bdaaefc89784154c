"""Finds templates: the deck's own `templates/` folder first, then those of quizgen."""

from pathlib import Path

from jinja2 import Environment, FileSystemLoader, StrictUndefined

_INSTALLED = Path(__file__).parent.parent / "templates"
_CHECKOUT = Path(__file__).parent.parent.parent / "templates"


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
