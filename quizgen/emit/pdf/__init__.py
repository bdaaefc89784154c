"""Pages as PDF, printed by the Chromium that is installed."""

from quizgen.emit.pdf.find import NoChromiumError, find_chromium
from quizgen.emit.pdf.printer import PrinterError, running_printer

__all__ = ["NoChromiumError", "PrinterError", "find_chromium", "running_printer"]
