"""Which language a run speaks: the one that is asked for, the deck's or the system's."""

from collections.abc import Mapping

ENGLISH = "en"
SIMPLIFIED, TRADITIONAL = "zh-Hans", "zh-Hant"
ASKED = "QUIZGEN_LANG"
LOCALE = ("LC_ALL", "LC_MESSAGES", "LANG")
"""Where a system says what it speaks, the strongest first. Source: POSIX, 8.2."""
_TRADITIONAL = ("hant", "tw", "hk", "mo")


def spoken(environment: Mapping[str, str], deck_language: str = "") -> str:
    """The language in which problems of a deck are told.

    Args:
        environment: `QUIZGEN_LANG` decides. Without it Chinese is spoken of Chinese decks, and
            where the system's locale is Chinese; else English.
        deck_language: the deck's language tag.
    """
    if asked := environment.get(ASKED):
        return _of(asked)
    locale = next((environment[key] for key in LOCALE if environment.get(key)), "")
    return next((_of(tag) for tag in (deck_language, locale) if _is_chinese(tag)), ENGLISH)


def _is_chinese(tag: str) -> bool:
    return tag.lower().replace("_", "-").split(".")[0].split("-")[0] == "zh"


def _of(tag: str) -> str:
    if not _is_chinese(tag):
        return ENGLISH
    parts = tag.lower().replace("_", "-").split(".")[0].split("-")
    return TRADITIONAL if any(part in _TRADITIONAL for part in parts) else SIMPLIFIED
