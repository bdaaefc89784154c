"""Which way a language is written."""

import re
from typing import Literal

Direction = Literal["ltr", "rtl"]

SCRIPTS = frozenset(
    (
        *("adlm", "arab", "aran", "armi", "avst", "chrs", "elym", "gara", "hatr", "hebr", "hung"),
        *("khar", "mand", "mani", "mend", "merc", "mero", "narb", "nbat", "nkoo", "orkh", "ougr"),
        *("palm", "phli", "phlp", "phnx", "prti", "rohg", "samr", "sarb", "sogd", "sogo", "syrc"),
        *("syre", "syrj", "syrn", "thaa", "todr", "yezi"),
    )
)
"""Scripts that run right to left, by ISO 15924 (Unicode, Script_Metadata: RTL)."""
LANGUAGES = frozenset(
    (
        # Arabic and its kinds
        *("ar", "ara", "arb", "aao", "abh", "acm", "acq", "acw", "acx", "acy", "adf", "aeb", "aec"),
        *("afb", "apc", "apd", "ajp", "arq", "ars", "ary", "arz", "auz", "avl", "ayh", "ayl"),
        *("ayn", "ayp", "pga", "shu", "ssh"),
        # Hebrew, Yiddish, Aramaic
        *("he", "heb", "iw", "hbo", "yi", "yid", "ji", "ydd", "lad", "jrb", "jpr", "arc", "aii"),
        *("syr", "syc", "cld", "tmr", "sam", "smp", "mid", "myz"),
        # Iran and Central Asia
        *("fa", "fas", "per", "pes", "prs", "ps", "pus", "pst", "pbt", "pbu", "ckb", "sdh", "lki"),
        *("lrc", "luz", "bqi", "mzn", "glk", "gbz", "azb", "haz", "bal", "bgn", "bcc", "brh"),
        *("ug", "uig", "khw"),
        # South Asia
        *("ur", "urd", "sd", "snd", "ks", "kas", "pnb", "skr", "trw", "hnd", "phr", "dv", "div"),
        # Africa
        *("nqo", "rhg"),
    )
)
"""Languages that are written right to left unless a script subtag says otherwise (CLDR 45,
likelySubtags)."""
REGIONS = frozenset(
    (
        *(("az", "iq"), ("az", "ir"), ("ha", "cm"), ("ha", "sd"), ("kk", "af"), ("kk", "cn")),
        *(("kk", "ir"), ("kk", "mn"), ("ku", "iq"), ("ku", "ir"), ("ku", "lb"), ("ky", "cn")),
        *(("man", "gn"), ("ms", "cc"), ("pa", "pk"), ("tg", "pk"), ("uz", "af")),
    )
)
"""Languages that are written right to left in these countries (the same)."""
LEFT_TO_RIGHT = frozenset((("sd", "in"), ("ug", "kz"), ("ug", "mn")))
"""The other way round."""
_SCRIPT = re.compile(r"[a-z]{4}")
_REGION = re.compile(r"[a-z]{2}|[0-9]{3}")


def direction_of(tag: str) -> Direction:
    """The direction of a BCP 47 tag: by its script, else by its language and country."""
    primary, *rest = tag.replace("_", "-").lower().split("-")
    for index, subtag in enumerate(rest):
        if len(subtag) == 1:  # extensions and private use
            rest = rest[:index]
            break
    script = next((subtag for subtag in rest if _SCRIPT.fullmatch(subtag)), "")
    if script:
        return "rtl" if script in SCRIPTS else "ltr"
    extended = [subtag for subtag in rest if len(subtag) == 3 and subtag.isalpha()]
    region = next((subtag for subtag in rest if _REGION.fullmatch(subtag)), "")
    named = {primary, *extended}
    if any((name, region) in LEFT_TO_RIGHT for name in named):
        return "ltr"
    right_to_left = named & LANGUAGES or any((name, region) in REGIONS for name in named)
    return "rtl" if right_to_left else "ltr"
