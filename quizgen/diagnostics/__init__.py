"""What quizgen tells an author: problems, their places and how they are printed."""

from quizgen.diagnostics.code import Code, Severity
from quizgen.diagnostics.diagnostic import NOWHERE, Diagnostic, Place, Report, Spot

__all__ = ["NOWHERE", "Code", "Diagnostic", "Place", "Report", "Severity", "Spot"]
