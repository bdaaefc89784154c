"""A kind of problem: its stable code, readable name, severity and documentation."""

from dataclasses import dataclass
from enum import StrEnum

from quizgen.diagnostics.diagnostic import Diagnostic, Spot
from quizgen.diagnostics.said import NOTHING, Said


class Severity(StrEnum):
    """How bad a problem is: only an error keeps a deck from being built."""

    ERROR = "error"
    WARNING = "warning"
    INFO = "info"


@dataclass(frozen=True, slots=True)
class Code:
    """One kind of problem; what `quizgen explain` prints about it is in `doc`.

    Attributes:
        code: stable identifier, `Q` and three digits; the first digit is the stage.
        name: readable identifier in kebab-case, as stable as the code.
        severity: how bad it is.
        doc: what is wrong, why it matters and how to fix it, with an example.
    """

    code: str
    name: str
    severity: Severity
    doc: str

    def at(
        self, spot: Spot, message: Said, hint: Said = NOTHING, item: str = "", proposed: str = ""
    ) -> Diagnostic:
        """A diagnostic of this kind.

        Args:
            spot: what in the author's files it is about.
            message: one sentence saying what is wrong here.
            hint: one sentence saying how to fix it; empty where the message says it.
            item: id of the fact or question it is about, if there is one.
            proposed: a text that the author may take over there.
        """
        severity = self.severity.value
        return Diagnostic(self.code, self.name, severity, message, hint, spot, item, proposed)
