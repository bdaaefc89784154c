"""What only adds something to a sentence: an error in it hides behind a claim that is true."""

import re

_ASIDE = re.compile(
    r",\s(?:(?:in|of|at|from|by|to|on|with)\s)?(?:which|who|whom|whose|where)\b[^,]*$"
    r"|(?:^|\s)(?:[Ww]hen|[Ww]hile|[Aa]fter|[Bb]efore|[Aa]lthough|[Bb]ecause)\s[^,]*$"
)
_BESIDE = re.compile(r",\s(?:an?|the|then|one\sof|\w+ed|built|made|known|born|written)\s[^,]*$")
"""Closed by another comma: “…, a tower more than 100 metres high, …”."""
_RELATIVE = re.compile(r"\b(?:an?|the)\s(?:[\w’'-]+\s){1,2}(?:that|which|who)\s[^,]*$")
"""What only tells which one is meant: an earthquake that shook Zagreb in 1909."""
_APPOSED = re.compile(r",\s(?:an?|the|then|one\sof)\s[^,]*$")
_LEADING = re.compile(
    r"(?:In|On|At|By|For|From|With|Under|After|Before|During|Until|Since|Between|Of|To|Unlike|Like"
    r"|As|When|While|Although|Because|If|According)\b"
)


def hides(before: str, after: str) -> bool:
    """Whether a value stands in an aside, a relative clause or a clause beside the main one.

    Args:
        before: the sentence before the value.
        after: the sentence after it.
    """
    if _ASIDE.search(before) or _RELATIVE.search(before):
        return True
    return _ends_aside(before, after) or bool(_BESIDE.search(before) and "," in after)


def _ends_aside(before: str, after: str) -> bool:
    """Whether a sentence ends in an aside: …, a weaver from Lancashire."""
    aside = _APPOSED.search(before)
    led = _LEADING.match(before) and before.count(",") == 1
    return bool(aside) and not led and "," not in after
