"""Fine typesetting of an author's text: languages marked, no line begun by a dash or a dot.

It works on finished HTML and touches texts only, not tags, maths or code.
"""

import re

from markupsafe import Markup

from quizgen.text.markup import to_html

_TAG = re.compile(r"(<[^>]*>)")
_ALONE = ("math", "code", "rt")
"""Elements whose texts are left alone."""
_ENTITY = r"&\#?\w+;"
_LETTER = r"A-Za-z\u00c0-\u024f"
_LATIN = (
    rf"[{_LETTER}][{_LETTER}0-9]*(?:(?:[ ·'’.\-/+]|&amp;| &amp; )?[{_LETTER}0-9]+)*"
    rf"(?:\.(?= ?[{_LETTER}]))?"
)
_HAN = r"[\u3400-\u9fff][\u3000-\u303f\u3400-\u9fff\uff01-\uff5e0-9A-Za-z“”·—…]*(?<![0-9A-Za-z“])"
_JOINED = r"(?P<before>[^\s<>&;])(?P<sign>—+|·)"
_IN_CHINESE = re.compile(rf"{_ENTITY}|(?P<other>{_LATIN})|{_JOINED}")
_IN_OTHERS = re.compile(rf"{_ENTITY}|(?P<other>{_HAN})")
_SHORTEST = 2
"""Letters from which a run is words of another language, not the name of an option."""


def typeset(text: str, language: str) -> Markup:
    """HTML of an author's text in a page of a language (a BCP 47 tag)."""
    return Markup(mark_up(to_html(text), language))  # noqa: S704 -- `to_html` escapes


def mark_up(html: str, language: str) -> str:
    """HTML with `lang` on runs of another script, and dashes and dots kept off line starts.

    In Chinese a line may not begin with a dash or a middle dot (GB/T 15834-2011, 5.1), which
    CSS has no value for: the sign stays with what is before it.
    """
    chinese = is_chinese(language)
    pattern = _IN_CHINESE if chinese else _IN_OTHERS
    other = "en" if chinese else "zh-Hans"
    if pattern.search(html) is None:
        return html
    depth = 0
    parts = _TAG.split(html)
    for index, part in enumerate(parts):
        if index % 2:
            name = part.strip("</> ").split(" ")[0]
            if name in _ALONE:
                depth += -1 if part.startswith("</") else 1
        elif not depth and part:
            parts[index] = pattern.sub(lambda match: _marked(match, other), part)
    return "".join(parts)


def is_chinese(language: str) -> bool:
    """Whether a language tag is one of Chinese."""
    return language.replace("_", "-").split("-")[0].lower() == "zh"


def _marked(match: re.Match[str], other: str) -> str:
    groups = match.groupdict()
    run = groups["other"]
    if run and len(run) >= _SHORTEST:
        return f'<span lang="{other}">{run}</span>'
    if groups.get("sign"):
        return f'<span class="joined">{match[0]}</span>'
    return match[0]
