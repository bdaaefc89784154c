"""What quizgen tells an author: problems, their places and how they are printed."""

from quizgen.diagnostics.code import Code, Severity
from quizgen.diagnostics.diagnostic import Diagnostic, Place, Report, Spot

__all__ = ["Code", "Diagnostic", "Place", "Report", "Severity", "Spot"]
