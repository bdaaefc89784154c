"""Items as printed tests: which of them, in which order, with which options."""

from quizgen.outputs.sheets.plans import sheets_of
from quizgen.outputs.sheets.sheet import Group, Sheet, SheetItem

__all__ = ["Group", "Sheet", "SheetItem", "sheets_of"]
