"""What stands in the fields of a note: HTML of an item's front and back."""

from collections.abc import Iterable

from quizgen.derive.stable import shuffled
from quizgen.markup import to_html
from quizgen.models.item import (
    ChoiceItem,
    ClozeItem,
    Item,
    MatchingItem,
    Option,
    OrderingItem,
    ShortAnswerItem,
    TrueFalseItem,
)

BLANK = '<span class="blank">____</span>'


def front(item: Item) -> str:
    """What is asked."""
    if isinstance(item, ClozeItem):
        return BLANK.join(to_html(segment) for segment in item.segments)
    return to_html(item.stem)


def options(item: Item) -> str:
    """What there is to choose, order or match; empty for the types that have nothing."""
    if isinstance(item, ChoiceItem):
        return _list("ol", (to_html(option.text) for option in item.options), ' type="A"')
    if isinstance(item, TrueFalseItem):
        return _list("ul", (to_html(option.text) for option in item.options))
    if isinstance(item, OrderingItem):
        return _list("ul", (to_html(text) for text in shuffled(item.answer, item.id, str)))
    if isinstance(item, MatchingItem):
        left = _list("ul", (to_html(text) for text, _ in item.pairs))
        right = shuffled((text for _, text in item.pairs), item.id, str)
        return left + _list("ol", (to_html(text) for text in right), ' type="A"')
    return ""


def back(item: Item) -> str:
    """The answer."""
    if isinstance(item, ChoiceItem):
        return f'<ol class="judged" type="A">{"".join(map(_judged, item.options))}</ol>'
    if isinstance(item, TrueFalseItem):
        return "".join(to_html(option.text) for option in item.options if option.correct)
    if isinstance(item, ClozeItem):
        return _filled(item)
    if isinstance(item, OrderingItem):
        return f"<ol>{''.join(f'<li>{to_html(text)}</li>' for text in item.answer)}</ol>"
    if isinstance(item, MatchingItem):
        rows = (
            f"<tr><td>{to_html(left)}</td><td>{to_html(right)}</td></tr>"
            for left, right in item.pairs
        )
        return f'<table class="pairs">{"".join(rows)}</table>'
    answer = to_html(item.answer)
    if isinstance(item, ShortAnswerItem) and item.accept:
        others = " / ".join(to_html(text) for text in item.accept)
        return f'{answer} <span class="accept">({others})</span>'
    return answer


def _list(tag: str, entries: Iterable[str], attributes: str = "") -> str:
    rows = "".join(f"<li>{entry}</li>" for entry in entries)
    return f'<{tag} class="options"{attributes}>{rows}</{tag}>'


def _judged(option: Option) -> str:
    because = f'<span class="because">{to_html(option.because)}</span>'
    mark = ' class="right"' if option.correct else ""
    return f'<li{mark}><span class="text">{to_html(option.text)}</span>{because}</li>'


def _filled(item: ClozeItem) -> str:
    parts = [to_html(item.segments[0])]
    for answer, segment in zip(item.answers, item.segments[1:], strict=True):
        parts += [f'<span class="filled">{to_html(answer)}</span>', to_html(segment)]
    return f'<span class="sentence">{"".join(parts)}</span>'
