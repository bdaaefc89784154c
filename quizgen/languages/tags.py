"""Language tags: whether one is well formed, and which one was meant.

Source of the form: RFC 5646, section 2.1 (BCP 47), with the primary language as ISO 639 codes it.
"""

import re

_TAG = re.compile(
    r"[a-z]{2,3}(?:-[a-z]{3}){0,3}"  # language, such as zh or zh-yue
    r"(?:-[a-z]{4})?"  # script
    r"(?:-(?:[a-z]{2}|\d{3}))?"  # region
    r"(?:-(?:[a-z\d]{5,8}|\d[a-z\d]{3}))*"  # variants
    r"(?:-[a-wyz\d](?:-[a-z\d]{2,8})+)*"  # extensions
    r"(?:-x(?:-[a-z\d]{1,8})+)?",  # for private use
    re.IGNORECASE,
)
_MEANT = {
    **dict.fromkeys(("chinese", "mandarin", "simplified chinese", "cn", "中文", "汉语"), "zh-Hans"),
    **dict.fromkeys(("简体中文", "简体", "chinese simplified"), "zh-Hans"),
    **dict.fromkeys(("traditional chinese", "繁體中文", "繁体中文", "繁體"), "zh-Hant"),
    **dict.fromkeys(("english", "british english", "american english", "eng"), "en"),
    **dict.fromkeys(("german", "deutsch"), "de"),
    **dict.fromkeys(("french", "français", "francais"), "fr"),
    **dict.fromkeys(("spanish", "español", "castellano"), "es"),
    **dict.fromkeys(("italian", "italiano"), "it"),
    **dict.fromkeys(("portuguese", "português"), "pt"),
    **dict.fromkeys(("dutch", "nederlands"), "nl"),
    **dict.fromkeys(("russian", "русский"), "ru"),
    **dict.fromkeys(("japanese", "日本語", "jp"), "ja"),
    **dict.fromkeys(("korean", "한국어", "kr"), "ko"),
    **dict.fromkeys(("arabic", "العربية"), "ar"),
    **dict.fromkeys(("hebrew", "עברית"), "he"),
    **dict.fromkeys(("greek", "ελληνικά", "gr"), "el"),
    **dict.fromkeys(("turkish", "türkçe"), "tr"),
    **dict.fromkeys(("polish", "polski"), "pl"),
    **dict.fromkeys(("ukrainian", "українська"), "uk"),
    **dict.fromkeys(("swedish", "svenska"), "sv"),
    **dict.fromkeys(("czech", "čeština", "cz"), "cs"),
    **dict.fromkeys(("danish", "dansk", "dk"), "da"),
    **dict.fromkeys(("hindi", "हिन्दी"), "hi"),
    **dict.fromkeys(("vietnamese", "tiếng việt"), "vi"),
    "latin": "la",
}
"""Names of languages, and countries' codes that are no languages', with the tag that is meant."""


def is_well_formed(tag: str) -> bool:
    """Whether a text is a language tag."""
    return bool(_TAG.fullmatch(tag)) and tag.lower() not in _MEANT


def meant_tag(tag: str) -> str:
    """The tag that was meant by a text that is none; empty where nobody knows."""
    name = " ".join(tag.lower().split())
    if found := _MEANT.get(name):
        return found
    hyphened = tag.strip().replace("_", "-")
    return hyphened if hyphened != tag and is_well_formed(hyphened) else ""
