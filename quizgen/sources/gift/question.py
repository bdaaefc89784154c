"""A block of GIFT as a question in the author's terms."""

import re
from collections.abc import Callable
from dataclasses import dataclass, field
from fractions import Fraction

from quizgen.diagnostics.said import said
from quizgen.items.item import BLANK
from quizgen.sources.answers import Answer, NotHeldError, choice_fields, feedback_of, whole_answers
from quizgen.sources.gift.answers import Braces, Part, braces_of
from quizgen.sources.gift.blocks import Block
from quizgen.sources.gift.signs import shown
from quizgen.sources.markup import Texts
from quizgen.sources.matched import matching_fields
from quizgen.sources.typed import no_wildcards, numeric_fields, typed_fields
from quizgen.text.markup import plain

_TITLE = re.compile(r"\s*::(.*?)::", re.DOTALL)
_FORMAT = re.compile(r"\s*\[(html|markdown|plain|moodle)\]", re.IGNORECASE)
_NUMBER = r"[-+]?(?:\d+(?:\.\d*)?|\.\d+)(?:[eE][-+]?\d{1,3})?"
_NEAR = re.compile(rf"({_NUMBER})(?:\s*:\s*({_NUMBER}))?")
_FROM_TO = re.compile(rf"({_NUMBER})\s*\.\.\s*({_NUMBER})")


@dataclass
class GiftQuestion:
    """Reads one block.

    Attributes:
        block: the block.
        texts: makes the author's markup of its texts; it notes what is lost.
        form: the format of the stem, which answers have that name none.
    """

    block: Block
    texts: Texts
    form: str = "moodle"
    name: str = field(default="", init=False)

    def fields(self) -> dict[str, object]:
        """The question's fields.

        Raises:
            NotHeldError: quizgen has no such question.
            ValueError: it can't be read.
        """
        text = self.block.text
        if title := _TITLE.match(text):
            self.name, text = shown(title[1]).strip(), text[title.end() :]
        if given := _FORMAT.match(text):
            self.form, text = given[1].lower(), text[given.end() :]
        before, opened, rest = text.partition("{")
        inside, closed, after = rest.partition("}")
        if not opened and "}" not in text:
            raise NotHeldError(said("A description asks nothing."))
        if not opened or not closed or "{" in inside:
            raise ValueError(
                said("A brace is missing, or one that is meant as a sign has no `\\`.")
            )
        if "{" in after or "}" in after:
            raise ValueError(said("A question has one pair of braces."))
        braces = braces_of(inside)
        stem = self._stem(before, after, blank=braces.kind in ("parts", "numeric"))
        told = self._text(braces.told)
        made = self._kinds[braces.kind](stem, braces, told)
        return {"stem": stem, "rationale": told, **made}

    @property
    def _kinds(self) -> "dict[str, Callable[[str, Braces, str], dict[str, object]]]":
        """What is made of braces of each kind."""
        return {
            "essay": self._essay,
            "truth": self._truth,
            "numeric": self._numeric,
            "matching": self._matching,
            "parts": self._parts,
        }

    def _stem(self, before: str, after: str, *, blank: bool) -> str:
        """What is asked; braces within a sentence are a blank."""
        tail = after.strip()
        if not tail or not blank:
            return self._text(f"{before}{after}")
        if not re.search(r"[^\s.!?。！？]", tail):
            return self._text(f"{before}{BLANK}{tail}" if _open(before) else before)
        return self._text(f"{before}{BLANK}{after}")

    def _text(self, text: str) -> str:
        """A text of the block in the author's markup; it may begin with its format."""
        form = self.form
        if given := _FORMAT.match(text):
            form, text = given[1].lower(), text[given.end() :]
        if form != "markdown":
            text = " ".join(text.split())  # a line's end that is meant is `\n`
        return self.texts.of(shown(text.strip()), form) if text.strip() else ""

    def _essay(self, _stem: str, _braces: Braces, told: str) -> dict[str, object]:
        if not told:
            raise NotHeldError(said("An essay has no answer that could be judged."))
        self.texts.lost.append(said("It is an essay; what was told after it is the card's back."))
        return {"type": "flashcard", "answer": told, "rationale": ""}

    def _truth(self, _stem: str, braces: Braces, told: str) -> dict[str, object]:
        (part,) = braces.parts
        lines = [self._text(part.feedback), self._text(part.text), told]
        rationale = "\n".join(dict.fromkeys(filter(None, lines)))
        return {"type": "true-false", "answer": part.sign == "=", "rationale": rationale}

    def _numeric(self, _stem: str, braces: Braces, told: str) -> dict[str, object]:
        answers = [
            Answer(shown(part.text) or "*", part.counts, self._text(part.feedback))
            for part in braces.parts
        ]
        whole = whole_answers(answers, self.texts.lost)
        if len(whole) > 1:
            others = [answer.text for answer in whole[1:]]
            self.texts.lost.append(said("These counted as well: {others}.", others=others))
        made = numeric_fields(*stretch_of(whole[0].text))
        return {**made, "rationale": feedback_of(whole, told)}

    def _matching(self, _stem: str, braces: Braces, _told: str) -> dict[str, object]:
        sides = [part.text.partition("->")[::2] for part in braces.parts]
        pairs = [(self._text(left), self._plain(right)) for left, right in sides]
        return matching_fields(pairs)

    def _parts(self, stem: str, braces: Braces, told: str) -> dict[str, object]:
        parts = braces.parts
        if all(part.sign == "=" for part in parts):
            typed = [self._answer(part, self._typed) for part in parts]
            whole = whole_answers(typed, self.texts.lost)
            made = typed_fields(stem, [answer.text for answer in whole])
            return {**made, "rationale": feedback_of(whole, told)}
        answers = [self._answer(part, self._text) for part in parts]
        one = any(part.sign == "=" and part.weight is None for part in parts)
        return choice_fields(answers, one=one, lost=self.texts.lost)

    def _answer(self, part: Part, read: Callable[[str], str]) -> Answer:
        return Answer(read(part.text), part.counts, self._text(part.feedback))

    def _plain(self, text: str) -> str:
        return self.texts.of(shown(text.strip()), "plain")

    def _typed(self, text: str) -> str:
        """An answer to be typed, which has no markup."""
        return self.texts.typed(no_wildcards(plain(self._text(text)), self.texts.lost))


def _open(before: str) -> bool:
    """Whether a sentence isn't at its end."""
    return bool(re.search(r"[^\s.!?。！？:：]\s*\Z", before))


def stretch_of(text: str) -> tuple[Fraction, Fraction]:
    """The least and the most of `3:1`, `1..5` or `3`.

    Raises:
        ValueError: it is none of these.
    """
    if found := _FROM_TO.fullmatch(text.strip()):
        low, high = sorted((Fraction(found[1]), Fraction(found[2])))
        return low, high
    if found := _NEAR.fullmatch(text.strip()):
        middle, off = Fraction(found[1]), abs(Fraction(found[2] or 0))
        return middle - off, middle + off
    raise ValueError(said("`{text}` is no number.", text=text))
