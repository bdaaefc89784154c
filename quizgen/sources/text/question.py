"""A pasted question in the author's terms: of which type it is, its answer tells."""

import re
from unicodedata import normalize

from quizgen.check.blanks import typed_blanks
from quizgen.diagnostics.said import said, said_by
from quizgen.items.item import BLANK
from quizgen.sources.answers import FULL, Answer, NotHeldError, choice_fields
from quizgen.sources.markup import Texts
from quizgen.sources.matched import matching_fields
from quizgen.sources.questions import Entry, Kept, Question
from quizgen.sources.text.lines import Pasted
from quizgen.sources.typed import typed_fields

_TRUE = frozenset(("对", "正确", "√", "✓", "✔", "是", "t", "true", "yes", "○", "對", "正確", "y"))
_FALSE = frozenset(
    ("错", "错误", "×", "✗", "✘", "否", "f", "false", "no", "x", "錯", "錯誤", "n", "╳")
)
_IN_STEM = re.compile(r"[(（]\s*([A-Za-zＡ-Ｚ]{1,8}|[√×✓✗对错])\s*[)）]")
_ROOM = re.compile(r"[(（][ \u3000\xa0]*[)）]|_{2,}")
_BETWEEN = re.compile(r"[\s,，、;；/|和与]+")
_PAIR = re.compile(r"[(（]?(\d{1,2})[)）]?\s*[-–—:：.]?\s*([A-Z])")
_BLANKS = (
    re.compile(r"\s*[;；|]\s*"),
    re.compile(r"\s*、\s*"),
    re.compile(r"\s*[,，]\s*"),
    re.compile(r"\s+"),
)
_NEAR = re.compile(r"([-−]?[\d.,/]*\d)\s*(\D*?)\s*±\s*([\d.,]+(?:\s*%)?)")
_REASON = re.compile(r"(?:\A|(?<=[\s.。!！?？;；]))([A-Z])[:：]\s?")
_SOURCE = re.compile(r"(?:Source:|出处：|出處：).*\Z", re.DOTALL)
"""Where a question is from, which quizgen itself tells at the end of an explanation."""
_LONG = 40
"""Characters of an answer that nobody types word for word."""


def entry_of(pasted: Pasted) -> Entry:
    """A pasted question as an entry."""
    texts, raw = Texts(), "\n".join(pasted.raw)
    try:
        fields = _Reading(pasted, texts).fields()
    except NotHeldError as error:
        return Kept(pasted.line, said_by(error), raw)
    except ValueError as error:
        return Kept(pasted.line, said_by(error), raw, broken=True)
    if tags := _tags(pasted):
        fields["tags"] = tags
    rest = [
        said("{label}: {text}", label=k, text=v)
        for k, v in pasted.labelled.items()
        if k not in ("answer", "why", "tags")
    ]
    fields = {key: value for key, value in fields.items() if value not in ("", [])}
    return Question(pasted.line, fields, (), (*texts.lost, *rest), raw)


def _tags(pasted: Pasted) -> list[str]:
    own = re.split(r"[\n,，、;；]+", pasted.labelled.get("tags", ""))
    return list(dict.fromkeys(filter(None, [pasted.heading, *map(str.strip, own)])))


