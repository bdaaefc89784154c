"""Reads GIFT step by step as Moodle's importer does (`qformat_gift::readquestion`)."""

import re
from dataclasses import dataclass, field
from pathlib import Path

_HELD = {sign: f"&&{ord(sign):03d};" for sign in ":#={}~"} | {"n": "&&010;"}


@dataclass
class Asked:
    """A question.

    Attributes:
        category: the path of its category.
        uid: its `idnumber`.
        tags: its tags.
        name: its name.
        text: the question, as HTML.
        type: what Moodle takes it for.
        answers: weight, text and feedback of each; pairs of a matching.
        told: the general feedback.
    """

    category: str
    uid: str = ""
    tags: list[str] = field(default_factory=list)
    name: str = ""
    text: str = ""
    type: str = ""
    answers: list[tuple[str, ...]] = field(default_factory=list)
    told: str = ""


def read(file: Path) -> list[Asked]:
    """The questions of a file, in its order."""
    found, category = [], ""
    for block in re.split(r"\n\s*\n", file.read_text(encoding="utf-8")):
        comments = "".join(line for line in block.splitlines() if line.startswith("//"))
        lines = [line for line in block.splitlines() if not line.startswith("//")]
        text = _held("\n".join(lines).strip())
        if text.startswith("$CATEGORY:"):
            category = text.removeprefix("$CATEGORY:").strip()
            continue
        asked = Asked(category)
        asked.uid = re.findall(r"\[id:([^\]]+)\]", comments)[0]
        asked.tags = re.findall(r"\[tag:([^\]<>`,]+)\]", comments)
        _read(asked, text)
        found.append(asked)
    return found


def _held(text: str) -> str:
    text = text.replace("\\\\", "&&092;")
    for sign, held in _HELD.items():
        text = text.replace(f"\\{sign}", held)
    return text.replace("&&092;", "\\")


def _plain(text: str) -> str:
    for sign, held in _HELD.items():
        text = text.replace(held, "\n" if sign == "n" else sign)
    return text.strip()


def _read(asked: Asked, text: str) -> None:
    assert text.startswith("::")
    name, text = text[2:].split("::", 1)
    asked.name = _plain(name)
    start, end = text.index("{"), text.index("}")
    assert text[end + 1 :] == "", "the answers stand at the end"
    stem, answers = text[:start].strip(), text[start + 1 : end].strip()
    assert stem.startswith("[html]")
    asked.text = _plain(stem.removeprefix("[html]"))
    answers, _, told = answers.rpartition("####") if "####" in answers else (answers, "", "")
    asked.told, answers = _plain(told), answers.strip()
    asked.type = _type(answers)
    asked.answers = list(_answers(asked.type, answers))


def _type(answers: str) -> str:
    if not answers:
        return "essay"
    if answers.startswith("#"):
        return "numerical"
    if "~" in answers:
        return "multichoice"
    if "=" in answers and "->" in answers:
        return "match"
    return "truefalse" if answers.split("#")[0].strip() in ("TRUE", "FALSE") else "shortanswer"


def _answers(kind: str, text: str) -> list[tuple[str, ...]]:
    if kind == "multichoice":
        parts = [part.strip() for part in text.replace("=", "~=").split("~")]
        return [_weighted(part) for part in parts if part]
    if kind == "match":
        pairs = [part.split("->", 1) for part in text.split("=") if part.strip()]
        return [(_plain(left), _plain(right)) for left, right in pairs]
    if kind == "shortanswer":
        return [_weighted(part.strip()) for part in text.split("=") if part.strip()]
    if kind == "truefalse":
        return [tuple(map(_plain, text.split("#", 2)))]
    return [tuple(text.removeprefix("#").strip().split(":"))] if kind == "numerical" else []


def _weighted(text: str) -> tuple[str, ...]:
    weight = "0"
    if text.startswith("="):
        weight, text = "100", text[1:]
    elif match := re.match(r"%(-?[0-9]{1,2}[0-9]?\.?[0-9]*)%", text):
        weight, text = match[1], text[match.end() :]
    answer, _, because = text.partition("#")
    return weight, _plain(answer), _plain(because)
