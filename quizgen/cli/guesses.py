"""What `quizgen new` needn't ask: id, title and language, from the folder and the system."""

import os
import re
from unicodedata import normalize

from quizgen.check.file_names import is_file_name

_HAN = re.compile("[\u4e00-\u9fff]")
_LOCALE = ("LC_ALL", "LC_MESSAGES", "LANG")
"""Where a system says what it speaks, the strongest first. Source: POSIX, 8.2."""


def guess_id(name: str) -> str:
    """An id for a deck in a folder of that name."""
    made = re.sub(r"[^\w.-]+", "-", normalize("NFC", name)).strip("-._")
    return made if is_file_name(made) else "my-deck"


def guess_title(name: str) -> str:
    """What learners may call a deck in a folder of that name."""
    words = " ".join(re.split(r"[\s_-]+", normalize("NFC", name))).strip()
    return words[:1].upper() + words[1:] or "My deck"


def guess_language(name: str) -> str:
    """Chinese where the folder's name or the system is, else English."""
    if _HAN.search(name):
        return "zh-Hans"
    spoken = next((os.environ[key] for key in _LOCALE if os.environ.get(key)), "")
    return "zh-Hans" if spoken.lower().startswith("zh") else "en"