class _Reading:
    """Reads one question."""

    def __init__(self, pasted: Pasted, texts: Texts) -> None:
        self._pasted, self._texts = pasted, texts
        self._stem = "\n".join(pasted.stem)
        self._answer = pasted.labelled.get("answer", "").strip()
        self._why = pasted.labelled.get("why", "")
        if not self._answer:
            self._take_out_of_stem()

    def _take_out_of_stem(self) -> None:
        """Takes an answer that stands in brackets in the stem, as in 诗仙是（ A ）."""
        found = list(_IN_STEM.finditer(self._stem))
        if len(found) == 1:
            self._answer = found[0][1]
            room = "（　　）" if self._pasted.options else ""
            self._stem = (
                self._stem[: found[0].start()] + room + self._stem[found[0].end() :]
            ).strip()

    def fields(self) -> dict[str, object]:
        """The question's fields.

        Raises:
            NotHeldError: it asks nothing that can be judged.
            ValueError: it can't be read.
        """
        if not self._answer:
            raise ValueError(said("There is no answer."))
        if not self._stem.strip():
            raise ValueError(said("There is no question before the answer."))
        made = self._made()
        stem = self._texts.typed(str(made.pop("stem", self._stem)))
        return {"stem": stem, "rationale": self._texts.typed(self._why), **made}

    def _made(self) -> dict[str, object]:
        if self._pasted.lefts and self._pasted.options:
            return self._matching()
        if self._pasted.options:
            return self._closed()
        said = self._answer.strip("()（）。. ").lower()
        if said in _TRUE or said in _FALSE:
            stem = re.sub(r"\s*[(（]\s*[)）]\s*([。.]?)\s*\Z", r"\1", self._stem)
            return {"type": "true-false", "answer": said in _TRUE, "stem": stem}
        if near := _NEAR.fullmatch(self._answer):
            fields: dict[str, object] = {"type": "numeric", "answer": near[1], "tolerance": near[3]}
            return {**fields, "unit": near[2]} if near[2] else fields
        return self._typed()

    def _matching(self) -> dict[str, object]:
        options = {key: self._texts.typed(text) for key, text in self._pasted.options.items()}
        right = {int(n): letter for n, letter in _PAIR.findall(normalize("NFKC", self._answer))}
        lefts = [self._texts.typed(text) for text in self._pasted.lefts]
        if sorted(right) != list(range(1, len(lefts) + 1)) or not {*right.values()} <= {*options}:
            raise ValueError(said("The answer doesn't tell what belongs to what."))
        pairs = [(left, options[right[n]]) for n, left in enumerate(lefts, 1)]
        spare = [("", text) for key, text in options.items() if key not in right.values()]
        return matching_fields([*pairs, *spare])

    def _closed(self) -> dict[str, object]:
        options = {key: self._texts.typed(text) for key, text in self._pasted.options.items()}
        letters = list(_BETWEEN.sub("", normalize("NFKC", self._answer).upper()).strip(".。()"))
        if not letters or not {*letters} <= {*options}:
            same = [k for k, text in self._pasted.options.items() if text == self._answer]
            if not same:
                raise ValueError(
                    said("The answer `{answer}` names no option.", answer=self._answer[:60])
                )
            letters = same
        if len(letters) == len(options):
            if len({*letters}) < len(letters):
                raise ValueError(said("The answer names an option twice."))
            return {"type": "ordering", "answer": [options[letter] for letter in letters]}
        reasons = self._reasons()
        share = FULL / len({*letters})
        answers = [
            Answer(text, share if key in letters else 0, self._texts.typed(reasons.get(key, "")))
            for key, text in options.items()
        ]
        return choice_fields(answers, one=len(letters) == 1, lost=[])

    def _reasons(self) -> dict[str, str]:
        """What the explanation says of single options (`A：…`), which it loses."""
        found = list(_REASON.finditer(self._why))
        letters = [one[1] for one in found]
        if not found or letters != sorted({*letters}) or not {*letters} <= {*self._pasted.options}:
            return {}
        ends = [*(one.start() for one in found[1:]), len(self._why)]
        reasons = {
            one[1]: self._why[one.end() : end].strip() for one, end in zip(found, ends, strict=True)
        }
        last, source = letters[-1], _SOURCE.search(reasons[letters[-1]])
        rest = [self._why[: found[0].start()].strip()]
        if source:
            rest.append(reasons[last][source.start() :].strip())
            reasons[last] = reasons[last][: source.start()].strip()
        self._why = "\n".join(filter(None, rest))
        return reasons

    def _typed(self) -> dict[str, object]:
        stem = self._stem
        if not typed_blanks(stem) and len(_ROOM.findall(stem)) == 1:
            stem = _ROOM.sub(BLANK, stem)
        blanks = len(typed_blanks(stem))
        if blanks > 1:
            return {"stem": stem, **self._blanks(blanks)}
        wordings = [one.strip() for one in re.split(r"\s+/\s+|\s*／\s*", self._answer)]
        wordings = [self._texts.typed(one) for one in wordings if one]
        if not blanks and (len(self._answer) > _LONG or "\n" in self._answer):
            return {"type": "flashcard", "answer": self._texts.typed(self._answer)}
        return {"stem": stem, **typed_fields(stem, wordings)}

    def _blanks(self, blanks: int) -> dict[str, object]:
        """A cloze of several blanks; what parts the answers is what gives as many."""
        for between in _BLANKS:
            parts = between.split(self._answer)
            if len(parts) == blanks and all(parts):
                words = [[self._texts.typed(w) for w in re.split(r"\s+/\s+", one)] for one in parts]
                fields: dict[str, object] = {"type": "cloze", "answer": [one[0] for one in words]}
                accept = [one[1:] for one in words]
                return {**fields, "accept": accept} if any(accept) else fields
        raise ValueError(
            said(
                "The question has {blanks} blanks, and the answer fills another number.",
                blanks=blanks,
            )
        )
