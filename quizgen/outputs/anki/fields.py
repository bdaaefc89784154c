"""What stands in the fields of a note: HTML of an item's front and back, data for its scripts.

Note types are shared, so a newer deck brings templates that also show the notes of older ones.
What scripts and styles find in fields is therefore a format with a version: class names, and

    Data = {"v": 1, "fixed": true, "several": true, "last": 1, "equal": true, "shared": true,
            "turns": true}

`v` is the version of the note's fields. `fixed` says that the options keep their order, `several`
that more than one can be chosen, `last` how many of them stay at the end. `equal` says that things
to be put in order are the same, and so can change places; `shared` that a right side of a matching
may belong to several left ones; `turns` that the card turns once an option is chosen. What isn't
set is left out. Options that have to be called by signs have them as `data-sign`. The field holds
it as text of HTML, written as Anki's editor writes it (quotes stay, `<` and `&` would be escaped),
so that neither editing nor exporting changes it. A fact's note has no such field: it is of
version 1.

An answer that may be typed is a `wanted` or, in a sentence, a `filled`. What counts is what is read
there, unless its `data-typed` has a list of texts: an answer with markup as it is typed, or the
wordings of a blank. One that begins with `within:` is a stretch of numbers.
"""

import json
from collections.abc import Iterable, Sequence
from html import escape
from itertools import zip_longest

from pydantic_core import to_json

from quizgen.items.base import untold
from quizgen.items.item import (
    ChoiceItem,
    ClozeItem,
    FlashcardItem,
    Item,
    MatchingItem,
    NumericItem,
    Option,
    OrderingItem,
    TrueFalseItem,
)
from quizgen.languages.options.signs import signs_of
from quizgen.outputs.mixed import mixed
from quizgen.outputs.reasons import NO_REASONS
from quizgen.text.markup import around_blanks, plain, to_html

DATA = '{"v":1}'
_ANKI_SIGNS = {ord(sign): f"\\u{ord(sign):04x}" for sign in "[]{}"}
BLANK = '<span class="blank">____</span>'


def front(item: Item) -> str:
    """What is asked."""
    if isinstance(item, ClozeItem):
        return BLANK.join(around_blanks(item.segments))
    return to_html(item.lead + item.stem)


def options(item: Item) -> str:
    """What there is to choose, order or match; empty for the types that have nothing."""
    if isinstance(item, ChoiceItem):
        texts = [to_html(option.text) for option in item.options]
        signs = signs_of(item.system, len(texts)) if item.system else ()
        return _lettered(texts, signs)
    if isinstance(item, TrueFalseItem):
        return _list("ul", [to_html(option.text) for option in item.options], " truth")
    if isinstance(item, OrderingItem):
        return _list("ul", map(to_html, mixed(item.answer, item.id)))
    if isinstance(item, MatchingItem):
        left = _list("ul", (to_html(text) for text, _ in item.pairs))
        right = _lettered(map(to_html, mixed(item.rights, item.id)))
        return f'<div class="match">{left}{right}</div>'
    return ""


def data(item: Item, *, turns: bool = False) -> str:
    """What the scripts of the card have to know that nobody reads on it; see above.

    Args:
        item: the item.
        turns: its deck's cards with one right option turn by themselves.
    """
    flags: dict[str, int] = {"v": 1}
    if isinstance(item, ChoiceItem):
        several = sum(option.correct for option in item.options) > 1
        flags |= {
            "fixed": item.fixed_order,
            "several": several,
            "last": item.at_end,
            "turns": turns and not several,
        }
    elif isinstance(item, TrueFalseItem):
        flags |= {"fixed": True, "turns": turns}
    elif isinstance(item, OrderingItem):
        flags |= {"equal": len(set(item.answer)) < len(item.answer)}
    elif isinstance(item, MatchingItem):
        flags |= {"shared": item.shared}
    return to_json({name: value for name, value in flags.items() if value}).decode()


def back(item: Item) -> str:
    """The answer."""
    if isinstance(item, ChoiceItem):
        count = len(item.options)
        signs = signs_of(item.system, count) if item.system else [""] * count
        rows = [
            _judged(option, _reason(option, item.rationale), sign)
            for option, sign in zip(item.options, signs, strict=True)
        ]
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
        spare = (
            f'<tr class="spare"><td>–</td><td>{to_html(text)}</td></tr>'
            for text in item.distractors
        )
        return f'<table class="pairs">{"".join((*table, *spare))}</table>'
    if isinstance(item, FlashcardItem):
        return to_html(item.answer)
    if isinstance(item, NumericItem):
        off = f' <span class="accept">{to_html(item.off)}</span>' if item.off else ""
        return _wanted(item.answer, *item.accept, item.within) + off
    answer = _wanted(item.answer)
    if item.accept:
        others = " / ".join(map(_wanted, item.accept))
        return f'{answer} <span class="accept">({others})</span>'
    return answer


def _wanted(text: str, *others: str) -> str:
    """An answer that may be typed, and what else counts."""
    return f'<span class="wanted"{_typed((text, *others))}>{to_html(text)}</span>'


def _typed(wordings: Sequence[str]) -> str:
    """The attribute that says what counts, where that isn't just the text that is read."""
    texts = [plain(wording) for wording in wordings]
    if texts == [wordings[0]]:
        return ""
    # As escapes of JSON the signs that Anki acts on, wherever they stand, mean nothing to it.
    entries = [json.dumps(text, ensure_ascii=False).translate(_ANKI_SIGNS) for text in texts]
    return f' data-typed="[{escape(",".join(entries))}]"'


def _list(tag: str, entries: Iterable[str], more: str = "") -> str:
    rows = "</li><li>".join(entries)
    return f'<{tag} class="options{more}"><li>{rows}</li></{tag}>'


def _lettered(entries: Iterable[str], signs: Sequence[str] = ()) -> str:
    """A list with letters, or with signs of its own."""
    named = zip_longest(entries, signs, fillvalue="")
    rows = "".join(f"<li{_signed(sign)}>{entry}</li>" for entry, sign in named)
    return f'<ol class="options" type="A">{rows}</ol>'


def _signed(sign: str) -> str:
    return f' data-sign="{sign}"' if sign else ""


def _reason(option: Option, rationale: str) -> str:
    """The reason of an option, if the author gave one; the rationale has that of the right one."""
    told = option.correct and rationale and not untold(rationale, option.because)
    return "" if told or option.because in NO_REASONS else option.because


def _judged(option: Option, reason: str, sign: str = "") -> str:
    mark = ' class="right"' if option.correct else ""
    because = f'<span class="because">{to_html(reason)}</span>' if reason else ""
    return (
        f'<li{_signed(sign)}{mark}><span class="text">{to_html(option.text)}</span>{because}</li>'
    )


def _filled(item: ClozeItem) -> str:
    first, *others = around_blanks(item.segments)
    parts = [first]
    for wordings, segment in zip(item.wordings, others, strict=True):
        filled = f'<span class="filled"{_typed(wordings)}>{to_html(wordings[0])}</span>'
        parts += [filled, segment]
    return f'<span class="sentence">{"".join(parts)}</span>'
