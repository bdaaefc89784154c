"""Pages as PDF, printed by the Chromium that is installed."""

from quizgen.outputs.pdf.find import NoChromiumError, find_chromium
from quizgen.outputs.pdf.printer import PrinterError, running_printer

__all__ = ["NoChromiumError", "PrinterError", "find_chromium", "running_printer"]
