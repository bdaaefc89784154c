"""Compiles what an article says into every quiz about it.

    deck = quizgen.Deck("decks/moon", id="moon", title="The Moon", language="en")
    deck.add_fact(id="landing", says="Neil Armstrong landed on it in 1969.", when="1969")
    result = quizgen.compile_deck(deck)     # or quizgen.compile_deck("decks/moon")
    quizgen.build_deck(deck, "dist")

What isn't named in `__all__` may change with any version.
"""

from importlib import import_module
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from quizgen.build import BuildOptions, Built, NotBuiltError, build_deck
    from quizgen.compile import CompileResult, compile_deck
    from quizgen.diagnostics import Diagnostic, Place, Report
    from quizgen.items.bank import Bank
    from quizgen.items.item import (
        ChoiceItem,
        ClozeItem,
        FlashcardItem,
        Item,
        MatchingItem,
        NumericItem,
        Option,
        OrderingItem,
        Origin,
        ShortAnswerItem,
        TrueFalseItem,
    )
    from quizgen.load import Deck

__version__ = "0.1.0"

__all__ = [
    "Bank",
    "BuildOptions",
    "Built",
    "ChoiceItem",
    "ClozeItem",
    "CompileResult",
    "Deck",
    "Diagnostic",
    "FlashcardItem",
    "Item",
    "MatchingItem",
    "NotBuiltError",
    "NumericItem",
    "Option",
    "OrderingItem",
    "Origin",
    "Place",
    "Report",
    "ShortAnswerItem",
    "TrueFalseItem",
    "__version__",
    "build_deck",
    "compile_deck",
]

_HOMES = {
    "quizgen.build": ("BuildOptions", "Built", "NotBuiltError", "build_deck"),
    "quizgen.compile": ("CompileResult", "compile_deck"),
    "quizgen.diagnostics": ("Diagnostic", "Place", "Report"),
    "quizgen.load": ("Deck",),
    "quizgen.items.bank": ("Bank",),
}
"""Where the names live, but for those of items.

They are imported when they are first asked for: all of them take half a second, which
`quizgen --version` and an editor's import shouldn't wait for (PEP 562)."""


def __getattr__(name: str) -> object:
    if name not in __all__:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    homes = (home for home, names in _HOMES.items() if name in names)
    return getattr(import_module(next(homes, "quizgen.items.item")), name)


def __dir__() -> list[str]:
    return __all__
