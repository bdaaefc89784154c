"""The pages of a deck as a build would write them, made when somebody asks for them."""

from collections.abc import Mapping
from pathlib import Path
from tempfile import TemporaryDirectory

from quizgen.outputs.deliverables import Deliverables
from quizgen.outputs.format import Format, Order
from quizgen.outputs.html.format import HTML
from quizgen.outputs.practice.format import PRACTICE
from quizgen.outputs.proof.format import PROOF

PROOF_PAGE, PRACTICE_PAGE = "proof.html", "practice.html"


class Pages:
    """The pages of one version of a deck; each format writes all of its own at once.

    Args:
        made: the deck.
        folder: the deck's folder, which may hold templates of its own.
    """

    def __init__(self, made: Deliverables, folder: Path) -> None:
        self.deck = made.bank.deck
        self.items = len(made.bank.items)
        self.sheets = tuple(sheet.name for sheet in made.sheets)
        self._made = made
        self._order = Order(folder, folder, now=0)
        self._written: dict[str, Mapping[str, bytes]] = {}

    def page(self, name: str) -> bytes | None:
        """A page by the name of its file; None where the deck has no such page.

        Raises:
            TemplateProblemError: a template of the deck's own is wrong.
            OSError: a picture can't be read.
        """
        format_ = {PROOF_PAGE: PROOF, PRACTICE_PAGE: PRACTICE}.get(name, HTML)
        if format_.name not in self._written:
            self._written[format_.name] = self._pages_of(format_)
        return self._written[format_.name].get(name)

    def _pages_of(self, format_: Format) -> Mapping[str, bytes]:
        with TemporaryDirectory(prefix="quizgen-") as name:
            folder = Path(name)
            format_.plan(self._made, self._order).write(folder)
            return {file.name: file.read_bytes() for file in folder.glob("*.html")}
