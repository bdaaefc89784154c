"""Whether any text of 32 KB makes quizgen slow: each field filled with one piece again and again.

Run `python -m tests.benchmarks.long_texts [--field NAME] [--piece TEXT] [--size BYTES] [--tail
TEXT]`. A tail stands once at the end: a pattern that nearly fits has to give up there. For each
field, piece and language a deck is compiled and written with the field filled to a quarter of the
size and to the whole of it; a line tells of each case in which four times the text took clearly
more than four times the time of this process. Times are those of the processor, not the clock.
"""

import argparse
import json
import signal
import sys
import time
from collections.abc import Callable, Iterator
from pathlib import Path
from tempfile import TemporaryDirectory
from types import FrameType
from typing import Any

from jinja2 import TemplateError

from quizgen.compile import compile_deck
from quizgen.diagnostics.text import render_text
from quizgen.outputs.emit import emit
from quizgen.outputs.format import Order

SIZE = 32 * 1024
TIMES = 4
"""How much longer the longer of the two texts is."""
LINEAR = 7.0
"""Growth up to which a case passes for linear; four times a text that is squared takes sixteen."""
SLOW = 0.4
"""Seconds below which a growth is not told: they are noise, and nobody waits for them."""
PATIENCE = 10
"""Seconds of the processor after which a case is given up."""

PIECES = (
    *("a", "a ", "A", "1", "1,", "1.", "12.", "1 ", "1 and ", "and ", "of ", "the ", "A b ", "x, "),
    *("\\(", "\\)", "\\(x\\)", "\\[", "\\", "\\\\", "$", "$$", "\\frac", "\\frac{", "{", "}", "^"),
    *(
        "*",
        "**",
        "*a",
        "**a",
        "a*",
        "* ",
        "_",
        "__",
        "_a",
        "____ ",
        "`",
        "``",
        "` ",
        "~",
        "~~",
        "=",
    ),
    *(
        "![",
        "![](",
        "![a](b",
        "[",
        "](",
        "[a](b)",
        "[a",
        "[[",
        "]]",
        "![[",
        "<",
        "<a",
        "<!--",
        "</",
    ),
    *("(", ")", "((", "()", "（", "“", "”", '"', "'", "''", "a'", "「", "《", "&", "&amp;", "&#"),
    *(
        " ",
        "  ",
        "\n",
        "\n\n",
        " \n",
        "\t",
        "- ",
        "\n- ",
        "> ",
        "\n> ",
        "| ",
        "|a|\n",
        "# ",
        "\n1. ",
    ),
    *(
        "{汉|",
        "{汉|hàn}",
        "{汉字|",
        "的",
        "一",
        "百",
        "年",
        "一百",
        "年月",
        "千万",
        "2000年",
        "至",
        "、",
    ),
    *(
        "和",
        "。",
        "，",
        "1到",
        "第一",
        "在",
        "是",
        "不",
        "is not ",
        "not ",
        "was ",
        "in ",
        "1999 ",
        "May ",
    ),
    *(
        "1/1/",
        "1-",
        "-",
        "–",
        "1–2 ",
        "%",
        "5 %",
        "://",
        "http://",
        "a@",
        ".",
        "..",
        "...",
        "?",
        "!",
    ),
    *(
        ";",
        ":",
        "::",
        ",",
        "é",
        "e\u0301",
        "\u0301",
        "\u200b",
        "\u202e",
        "\u2028",
        "\U0001f600",
        "א",
    ),
    *(
        "All of the above ",
        "None ",
        "both ",
        "A and B ",
        "<div>",
        "{{c1::",
        "}}",
        "[sound:",
        "\ufe0f",
    ),
)

Deck = dict[str, Any]
Fill = Callable[[str, str], Deck]


def deck_of(language: str, **lists: Any) -> Deck:  # noqa: ANN401 -- any shape of a deck
    """A deck in a language with one source and what is given beside it."""
    source = {"title": "Source", "sections": ["一", "二"]}
    return {"deck": {"id": "d", "title": "T", "language": language, "source": source}, **lists}


def _fact(**more: Any) -> dict[str, Any]:  # noqa: ANN401 -- any value of a key
    return {"id": "f", "says": "Ada saw the sea in 1815.", "cite": "一/1", **more}


def _question(kind: str, **more: Any) -> dict[str, Any]:  # noqa: ANN401 -- any value of a key
    return {"id": "q", "type": kind, "stem": "What is it?", "cite": "一/1", **more}


