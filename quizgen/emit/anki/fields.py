"""What stands in the fields of a note: HTML of an item's front and back, data for its scripts.

Note types are shared, so a newer deck brings templates that also show the notes of older ones.
What scripts and styles find in fields is therefore a format with a version: class names, and

    Data = {"v": 1, "fixed": true, "several": true}

`v` is the version of the note's fields, `fixed` says that the options keep their order, `several`
that more than one can be chosen; a flag that isn't set is left out. The field holds it as text of
HTML, written as Anki's editor writes it (quotes stay, `<` and `&` would be escaped), so that
neither editing nor exporting changes it. A fact's note has no such field: it is of version 1.
"""

from collections.abc import Iterable, Sequence

from quizgen.derive.stable import shuffled
from quizgen.markup import to_html
from quizgen.models.item import (
    ChoiceItem,
    ClozeItem,
    FlashcardItem,
    Item,
    MatchingItem,
    Option,
    OrderingItem,
    TrueFalseItem,
)

DATA = '{"v":1}'
_DATA = {
    (False, False): DATA,
    (True, False): '{"v":1,"fixed":true}',
    (False, True): '{"v":1,"several":true}',
    (True, True): '{"v":1,"fixed":true,"several":true}',
}
BLANK = '<span class="blank">____</span>'


def front(item: Item) -> str:
    """What is asked."""
    if isinstance(item, ClozeItem):
        return BLANK.join(map(to_html, item.segments))
    return to_html(item.lead + item.stem)


def options(item: Item) -> str:
    """What there is to choose, order or match; empty for the types that have nothing."""
    if isinstance(item, ChoiceItem):
        return _lettered([to_html(option.text) for option in item.options])
    if isinstance(item, TrueFalseItem):
        return _list("ul", [to_html(option.text) for option in item.options], " truth")
    if isinstance(item, OrderingItem):
        return _list("ul", map(to_html, _mixed(item.answer, item.id)))
    if isinstance(item, MatchingItem):
        left = _list("ul", (to_html(text) for text, _ in item.pairs))
        right = _lettered(map(to_html, _mixed([text for _, text in item.pairs], item.id)))
        return f'<div class="match">{left}{right}</div>'
    return ""


def data(item: Item) -> str:
    """What the scripts of the card have to know that nobody reads on it; see above."""
    if isinstance(item, ChoiceItem):
        return _DATA[item.fixed_order, sum(option.correct for option in item.options) > 1]
    return _DATA[True, False] if isinstance(item, TrueFalseItem) else DATA


def back(item: Item) -> str:
    """The answer."""
    if isinstance(item, ChoiceItem):
        rows = [_judged(option, _untold(option, item.rationale)) for option in item.options]
        return f'<ol class="judged" type="A">{"".join(rows)}</ol>'
    if isinstance(item, TrueFalseItem):
        rows = [_judged(option, "") for option in item.options]
        return f'<ul class="judged truth">{"".join(rows)}</ul>'
    if isinstance(item, ClozeItem):
        return _filled(item)
    if isinstance(item, OrderingItem):
        return f"<ol>{''.join(f'<li>{to_html(text)}</li>' for text in item.answer)}</ol>"
    if isinstance(item, MatchingItem):
        table = (
            f"<tr><td>{to_html(left)}</td><td>{to_html(right)}</td></tr>"
            for left, right in item.pairs
        )
        return f'<table class="pairs">{"".join(table)}</table>'
    if isinstance(item, FlashcardItem):
        return to_html(item.answer)
    answer = _wanted(item.answer)
    if item.accept:
        others = " / ".join(map(_wanted, item.accept))
        return f'{answer} <span class="accept">({others})</span>'
    return answer


def _wanted(text: str) -> str:
    """An answer that may be typed."""
    return f'<span class="wanted">{to_html(text)}</span>'


def _mixed(right: Sequence[str], seed: str) -> list[str]:
    """The texts in another order than the right one."""
    order = shuffled(right, seed, str)
    return order if order != list(right) else [*order[1:], order[0]]


def _list(tag: str, entries: Iterable[str], more: str = "", attributes: str = "") -> str:
    rows = "</li><li>".join(entries)
    return f'<{tag} class="options{more}"{attributes}><li>{rows}</li></{tag}>'


def _lettered(entries: Iterable[str]) -> str:
    return _list("ol", entries, attributes=' type="A"')


def _untold(option: Option, rationale: str) -> str:
    """The reason of an option; the rationale below has that of the right one."""
    told = option.correct and rationale and rationale in option.because
    return "" if told else option.because


def _judged(option: Option, reason: str) -> str:
    mark = ' class="right"' if option.correct else ""
    because = f'<span class="because">{to_html(reason)}</span>' if reason else ""
    return f'<li{mark}><span class="text">{to_html(option.text)}</span>{because}</li>'


def _filled(item: ClozeItem) -> str:
    parts = [to_html(item.segments[0])]
    for answer, segment in zip(item.answers, item.segments[1:], strict=True):
        parts += [f'<span class="filled">{to_html(answer)}</span>', to_html(segment)]
    return f'<span class="sentence">{"".join(parts)}</span>'
