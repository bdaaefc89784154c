"""The format `gift`."""

import re
from collections.abc import Iterator

from quizgen.diagnostics.said import said_by
from quizgen.sources.answers import NotHeldError
from quizgen.sources.categories import tag_of
from quizgen.sources.gift.blocks import Block, blocks_of
from quizgen.sources.gift.question import GiftQuestion
from quizgen.sources.gift.signs import hidden, shown
from quizgen.sources.markup import Texts
from quizgen.sources.questions import Entry, Kept, Question, Read
from quizgen.sources.shelf import Shelf
from quizgen.sources.source import SURE, Given, Source

_CATEGORY = re.compile(r"\s*\$CATEGORY:(.*)")
_LOOKS = re.compile(
    r"::.+?::|\{\s*(?:[=~#]|T\b|F\b|TRUE\b|FALSE\b|\})|^\s*\$CATEGORY:", re.MULTILINE
)


def _signs(given: Given) -> int:
    if given.name.endswith((".gift", ".gift.txt")):
        return SURE
    return len(_LOOKS.findall(hidden(given.text)))


def _read(given: Given) -> Read:
    shelf = Shelf(given.taken)
    entries = tuple(_entries(given.text, shelf))
    return Read(entries, shelf.files)


def _entries(text: str, shelf: Shelf) -> Iterator[Entry]:
    category, known, tags = "", "", tuple[str, ...]()
    for block in blocks_of(text):
        if found := _CATEGORY.match(block.text):
            category = tag_of(shown(found[1]))
        elif not block.text:
            known, tags = block.id or known, tags + block.tags
        else:
            own = (category, *tags, *block.tags)
            yield _entry(block, block.id or known, [tag for tag in own if tag], shelf)
            known, tags = "", ()


def _entry(block: Block, known: str, tags: list[str], shelf: Shelf) -> Entry:
    question = GiftQuestion(block, Texts(saved=shelf.of_address))
    try:
        fields = {key: value for key, value in question.fields().items() if value != ""}
    except NotHeldError as error:
        return Kept(block.line, said_by(error), block.raw)
    except ValueError as error:
        return Kept(block.line, said_by(error), block.raw, broken=True)
    if tags:
        fields["tags"] = tags
    return Question(
        block.line, fields, (known, question.name), tuple(question.texts.lost), block.raw
    )


GIFT = Source("gift", "GIFT, of Moodle and many others", _signs, _read)
