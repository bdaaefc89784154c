"""Ledgers whose lines have right sums and hold what quizgen never writes."""

import json
import random
import re
from collections.abc import Iterator

from quizgen.ledger.lines import with_sum

SUM = 18
"""Bytes of a line's sum."""
TEXTS = (
    b'""',
    b'"\\u0000"',
    b'"\\u001f"',
    b'"\\ud800"',
    b'"\\udc00\\ud800"',
    b'"\\x"',
    b'"\xff\xfe"',
    b'"\xc3"',
    b'"\x00"',
    b'"\x1f"',
    b'"a\\"b"',
    b'"\\\\"',
    b'"/"',
    b'"../../x"',
    b'"a/b/c"',
    b'"\xe2\x80\xae"',
    b'"\xc2\x9b"',
    b'"<script>"',
    b'"{{c1::x}}"',
    b'"\\\\(\\\\evil{x}\\\\)"',
    b'"![](nowhere.png)"',
    b'"____"',
    b'"' + b"x" * 40_000 + b'"',
    b'"' + "字".encode() * 9 + b'"',
    b'"\xf0\x9f\xa7\xa0"',
    b'"\xed\xa0\x80"',
    b'"~"',
    b'" "',
    b'"\\n\\t"',
)
VALUES = (
    *TEXTS,
    b"1",
    b"-1",
    b"0",
    b"1e999",
    b"NaN",
    b"-Infinity",
    b"null",
    b"true",
    b"false",
    b"[]",
    b"{}",
    b'[""]',
    b"[1]",
    b'["a",["b"]]',
    b'{"a":"b"}',
    b"9" * 5_000,
    b"-" + b"9" * 5_000,
    b"4294967295",
    b"4294967296",
    b"99999999999",
    b"[" * 10_000,
    b"[" * 10_000 + b"]" * 10_000,
    b'{"a":' * 10_000 + b"1" + b"}" * 10_000,
    b"0x10",
    b"01",
    b"1.5",
    b"'a'",
)
KINDS = (
    b"fact",
    b"choice",
    b"true-false",
    b"cloze",
    b"short-answer",
    b"ordering",
    b"matching",
    b"flashcard",
    b"essay",
    b"x" * 999,
    b"",
)
_VALUE = re.compile(rb'"(?:[^"\\]|\\.)*"|\d+|true|false')


def mutated(ledger: bytes, seed: int) -> bytes:
    """The ledger with one to three of its lines changed, each with a right sum."""
    chance = random.Random(seed)  # noqa: S311 -- to repeat what it finds
    lines = ledger.split(b"\n")[:-1]
    for _ in range(chance.choice((1, 1, 1, 2, 3))):
        at = chance.randrange(len(lines) - 1)
        body = lines[at][:-SUM]
        lines[at : at + 1] = [
            with_sum(new).replace(b"\n", b" ") if chance.random() < 0.98 else new
            for new in _changed(body, lines, chance)
        ]
    return b"\n".join([*lines, b""])


def _changed(body: bytes, lines: list[bytes], chance: random.Random) -> Iterator[bytes]:
    how = chance.randrange(9)
    places = [match.span() for match in _VALUE.finditer(body)]
    if how <= 2 and places:  # a value is another
        start, end = chance.choice(places)
        yield body[:start] + chance.choice(VALUES) + body[end:]
    elif how == 3 and places:  # a value is one of its kind
        start, end = chance.choice(places)
        yield body[:start] + chance.choice(TEXTS) + body[end:]
    elif how == 4:  # another kind
        yield re.sub(rb'"kind":"[^"]*"', b'"kind":"' + chance.choice(KINDS) + b'"', body)
    elif how == 5:  # some bytes are others
        new = bytearray(body)
        for _ in range(chance.randrange(1, 6)):
            new[chance.randrange(len(new))] = chance.choice(b'"\\{}[],:\x00\xff0a~ ')
        yield bytes(new)
    elif how == 6:  # a piece is there twice, or gone
        start, end = sorted((chance.randrange(len(body)), chance.randrange(len(body))))
        yield body[:start] + body[start:end] * chance.choice((0, 2)) + body[end:]
    elif how == 7:  # twice, with a part of another line
        other = chance.choice(lines)[:-SUM]
        yield body
        yield body[: chance.randrange(len(body))] + other[chance.randrange(max(len(other), 1)) :]
    else:  # keys that a note may have
        extra = chance.choice(
            (
                b',"retired":true',
                b',"formerly":["a"]',
                b',"formerly":[]',
                b',"formerly":["m","m"]',
                b',"formerly":"a"',
                b',"formerly":[1]',
                b',"cards":{}',
            )
        )
        yield body.replace(b',"cards":', extra + b',"cards":', 1)


def cards_changed(ledger: bytes, seed: int) -> bytes:
    """The ledger with the cards of a note as JSON of another shape."""
    chance = random.Random(seed)  # noqa: S311 -- to repeat what it finds
    lines = ledger.split(b"\n")
    notes = [i for i, line in enumerate(lines) if line.startswith(b'{"id"')]
    at = chance.choice(notes)
    head, _, rest = lines[at].partition(b',"cards":')
    cards = json.loads(rest[:-SUM])
    slot = chance.choice([*cards])
    card = cards[slot]
    odd: tuple[object, ...] = (
        1,
        None,
        True,
        [],
        {},
        "",
        "x",
        ["a"],
        ["a", 1],
        [["a"]],
        {"a": "b"},
        "\x1f",
        "a" * 9_999,
        10**30,
        "![](no.png)",
        "\\(\\frac\\)",
    )
    how = chance.randrange(6)
    if how == 0:
        card[chance.choice(("type", "stem", "answer", "options", "name", "gone"))] = chance.choice(
            odd
        )
    elif how == 1:
        card.pop(chance.choice([*card]))
    elif how == 2:
        cards[chance.choice(("", "when", "other-9", "other-1", "x", "fact", "choice"))] = cards.pop(
            slot
        )
    elif how == 3:
        card["type"] = chance.choice(KINDS).decode()
    elif how == 4:
        cards[slot] = chance.choice(odd)
    else:
        card[chance.choice(("extra", "Type", "said"))] = chance.choice(odd)
    text = json.dumps(cards, ensure_ascii=False, separators=(",", ":")).encode()
    if chance.random() < 0.5 and b'"retired"' not in head:
        kept, former, names = head.partition(b',"formerly"')
        head = kept + b',"retired":true' + former + names
    lines[at] = with_sum(head + b',"cards":' + text)
    return b"\n".join(lines)
