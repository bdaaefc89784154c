"""An element of Moodle XML as a question in the author's terms."""

import re
from collections.abc import Callable

from quizgen.diagnostics.said import Said, said, said_by
from quizgen.sources.answers import NotHeldError
from quizgen.sources.moodle.closed import choice, matching, ordering, true_false
from quizgen.sources.moodle.cloze import cloze
from quizgen.sources.moodle.gaps import gaps
from quizgen.sources.moodle.texts import Asked, MoodleTexts, raw
from quizgen.sources.moodle.typed import essay, numeric, short_answer
from quizgen.sources.questions import Entry, Kept, Question
from quizgen.sources.shelf import Shelf, decoded_base64
from quizgen.sources.xml_tree import Node
from quizgen.text.markup import plain

_USUAL = re.compile(r"(?:your answer is )?(?:partially )?(?:in)?correct[.!]?|", re.IGNORECASE)
"""What Moodle itself puts in for every answer."""
_TOLD = ("correctfeedback", "partiallycorrectfeedback", "incorrectfeedback")
_BASE64 = re.compile(r"(<(?:file|image_base64)\b[^>]*>)[^<]*")
_KINDS: dict[str, Callable[[Asked], dict[str, object]]] = {
    "multichoice": choice,
    "multichoiceset": choice,
    "oumultiresponse": choice,
    "truefalse": true_false,
    "matching": matching,
    "match": matching,
    "ddmatch": matching,
    "ordering": ordering,
    "shortanswer": short_answer,
    "numerical": numeric,
    "cloze": cloze,
    "multianswer": cloze,
    "gapselect": gaps,
    "ddwtos": gaps,
    "essay": essay,
}
"""What is made of each kind of question."""


def entry_of(node: Node, tags: list[str], shelf: Shelf) -> Entry:
    """A `<question>` as an entry.

    Args:
        node: the element.
        tags: those that its category gives.
        shelf: keeps its pictures and sounds.
    """
    kind = node.attributes.get("type", "")
    make, lost = _KINDS.get(kind), list[Said]()
    texts = MoodleTexts(shelf, lost)
    try:
        if make is None:
            raise NotHeldError(
                said("quizgen has no questions of Moodle's kind `{kind}`.", kind=kind)
            )
        stem = (_old_picture(node, shelf) + texts.of(node.one("questiontext"))).strip()
        told = texts.of(node.one("generalfeedback"))
        fields = {"stem": stem, "rationale": told, **make(Asked(node, stem, told, texts))}
    except NotHeldError as error:
        return Kept(node.line, said_by(error), _as_comment(node, shelf))
    except ValueError as error:
        return Kept(node.line, said_by(error), _as_comment(node, shelf), broken=True)
    _note_rest(node, texts)
    own = [plain(texts.plain(tag)) for group in node.all("tags") for tag in group.all("tag")]
    fields["tags"] = list(dict.fromkeys(filter(None, [*tags, *own])))
    name = raw(node.one("name")).strip()
    if plain(str(fields["stem"])).replace("\n", " ").startswith(name.rstrip("…")):
        name = ""  # it says no more than the stem
    known = (node.value("idnumber"), re.sub(r"<[^>]*>", " ", name))
    fields = {key: value for key, value in fields.items() if value not in ("", [])}
    return Question(node.line, fields, known, tuple(dict.fromkeys(lost)))


def _old_picture(node: Node, shelf: Shelf) -> str:
    """The picture that Moodle 1.9 put beside a question."""
    data = decoded_base64(node.value("image_base64"))
    kept = shelf.keep(node.value("image"), data) if data else ""
    return f"![]({kept})\n" if kept else ""


def _note_rest(node: Node, texts: MoodleTexts) -> None:
    """Notes what Moodle says of any question and quizgen doesn't."""
    grade = node.value("defaultgrade", "1")
    if re.fullmatch(r"[\d.]+", grade) and float(grade) != 1:
        texts.lost.append(said("It counted {grade} points.", grade=f"{float(grade):g}"))
    for tag in _TOLD:
        if not _USUAL.fullmatch(told := texts.of(node.one(tag))):
            texts.lost.append(said("{label}: {text}", label=tag, text=told))
    texts.lost.extend(
        said("Hint: {hint}", hint=hint) for hint in map(texts.of, node.all("hint")) if hint
    )
    if node.value("hidden") == "1":
        texts.lost.append(said("It was hidden in Moodle."))


def _as_comment(node: Node, shelf: Shelf) -> str:
    """A question as XML; what its files hold is kept apart."""
    for part in node.parts:
        for file in [] if isinstance(part, str) else [part, *part.all("file")]:
            if file.tag == "file" and (data := decoded_base64(file.inside)):
                shelf.keep(file.attributes.get("name", ""), data)
    written = _BASE64.sub(r"\1…", node.written)
    return "\n".join(line.rstrip() for line in written.split("\n") if line.strip())
