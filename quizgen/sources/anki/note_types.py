"""The note types of a collection, in the JSON that every Anki reads."""

import json
import struct
from collections.abc import Mapping
from typing import Any

from quizgen.compare.database import DAMAGED, Queries
from quizgen.compare.package import BadPackageError
from quizgen.sources.anki.protobuf import Message, message_of, number, text

Model = dict[str, Any]


def note_types_in(query: Queries) -> Mapping[int, Model]:
    """The note types by their numbers.

    Raises:
        BadPackageError: they aren't what Anki writes.
    """
    try:
        if "notetypes" not in query.tables:
            ((models,),) = query.rows("col", "models", (str,))
            return {int(key): dict(value) for key, value in json.loads(models).items()}
        return _of_today(query)
    except (ValueError, KeyError, TypeError, AttributeError, UnicodeDecodeError) as error:
        raise BadPackageError(DAMAGED) from error


def _of_today(query: Queries) -> Mapping[int, Model]:
    fields: dict[int, dict[int, Model]] = {}
    for owner, place, name, config in query.rows(
        "fields", "ntid, ord, name, config", (int, int, str, bytes)
    ):
        fields.setdefault(owner, {})[place] = _field(place, name, message_of(config))
    templates: dict[int, dict[int, Model]] = {}
    for owner, place, name, config in query.rows(
        "templates", "ntid, ord, name, config", (int, int, str, bytes)
    ):
        templates.setdefault(owner, {})[place] = _template(place, name, message_of(config))
    found = {}
    rows = query.rows("notetypes", "id, name, mtime_secs, config", (int, str, int, bytes))
    for key, name, time, config in rows:
        said = message_of(config)
        found[key] = {
            "id": key,
            "name": name,
            "type": number(said, 1),
            "mod": time,
            "usn": -1,
            "sortf": number(said, 2),
            "did": None,
            "tmpls": [one for _, one in sorted(templates.get(key, {}).items())],
            "flds": [one for _, one in sorted(fields.get(key, {}).items())],
            "css": text(said, 3),
            "latexPre": text(said, 5),
            "latexPost": text(said, 6),
            "latexsvg": bool(number(said, 7)),
            "req": [],
            "originalStockKind": number(said, 9),
            "vers": [],
            "tags": [],
            **_kept(said, "originalId", 10),
        }
    return found


def _kept(message: Message, key: str, field: int) -> Model:
    """A number that is written only where there is one."""
    return {key: number(message, field)} if field in message else {}


def _field(place: int, name: str, said: Message) -> Model:
    return {
        "name": name,
        "ord": place,
        "sticky": bool(number(said, 1)),
        "rtl": bool(number(said, 2)),
        "font": text(said, 3, "Arial"),
        "size": number(said, 4, 20),
        "description": text(said, 5),
        "plainText": bool(number(said, 6)),
        "collapsed": bool(number(said, 7)),
        "excludeFromSearch": bool(number(said, 8)),
        "preventDeletion": bool(number(said, 11)),
        "media": [],
        **_id(said, 9),
        **({"tag": number(said, 10)} if 10 in said else {}),
    }


def _template(place: int, name: str, said: Message) -> Model:
    return {
        "name": name,
        "ord": place,
        "qfmt": text(said, 1),
        "afmt": text(said, 2),
        "bqfmt": text(said, 3),
        "bafmt": text(said, 4),
        "did": None,
        "bfont": text(said, 6),
        "bsize": number(said, 7),
        **_id(said, 8),
    }


def _id(said: Message, field: int) -> Model:
    """The id by which Anki knows a field or template again."""
    values = said.get(field)
    if not values:
        return {}
    value = values[-1]
    if isinstance(value, bytes):  # of eight bytes
        (value,) = struct.unpack("<q", value)
    return {"id": value - (1 << 64) if value >> 63 and value > 0 else value}
