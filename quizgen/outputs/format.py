"""What an output format is: a name, a plan for a deck, and the files that it writes."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from pathlib import Path

from quizgen.diagnostics import Diagnostic
from quizgen.ledger import Ledger
from quizgen.models.deck import Deck
from quizgen.models.outputs import USUAL, Output
from quizgen.outputs.deliverables import Deliverables
from quizgen.outputs.pdf.printer import Printer


class MissingLibraryError(Exception):
    """A format needs a library that isn't installed."""

    def __init__(self, name: str, library: str, extra: str) -> None:
        """Takes the format, the library, and the extra of quizgen's that brings it."""
        super().__init__(
            f"`{name}` needs {library}, which isn't installed: `pip install 'quizgen[{extra}]'`"
        )


@dataclass(frozen=True, slots=True)
class PrintOptions:
    """How sheets are put on paper.

    Attributes:
        printer: prints each page as PDF; None for HTML alone.
        embed_fonts: the pages bring the fonts of their characters with them.
        printing: is told of each page before it is printed, such as `quiz-a.html, 3 of 8`.
    """

    printer: Printer | None = None
    embed_fonts: bool = False
    printing: Callable[[str], None] = lambda _: None


@dataclass(frozen=True, slots=True)
class Order:
    """What a build is to do.

    Attributes:
        deck_folder: the deck's own folder, for its templates and the ledger.
        out: the output folder.
        now: seconds since 1970, the time of what has changed.
        locked: the ledger mustn't change.
        paper: how the sheets are put on paper.
        formats: the names of the formats to write; empty for the deck's own, else the usual ones.
        times: when each note changed last, by its id, as learners will know it after this build;
            None where it ships nothing.
        since: an older ledger, for formats that then write only what is new or has changed.
    """

    deck_folder: Path
    out: Path
    now: int
    locked: bool = False
    paper: PrintOptions = PrintOptions()
    formats: tuple[str, ...] = ()
    times: Mapping[str, int] | None = None
    since: Ledger | None = None

    def chosen(self, deck: Deck) -> tuple[str, ...]:
        """The names of the formats that are written of a deck."""
        return self.formats or deck.outputs or USUAL


@dataclass(frozen=True, slots=True)
class Plan:
    """What a format is going to write of a deck.

    Attributes:
        write: writes the files to a folder.
        losses: of each item that the format can't hold, or holds with less, what is lost.
        ledger: the ledger's text after this build, for the format that learners' cards come
            from; it is asked for when the files are written.
        times: of the same format, when each note changed last, for the formats planned after it.
    """

    write: Callable[[Path], None]
    losses: tuple[Diagnostic, ...] = ()
    ledger: Callable[[], bytes] | None = None
    times: Mapping[str, int] | None = None


@dataclass(frozen=True, slots=True)
class Format:
    """An output format.

    Attributes:
        name: as `outputs:` and `--format` name it.
        about: what it is for, in a few words.
        plan: looks at a deck, and says what there will be and what can't be.
    """

    name: Output
    about: str
    plan: Callable[[Deliverables, Order], Plan]
