"""What there is in the texts of an item: pictures and sounds, formulas, pinyin."""

from collections.abc import Iterator

from quizgen.items.item import (
    ChoiceItem,
    ClozeItem,
    Item,
    MatchingItem,
    OrderingItem,
    TrueFalseItem,
)
from quizgen.text.markup import media_names, to_html


def texts_of(item: Item) -> Iterator[str]:
    """All that a learner reads of an item, in the author's markup."""
    yield item.stem
    yield item.rationale
    yield item.caveat
    if isinstance(item, (ChoiceItem, TrueFalseItem)):
        for option in item.options:
            yield option.text
            yield option.because
    elif isinstance(item, MatchingItem):
        yield from (left for left, _ in item.pairs)
        yield from item.rights
    elif isinstance(item, (ClozeItem, OrderingItem)):
        yield from (item.answers if isinstance(item, ClozeItem) else item.answer)
        yield from (item.segments if isinstance(item, ClozeItem) else ())
    else:
        yield item.answer


def has_files(text: str) -> bool:
    """Whether a text shows a picture or plays a sound."""
    return bool(media_names(text))


def has_formula(text: str) -> bool:
    """Whether a text has maths."""
    return "\\(" in text and "<math" in to_html(text)


def has_pinyin(text: str) -> bool:
    """Whether a text has readings over characters."""
    return "|" in text and "<ruby" in to_html(text)
