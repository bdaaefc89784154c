"""The deck as learners and teachers see it named."""

from dataclasses import dataclass

from quizgen.diagnostics import Spot
from quizgen.models.lint_settings import ALL_RULES, LintSettings
from quizgen.models.sheet_plan import SheetPlan


@dataclass(frozen=True, slots=True)
class Section:
    """A section of the source: its name in citations, and a title for learners."""

    id: str
    title: str = ""
    begins: str = ""


@dataclass(frozen=True, slots=True)
class Source:
    """The article; `year` is the year it was published, 9999 where that isn't said.

    With `strict`, what a fact says and the article doesn't is an error.
    """

    title: str
    author: str = ""
    published: str = ""
    url: str = ""
    sections: tuple[Section, ...] = ()
    year: int = 9999
    strict: bool = False


@dataclass(frozen=True, slots=True)
class Deck:
    """What a bank is called (also earlier), in which language it is and where it comes from.

    `recognition` and `speech` are what Anki cards have beside recall; with `turns` a card of choice
    shows its answer once an option is chosen, and with `own_note_types` the templates are the
    deck's alone. `outputs` are the formats that a build writes; empty for the
    usual ones.
    """

    id: str
    title: str
    language: str
    source: Source | None
    recognition: bool
    spot: Spot
    formerly: str = ""
    speech: bool = False
    turns: bool = False
    own_note_types: bool = False
    lint: LintSettings = ALL_RULES
    outputs: tuple[str, ...] = ()
    sheets: tuple[SheetPlan, ...] = ()