def _fields() -> dict[str, Fill]:
    """For each field a deck that has a given text in it."""

    def fact(language: str, **more: Any) -> Deck:  # noqa: ANN401 -- any value of a key
        return deck_of(language, facts=[_fact(**more)])

    def question(language: str, kind: str, **more: Any) -> Deck:  # noqa: ANN401 -- any value of a key
        return deck_of(language, questions=[_question(kind, **more)])

    def deck(language: str, **more: Any) -> Deck:  # noqa: ANN401 -- any value of a key
        made = question(language, "flashcard", answer="x")
        made["deck"] = {**made["deck"], **more}
        return made

    def entity(language: str, **more: Any) -> Deck:  # noqa: ANN401 -- any value of a key
        some = {"id": "e", "kind": "person", "name": "Ada", **more}
        other = {"id": "o", "kind": "person", "name": "Bob"}
        facts = [_fact(who="Ada", when="1815"), _fact(id="g", says="Bob ran in 1816.", who="Bob")]
        return deck_of(language, entities=[some, other], facts=facts)

    def relation(language: str, text: str, **more: Any) -> Deck:  # noqa: ANN401 -- any value of a key
        rows = [{"a": text, "b": "two"}, {"a": "x", "b": "y"}]
        some = {"id": "r", "says": "{a} is {b}.", "one": ["a"], "rows": rows, **more}
        return deck_of(language, relations=[some])

    fields: dict[str, Fill] = {
        "id": lambda la, t: deck_of(la, facts=[_fact(id=t)]),
        "says": lambda la, t: fact(la, says=t),
        "says-when": lambda la, t: fact(la, says=f"{t} in 1815.", when="1815"),
        "ask": lambda la, t: fact(la, who="Ada", ask={"who": t}),
        "open": lambda la, t: fact(la, who="Ada", open=[t]),
        "tags": lambda la, t: fact(la, who="Ada", tags=[t]),
        "cite": lambda la, t: fact(la, who="Ada", cite=t),
        "note": lambda la, t: fact(la, who="Ada", note=t),
        "rationale": lambda la, t: fact(la, who="Ada", rationale=t),
        "formerly": lambda la, t: fact(la, who="Ada", formerly=t),
        "unknown-key": lambda la, t: fact(la, who="Ada", **{t: t}),
        "lint-ignore": lambda la, t: fact(la, who="Ada", **{"lint-ignore": {t: "because"}}),
        "edtf": lambda la, t: fact(la, when={"text": "1815", "edtf": t}),
        "value": lambda la, t: fact(la, **{"how-many": {"text": "1815", "value": t}}),
        "unit": lambda la, t: fact(la, **{"how-many": {"text": "1815", "value": "1", "unit": t}}),
        "entity": lambda la, t: fact(la, who={"text": "Ada", "entity": t}),
        "entity-name": lambda la, t: entity(la, name=t),
        "entity-alias": lambda la, t: entity(la, aliases=[t]),
        "entity-member": lambda la, t: entity(la, kind="group", members=[t]),
        "entity-kind": lambda la, t: entity(la, kind=t),
        "deck-title": lambda la, t: deck(la, title=t),
        "deck-id": lambda la, t: deck(la, id=t),
        "language": lambda _, t: deck(t),
        "source-title": lambda la, t: deck(la, source={"title": t, "author": t, "url": t}),
        "published": lambda la, t: deck(la, source={"title": "x", "published": t}),
        "section": lambda la, t: deck(la, source={"title": "x", "sections": [t]}),
        "begins": lambda la, t: deck(
            la, source={"title": "x", "sections": [{"id": "一", "begins": t, "title": t}]}
        ),
        "lint": lambda la, t: deck(la, lint={"ignore": [t], "select": [t]}),
        "stem": lambda la, t: question(la, "short-answer", stem=t, answer="x"),
        "stem-choice": lambda la, t: question(la, "choice", stem=t, options=["b", "c"], answer="b"),
        "stem-cloze": lambda la, t: question(la, "cloze", stem=f"{t} end", answer="end"),
        "answer-cloze": lambda la, t: question(la, "cloze", stem=f"x {t} end", answer=t),
        "answer-blank": lambda la, t: question(la, "cloze", stem="x ____ end", answer=t),
        "stem-tf": lambda la, t: question(la, "true-false", stem=t, answer=True),
        "option": lambda la, t: question(la, "choice", options=[t, "c", "d"], answer="c"),
        "key": lambda la, t: question(la, "choice", options=[t, f"{t}c", "d"], answer=t),
        "feedback": lambda la, t: question(
            la, "choice", options=["a", {"text": "b", "feedback": t}], answer="a"
        ),
        "answer": lambda la, t: question(la, "short-answer", answer=t),
        "accept": lambda la, t: question(la, "short-answer", answer="x", accept=[t]),
        "answer-card": lambda la, t: question(la, "flashcard", answer=t),
        "answer-wrong": lambda la, t: question(
            la, "choice", options=["b", f"{t}x"], answer=f"{t}y"
        ),
        "ordering": lambda la, t: question(la, "ordering", answer=[t, "b", f"c{t}"]),
        "matching": lambda la, t: question(la, "matching", answer={t: "b", "c": t}),
        "question-rationale": lambda la, t: question(la, "flashcard", answer="x", rationale=t),
        "type": lambda la, t: question(la, t, answer="x"),
        "cell": lambda la, t: relation(la, t),
        "relation-says": lambda la, t: relation(la, "one", says=f"{{a}} is {t} {{b}}."),
        "relation-ask": lambda la, t: relation(la, "one", ask={"a": t}),
        "relation-rows": lambda la, t: relation(la, "one", rows=t),
        "sheet-title": lambda la, t: {
            **deck(la),
            "sheets": [{"id": "s", "title": t, "instructions": t, "items": {"flashcard": 1}}],
        },
        "sheet-items": lambda la, t: {**deck(la), "sheets": [{"id": "s", "items": [t]}]},
    }
    for role in ("who", "when", "where", "what", "how-many", "why", "term"):
        fields[role] = lambda la, t, role=role: fact(  # type: ignore[misc] # mypy: defaults
            la, says=f"Ada ran {t} once.", **{role: t}
        )
        fields[f"{role}-not-there"] = lambda la, t, role=role: fact(  # type: ignore[misc] # as above
            la, **{role: t}
        )
    return fields


