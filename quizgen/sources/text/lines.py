"""Plain text taken apart: questions with their options, answer and explanation."""

import re
from collections.abc import Iterator
from dataclasses import dataclass, field

_NUMBER = re.compile(r"\s*(?:第\s*)?(\d{1,4})\s*(?:题|題)?\s*[.．、)）:：]\s*(?=\S)(?!\d)")
_OPTION = re.compile(r"\s*([A-ZＡ-Ｚ])\s*[.．、)）:：]\s*(.*\S)?\s*\Z")
_NEXT_OPTION = re.compile(r"\s{1,}([B-ZＢ-Ｚ])\s*[.．、]\s*(?=\S)")
_LEFT = re.compile(r"\s*[(（](\d{1,2})[)）]\s*(.*\S)\s*\Z")
_HEADING = re.compile(
    r"\s*[一二三四五六七八九十]{1,3}\s*[、.．]\s*(\S.{0,60}?题|\S.{0,60}?題)\s*(?:[(（:：].*)?\Z"
)
LABELS = {
    **dict.fromkeys(("答案", "正确答案", "参考答案", "标准答案", "正確答案", "參考答案"), "answer"),
    **dict.fromkeys(("answer", "correct answer", "right answer", "ans", "key"), "answer"),
    **dict.fromkeys(
        ("解析", "答案解析", "试题解析", "試題解析", "详解", "詳解", "解释", "说明"), "why"
    ),
    **dict.fromkeys(("why", "explanation", "rationale", "feedback", "reason"), "why"),
    **dict.fromkeys(("知识点", "知識點", "标签", "標籤", "章节", "tags", "tag", "topic"), "tags"),
    **dict.fromkeys(
        ("难度", "難度", "分值", "分数", "题型", "difficulty", "points", "score"), "other"
    ),
}
"""What stands before a colon, and what it tells."""
_LABEL = re.compile(
    r"\s*[【\[]?\s*("
    + "|".join(sorted(LABELS, key=len, reverse=True))
    + r")\s*(?:[】\]]\s*[:：]?|[:：])\s*(.*)\Z",
    re.IGNORECASE,
)


@dataclass
class Pasted:
    """A question as it is pasted.

    Attributes:
        line: where it begins.
        raw: its lines.
        stem: the lines of what is asked.
        lefts: left sides to be matched, in their order.
        options: texts by letter.
        labelled: what stands behind `答案：` and the like; several of one are one after the other.
        heading: the heading that it stands below.
        number: the number before it; -1 where there is none.
        last: what the line before belongs to.
    """

    line: int
    raw: list[str] = field(default_factory=list)
    stem: list[str] = field(default_factory=list)
    lefts: list[str] = field(default_factory=list)
    options: dict[str, str] = field(default_factory=dict)
    labelled: dict[str, str] = field(default_factory=dict)
    heading: str = ""
    number: int = -1
    last: str = "stem"

    def goes_on(self, text: str) -> None:
        """Takes a line that goes on with what the one before it said."""
        if self.last == "stem":
            self.stem.append(text)
        elif self.last in self.options:
            self.options[self.last] += f"\n{text}"
        else:
            self.labelled[self.last] = f"{self.labelled[self.last]}\n{text}".strip()

    def takes(self, line: str) -> None:
        """Takes a line of the question."""
        if label := _LABEL.match(line):
            self.last = LABELS[label[1].lower()]
            if self.last == "other":
                self.last = label[1]
            self.labelled[self.last] = "\n".join(
                filter(None, (self.labelled.get(self.last, ""), label[2].strip()))
            )
        elif (left := _LEFT.match(line)) and self.stem and int(left[1]) == len(self.lefts) + 1:
            self.lefts.append(left[2])
        elif (option := _OPTION.match(line)) and self.stem and self._is_next(option[1]):
            self._options(option[1], option[2] or "")
        else:
            self.goes_on(line.strip())

    def _is_next(self, letter: str) -> bool:
        return ord(_narrow(letter)) == ord("A") + len(self.options)

    def _options(self, letter: str, text: str) -> None:
        """Takes an option, and those that stand in the same line."""
        self.last = _narrow(letter)
        while (found := _NEXT_OPTION.search(text)) and ord(_narrow(found[1])) == ord(self.last) + 1:
            self.options[self.last] = text[: found.start()].strip()
            self.last, text = _narrow(found[1]), text[found.end() :]
        self.options[self.last] = text.strip()


def _narrow(letter: str) -> str:
    return letter if letter.isascii() else chr(ord(letter) - 0xFEE0)


def pasted(text: str) -> Iterator[Pasted]:
    """The questions of a text; a first line that stands alone may be its title."""
    current, heading, gap = Pasted(1), "", False
    for number, line in enumerate(text.split("\n"), 1):
        if not line.strip():
            gap = True
            continue
        found = _HEADING.match(line)
        if _begins(current, line, gap=gap) or (found and current.raw):
            if current.raw:
                yield current
            current = Pasted(number, heading=heading)
        gap = False
        if found and not current.raw:
            heading = found[1].strip()
            current.heading = heading
            continue
        if not current.raw:
            current.line = number
            current.raw.append(line)
            if numbered := _NUMBER.match(line):
                current.number, line = int(numbered[1]), line[numbered.end() :]
        else:
            current.raw.append(line)
        current.takes(line)
    if current.raw:
        yield current


def _begins(current: Pasted, line: str, *, gap: bool) -> bool:
    """Whether a line begins another question."""
    if not current.raw or _LABEL.match(line):
        return False
    ended = "answer" in current.labelled
    if numbered := _NUMBER.match(line):
        return ended or gap or bool(current.options) or int(numbered[1]) == current.number + 1
    return gap and ended and current.last != "stem"
