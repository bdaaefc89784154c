"""Times that an author writes as EDTF (ISO 8601-2), read by the `edtf` library."""

from functools import lru_cache

from quizgen.diagnostics.said import Said, said
from quizgen.languages import spans
from quizgen.models.values import Day, Time


@lru_cache(maxsize=1 << 14)  # the grammar takes milliseconds, and a server reads a deck again
def read_edtf(edtf: str, text: str) -> Time | Said:
    """The interval that an EDTF expression names.

    Args:
        edtf: the expression, such as `2022-11/2022-12` or `2015~`.
        text: the sentence's own words for it; it is the shape that distractors have to share.

    Returns:
        The time, or a text that says why it is none.
    """
    # Its grammar takes a while to build, and most decks have no long form.
    from edtf import EDTFParseException, parse_edtf

    if edtf.startswith("/") or edtf.endswith("/"):
        return said("it has no beginning or no end")
    try:
        parsed = parse_edtf(edtf)
        if isinstance(parsed, list):
            return said("it is a list of times")
        first, last = parsed.lower_fuzzy(), parsed.upper_fuzzy()
    except EDTFParseException:
        return said("it isn't EDTF")
    except (ValueError, AttributeError, TypeError, OverflowError):
        return said("it isn't a date that the calendar has")
    if not (hasattr(first, "tm_year") and hasattr(last, "tm_year")):
        return said("it has no beginning or no end")
    start: Day = (first.tm_year, first.tm_mon, first.tm_mday)
    end: Day = (last.tm_year, last.tm_mon, last.tm_mday)
    if not (spans.is_day(start) and spans.is_day(end)):
        return said("it isn't a date that the calendar has")
    if end < start:
        return said("it ends before it begins")
    return Time(start, end, text, _grain(start, end))


def _grain(start: Day, end: Day) -> str:
    if start == end:
        return "day"
    if start[:2] == end[:2] and start[2] == 1 and end[2] >= 28:
        return "month"
    return "year" if start == (end[0], 1, 1) and end[1:] == (12, 31) else "span"
