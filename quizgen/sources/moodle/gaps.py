"""Moodle's texts with gaps for words to be dragged or selected: `a [[1]] cat`."""

import re

from quizgen.diagnostics.said import said
from quizgen.sources.moodle.texts import Asked, raw
from quizgen.sources.typed import BLANK_MARK, with_blanks
from quizgen.sources.xml_tree import Node

_GAP = re.compile(r"\[\[(\d{1,3})\]\]")


def gaps(asked: Asked) -> dict[str, object]:
    """A cloze; the words that were offered are told."""
    node = asked.node.one("questiontext")
    words = [
        asked.texts.plain(box) for tag in ("dragbox", "selectoption") for box in asked.node.all(tag)
    ]
    numbers = [int(number) for number in _GAP.findall(raw(node))]
    if node is None or not numbers or not all(0 < number <= len(words) for number in numbers):
        raise ValueError(said("A gap has no word."))
    cut = Node("text", {}, node.line, [_GAP.sub(BLANK_MARK, raw(node))])
    whole = Node(node.tag, node.attributes, node.line, [cut, *node.all("file")])
    answers = [words[number - 1] for number in numbers]
    asked.texts.lost.append(said("These words were offered: {words}.", words=words))
    answer = answers[0] if len(answers) == 1 else answers
    return {"type": "cloze", "stem": with_blanks(asked.texts.of(whole)), "answer": answer}