FIELDS = _fields()


class GaveUpError(Exception):
    """A case took longer than anybody would wait."""


def _give_up(signum: int, frame: FrameType | None) -> None:
    del signum, frame
    raise GaveUpError(f"after {PATIENCE} s")


def seconds(deck: Deck) -> float:
    """Processor time that compiling, reporting on and writing a deck takes."""
    with TemporaryDirectory() as name:
        folder = Path(name) / "deck"
        folder.mkdir()
        folder.joinpath("deck.yaml").write_text(json.dumps(deck, ensure_ascii=False), "utf-8")
        start = time.process_time()
        outcome = compile_deck(folder)
        render_text(outcome.reports, color=False)
        if outcome.made is not None:
            try:
                emit(outcome.made, Order(folder, Path(name) / "out", 1_700_000_000, False))
            except TemplateError as error:
                sys.stderr.write(f"{error}\n")
        return time.process_time() - start


def filled(piece: str, size: int) -> str:
    """The piece again and again, in about `size` bytes; space stands between two letters."""
    text = piece * max(size // len(piece.encode()), 1)
    return text if text.strip() else f"x{text}y"


def growth(field: str, piece: str, tail: str, language: str, size: int) -> tuple[float, float]:
    """Seconds for a field with a quarter of the size in it, and with all of it.

    Where all of it takes next to no time, the quarter isn't tried.
    """
    fill = FIELDS[field]
    signal.signal(signal.SIGVTALRM, _give_up)
    signal.setitimer(signal.ITIMER_VIRTUAL, PATIENCE)
    try:
        many = seconds(fill(language, filled(piece, size) + tail))
        return (
            seconds(fill(language, filled(piece, size // TIMES) + tail)) if many >= SLOW else many
        ), many
    except GaveUpError:
        return 0.0, float(PATIENCE)
    finally:
        signal.setitimer(signal.ITIMER_VIRTUAL, 0)


def cases(args: argparse.Namespace) -> Iterator[tuple[str, str, str]]:
    for field in args.field or FIELDS:
        for piece in args.piece or PIECES:
            for language in ("en", "zh-Hans"):
                yield field, piece, language


def main() -> None:
    """Tells of the cases that grow faster than their text."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--field", action="append", choices=sorted(FIELDS))
    parser.add_argument("--piece", action="append")
    parser.add_argument("--tail", default="")
    parser.add_argument("--size", type=int, default=SIZE)
    args = parser.parse_args()
    seconds(FIELDS["says"]("en", "Warm."))
    count = told = 0
    for field, piece, language in cases(args):
        count += 1
        try:
            few, many = growth(field, piece, args.tail, language, args.size)
        except Exception as error:
            sys.stdout.write(f"BROKEN {field} {language} {piece!r}: {error!r:.200}\n")
            continue
        if many >= SLOW and many > LINEAR * few:
            told += 1
            sys.stdout.write(f"{field} {language} {piece!r}: {few:.2f} s, then {many:.2f} s\n")
            sys.stdout.flush()
    sys.stdout.write(f"{count} cases, {told} of them grow faster than their text.\n")


if __name__ == "__main__":
    main()
