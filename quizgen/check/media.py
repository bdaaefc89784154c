"""Checks that the pictures and sounds that texts name are there, and the others are named."""

from collections.abc import Iterable, Iterator
from dataclasses import replace
from itertools import chain
from typing import Any
from unicodedata import normalize

from pydantic import BaseModel

from quizgen.check import media_codes as codes
from quizgen.diagnostics import Diagnostic, Spot
from quizgen.diagnostics.said import said
from quizgen.diagnostics.suggest import did_you_mean
from quizgen.load import AuthoredDeck
from quizgen.load.schema import FactSpec, QuestionSpec
from quizgen.models.media import MediaFile
from quizgen.text.markup import Doubt, doubts, is_shown, media_names
from quizgen.text.media import TYPES

_NOT_SHOWN = ("id", "note", "cite", "tags", "formerly", "type", "kind")
"""Keys whose texts no learner sees."""


def check_media(authored: AuthoredDeck) -> list[Diagnostic]:
    """Files that are named and missing, named in vain, or that nobody names; and raw maths."""
    known = {file.name: file for file in authored.media}
    used: set[str] = set()
    problems: list[Diagnostic] = []
    texts = _texts(authored) if authored.has_signs else ()
    for item, text, spot in chain(texts, _logos(authored)):
        for written in media_names(text):
            name = normalize("NFC", written.rpartition("/")[2])
            used.add(name)
            if name not in known:
                message = said(
                    "There is no file `{written}` in the deck's folder.", written=written
                )
                hint = did_you_mean(
                    name, known, said("Put the file into the deck's folder, or fix its name.")
                )
            elif not _lies(known[name], written):
                message = said(
                    "`{name}` doesn't lie in a folder `{folder}`.",
                    name=name,
                    folder=written.rpartition("/")[0],
                )
                hint = said("Write its name alone: `![]({name})`.", name=name)
            else:
                continue
            problems.append(
                codes.MISSING_MEDIA.at(replace(spot, piece=written), message, hint, item)
            )
        for doubt in doubts(text):
            used.add(normalize("NFC", doubt.name.rpartition("/")[2]))
            problems.append(_doubtful(doubt, spot, item))
    if not authored.hides:
        problems += _unused(authored.media, used, authored.hidden)
    return problems


def _lies(file: MediaFile, written: str) -> bool:
    """Whether a file is in the folder that a text says, if it says one."""
    *said, _ = normalize("NFC", written).split("/")
    wanted = [folder for folder in said if folder not in ("", ".")]
    real = [normalize("NFC", folder) for folder in file.path.parts[:-1]]
    return not wanted or real[-len(wanted) :] == wanted


def _doubtful(doubt: Doubt, spot: Spot, item: str) -> Diagnostic:
    where = replace(spot, piece=doubt.piece)
    if doubt.kind == "maths":
        message = said("`{piece}` looks like maths and is shown as it stands.", piece=doubt.piece)
        hint = said(
            "Write maths between `\\(` and `\\)`, and what is meant as it stands in backticks."
        )
        return codes.SHOWN_AS_TYPED.at(where, message, hint, item)
    if doubt.kind == "sign":
        message = said("`{piece}` is shown as it stands.", piece=doubt.piece)
        file = doubt.name or "map.png"
        hint = said(
            "Name a file as in `![]({file})`; put signs that are meant as such into backticks.",
            file=file,
        )
        return codes.SHOWN_AS_TYPED.at(where, message, hint, item)
    name = doubt.name.rpartition("/")[2]
    if doubt.kind == "address" or "//" in doubt.name:
        message = said(
            "`{name}` isn't in the deck's folder, and a card needs no network.", name=doubt.name
        )
        hint = said("Put the file into the deck's folder and name it, as in `![](map.png)`.")
    elif doubt.kind == "form" and is_shown(name):
        message = said("`{piece}` is shown as it stands.", piece=doubt.piece)
        hint = said("Write `![]({name})`.", name=name)
    else:
        message = said("`{name}` isn't a kind of file that is shown or played.", name=doubt.name)
        kinds = ", ".join(ending.removeprefix(".") for ending in TYPES)
        hint = said("Use a file of one of these kinds: {kinds}.", kinds=kinds)
    return codes.NOT_SHOWN.at(where, message, hint, item)


def _unused(files: Iterable[MediaFile], used: set[str], hidden: str) -> Iterator[Diagnostic]:
    """Files that nothing names, nor anything that stands in `hidden` and couldn't be read."""
    # Of two files of one name, which is an error of its own, the other isn't unused as well.
    keys = {name.casefold() for name in used}
    for file in files:
        if file.name.casefold() not in keys and file.name not in hidden:
            message = said("No text names `{name}`.", name=file.name)
            hint = said(
                "Name it, as in `![]({name})`, or take it out of the deck's folder.", name=file.name
            )
            yield codes.UNUSED_MEDIA.at(Spot(file.path.as_posix()), message, hint)


def _texts(authored: AuthoredDeck) -> Iterator[tuple[str, str, Spot]]:
    """The entry's id, each of its texts that learners see, and where that stands."""
    entries: list[tuple[FactSpec | QuestionSpec, Spot]] = [
        *((fact.spec, fact.spot) for fact in authored.facts),
        *((question.spec, question.spot) for question in authored.questions),
    ]
    for spec, spot in entries:
        for path, text in _walk(spec):
            yield spec.id, text, spot.on(*path)
    for relation in authored.relations:
        for path, text in _walk(relation.spec):
            if path[0] != "rows":
                yield relation.spec.id, text, relation.spot.on(*path)
        for row in relation.rows:
            for column, text in row.cells.items():
                yield relation.spec.id, text, row.at(column)


def _logos(authored: AuthoredDeck) -> Iterator[tuple[str, str, Spot]]:
    """The logos of sheets, which are named without markup."""
    for entry in authored.sheets:
        if entry.spec.logo:
            yield entry.spec.id, f"![]({entry.spec.logo})", entry.spot.on("logo")


def _walk(value: Any) -> Iterator[tuple[tuple[str | int, ...], str]]:  # noqa: ANN401 -- any part of an entry
    if isinstance(value, str):
        yield (), value
        return
    parts: Iterable[tuple[str | int, Any]] = ()
    if isinstance(value, BaseModel):
        fields = type(value).model_fields
        parts = [(fields[key].alias or key, part) for key, part in value if key not in _NOT_SHOWN]
    elif isinstance(value, dict):
        parts = value.items()
    elif isinstance(value, list):
        parts = enumerate(value)
    for key, part in parts:
        for path, text in _walk(part):
            yield (key, *path), text
