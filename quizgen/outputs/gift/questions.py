"""A bank in GIFT: categories by section, and the questions in them."""

from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass

from quizgen.items.item import (
    BLANK,
    ChoiceItem,
    ClozeItem,
    FlashcardItem,
    Item,
    MatchingItem,
    NumericItem,
    OrderingItem,
    TrueFalseItem,
)
from quizgen.outputs.decimals import middle_and_off
from quizgen.outputs.gift.signs import escaped, escaped_html, tag
from quizgen.outputs.portable import Portable
from quizgen.outputs.quizzes import Quiz
from quizgen.outputs.reasons import reason_of
from quizgen.outputs.shares import shares
from quizgen.outputs.short_names import name_of
from quizgen.outputs.typed_wordings import no_wildcard, typed_wordings
from quizgen.text.markup import CUT, plain


@dataclass(frozen=True, slots=True)
class GiftBank:
    """Makes the text.

    Attributes:
        texts: makes HTML of its texts.
        uid_of: the id by which an item is known.
    """

    texts: Portable
    uid_of: Callable[[Item], str]

    def document(self, quiz: Quiz) -> str:
        """The questions in GIFT by category, an empty line between them."""
        blocks: list[str] = []
        for _, path, questions in quiz.categories:
            below = "/".join(part.replace("/", "//").replace("\\", "") for part in path)
            blocks.append(f"$CATEGORY: $course$/top/{below}")
            blocks += [self._question(question.item) for question in questions]
        return "\n\n".join(blocks) + "\n"

    def _question(self, item: Item) -> str:
        detail = (self.texts.labels.details,) if item.level == "detail" else ()
        tags = dict.fromkeys(filter(None, map(tag, (*item.tags, *detail))))
        known = "".join((f"[id:{self.uid_of(item)}]", *(f" [tag:{name}]" for name in tags)))
        stem = item.lead + item.asked
        asked = escaped_html(self.texts.html(stem).replace(CUT, BLANK))
        told = escaped_html(self.texts.feedback(item))
        lines = [*_answers(item, self.texts), *([f"####{told}"] if told else [])]
        answers = "\n".join(f"\t{line}" for line in lines)
        return (
            f"// {known}\n::{escaped(name_of(item))}::[html]{asked}{_opened(item)}\n{answers}\n}}"
        )


def _opened(item: Item) -> str:
    return "{#" if isinstance(item, NumericItem) else "{"


def _answers(item: Item, texts: Portable) -> Iterable[str]:
    """The lines between the braces, less the general feedback."""
    if isinstance(item, ChoiceItem):
        return _choice(item, texts)
    if isinstance(item, TrueFalseItem):
        # Wrong answers are told the first reason, right ones the second.
        right, wrong = sorted(item.options, key=lambda option: not option.correct)
        reasons = [escaped_html(texts.html(reason_of(item, one))) for one in (wrong, right)]
        return ["#".join(("TRUE" if item.answer else "FALSE", *reasons)).rstrip("#")]
    if isinstance(item, MatchingItem):
        pairs = (*item.pairs, *(("", spare) for spare in item.distractors))
        return [f"={_left(left, texts)} -> {escaped(plain(right))}" for left, right in pairs]
    if isinstance(item, OrderingItem):
        return [f"={_left(text, texts)} -> {n}" for n, text in enumerate(item.answer, 1)]
    if isinstance(item, NumericItem):
        return [":".join(middle_and_off(item))]
    if isinstance(item, FlashcardItem):
        return []
    cloze = isinstance(item, ClozeItem)
    wordings = item.wordings[0] if isinstance(item, ClozeItem) else (item.answer, *item.accept)
    typed = typed_wordings(wordings, sentences=not cloze)
    return [f"=%100%{escaped(no_wildcard(text))}" for text in typed]


def _left(text: str, texts: Portable) -> str:
    return escaped_html(texts.html(text))


def _choice(item: ChoiceItem, texts: Portable) -> Iterator[str]:
    """The options; of several right ones each has its share, and none is the right one."""
    single = len(item.answers) == 1
    counted = shares([option.correct for option in item.options])
    for option, weight in zip(item.options, counted, strict=True):
        sign = ("=" if option.correct else "~") if single else f"~%{weight}%"
        reason = escaped_html(texts.html(reason_of(item, option)))
        text = escaped_html(texts.html(option.text))
        yield f"{sign}{text}#{reason}" if reason else f"{sign}{text}"
