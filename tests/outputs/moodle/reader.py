"""Reads Moodle XML the way Moodle's importer does, so far as tests ask."""

import re
from base64 import b64decode
from dataclasses import dataclass, field
from html import unescape
from pathlib import Path

from lxml import etree

_ANSWER = r"(?:=|%-?\d+%)?(?:.+?(?<!\\|&)(?=[~#}]|$))(?:#.*?(?<!\\)(?=[~}]|$))?"
_BLANK = re.compile(rf"\{{([0-9]*):SHORTANSWER:((?:{_ANSWER})(?:~(?:{_ANSWER}))*)\}}")
"""`ANSWER_REGEX` of `qtype_multianswer`, for the one kind of blank that is written."""


@dataclass
class Asked:
    """A question.

    Attributes:
        type: what Moodle calls it.
        category: the path of its category.
        name: its name in the bank.
        text: the question, as HTML; of a cloze with `[1]`, `[2]` for the blanks.
        told: the general feedback.
        right: what gives the full mark: texts, or pairs, or what is to be typed in each blank.
        wrong: options that don't.
        because: what is told of each option.
        values: plain values by their tags.
        tags: its tags.
        files: what comes with its texts, by name.
    """

    type: str
    category: str
    name: str = ""
    text: str = ""
    told: str = ""
    right: list[object] = field(default_factory=list)
    wrong: list[str] = field(default_factory=list)
    because: dict[str, str] = field(default_factory=dict)
    values: dict[str, str] = field(default_factory=dict)
    tags: list[str] = field(default_factory=list)
    files: dict[str, bytes] = field(default_factory=dict)


def read(file: Path) -> list[Asked]:
    """The questions of a file, in its order."""
    found, category = [], ""
    for element in etree.parse(file).getroot():
        assert element.tag == "question"
        if element.get("type") == "category":
            category = _text(element.find("category"))
        else:
            found.append(_question(element, category))
    return found


def _question(element: etree._Element, category: str) -> Asked:
    asked = Asked(str(element.get("type")), category, _text(element.find("name")))
    asked.text, asked.told = (
        _text(element.find("questiontext")),
        _text(element.find("generalfeedback")),
    )
    asked.values = {
        str(child.tag): child.text or ""
        for child in element
        if not len(child) and child.tag != "shownumcorrect"
    }
    asked.tags = [_text(tag) for tag in element.findall("tags/tag")]
    asked.files = {
        str(file.get("name")): b64decode(file.text or "") for file in element.iter("file")
    }
    for name in re.findall(
        r'"@@PLUGINFILE@@/([^"]+)"', etree.tostring(element, encoding="unicode")
    ):
        assert name in asked.files
    _answers(asked, element)
    return asked


def _answers(asked: Asked, element: etree._Element) -> None:
    answers = element.findall("answer")
    if asked.type == "cloze":
        blanks = list(_BLANK.finditer(asked.text))
        asked.right = [_wordings(blank[2]) for blank in blanks]
        asked.values["marks"] = " ".join(blank[1] for blank in blanks)
        numbers = iter(range(1, len(blanks) + 1))
        asked.text = _BLANK.sub(lambda _: f"[{next(numbers)}]", asked.text)
    elif asked.type == "matching":
        assert element.find("shownumcorrect") is not None
        asked.right = [
            (_text(pair), _text(pair.find("answer"))) for pair in element.findall("subquestion")
        ]
    elif asked.type == "ordering":
        assert element.find("shownumcorrect") is not None  # else Moodle stops importing
        asked.right = [_text(answer) for answer in answers]
    elif asked.type == "numerical":
        (answer,) = answers
        unit = element.findtext("units/unit/unit_name") or ""
        asked.right = [(_text(answer), answer.findtext("tolerance"), unit)]
    else:
        for answer in answers:
            text = _text(answer)
            if float(answer.get("fraction", "0")) > 0:
                asked.right.append(text)
            else:
                asked.wrong.append(text)
            asked.because[text] = _text(answer.find("feedback"))
        shares = [float(answer.get("fraction", "0")) for answer in answers]
        full = sum(share for share in shares if share > 0)
        assert not answers or asked.type == "shortanswer" or abs(full - 100) < 0.01
        if asked.values.get("single") == "false":
            assert abs(sum(shares)) < 0.01  # ticking all of them gives nothing


def _wordings(text: str) -> list[str]:
    """What may be typed into a blank."""
    answers = re.findall(r"=((?:.+?)(?<!\\|&)(?=[~#}]|$))", text)
    return [unescape(answer).replace("\\}", "}").replace("\\#", "#") for answer in answers]


def _text(element: etree._Element | None) -> str:
    assert element is not None
    return (element.findtext("text") or "").strip()
