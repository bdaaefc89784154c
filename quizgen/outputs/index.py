"""`index.html` of an output folder: its decks, what is in them, and the way to their files."""

from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from markupsafe import Markup

from quizgen.languages import language_of
from quizgen.languages.direction import direction_of
from quizgen.languages.labels import labels_of, proof_labels_of
from quizgen.languages.said import Labels
from quizgen.outputs.deck_lock import locked_folder
from quizgen.outputs.offline_page import style_policy
from quizgen.outputs.templates import page_templates, render, source_of
from quizgen.record import INDEX, Record, is_own_index, put_index, read_record

STYLES = ("palette.css", "serve/index.css")
ENGLISH = "en"


@dataclass(frozen=True, slots=True)
class Listed:
    """A deck of the index.

    Attributes:
        folder: its output folder's name.
        title: what it is called.
        language: its BCP 47 tag.
        labels: the words of that language.
        contents: such as “506 questions”, and how many of each type.
        links: files and their names, those of one sheet together, in the order in which they are
            wanted.
        proof: what the proof page is called; empty where there is none.
    """

    folder: str
    title: str
    language: str
    labels: Labels
    contents: tuple[str, ...]
    links: tuple[tuple[tuple[str, str], ...], ...]
    proof: str

    @property
    def direction(self) -> str:
        """Which way its language runs."""
        return direction_of(self.language)


def write_index(out: Path) -> None:
    """Writes `out/index.html` from the records of all decks in the folder.

    A file of that name that no build wrote, or that somebody has changed since, stays as it is.

    Raises:
        OSError: it can't be written.
    """
    # Else of two builds at the same time the earlier one could have the last word.
    with locked_folder(out):
        if not (out / INDEX).exists() or is_own_index(out):
            put_index(out, index_of([_listed(folder, record) for folder, record in _records(out)]))


def index_of(decks: list[Listed]) -> str:
    """The page, in the decks' language where they have one in common, else in English."""
    tags = {deck.language for deck in decks}
    tag = tags.pop() if len(tags) == 1 else ENGLISH
    templates = page_templates(None)
    language = language_of(tag)
    own = f"{language.fonts.style}\n" if language and language.fonts else ""
    style = "\n" + "".join(source_of(templates, name) for name in STYLES) + own
    html = render(
        templates,
        ["index.html.j2"],
        decks=decks,
        language=tag,
        direction=direction_of(tag),
        labels=labels_of(tag),
        policy=style_policy(style),
        style=Markup(style),  # noqa: S704 -- a template
    )
    return html.rstrip() + "\n"


def _records(out: Path) -> Iterator[tuple[str, Record]]:
    """The decks' folders with their records, by name."""
    for folder in sorted(out.iterdir()):
        if folder.is_dir() and not folder.name.startswith("."):
            record = read_record(folder)
            if record is not None and record.deck == folder.name:
                yield folder.name, record


def _listed(folder: str, record: Record) -> Listed:
    told: dict[str, Any] = dict(record.about)
    tag = str(told.get("language", ENGLISH))
    labels = labels_of(tag)
    return Listed(
        folder,
        str(told.get("title", folder)),
        tag,
        labels,
        tuple(_contents(dict(told.get("items", {})), labels)),
        tuple(_links(record, dict(told.get("sheets", {})), labels)),
        proof_labels_of(tag).title if "proof.html" in record.files else "",
    )


def _contents(counts: dict[str, int], labels: Labels) -> Iterator[str]:
    total = sum(counts.values())
    if total:
        yield (labels.count if total != 1 else labels.count_one).format(count=total)
    for kind, count in counts.items():
        yield f"{labels.group(kind)} {count}"


Link = tuple[str, str]


def _links(record: Record, sheets: dict[str, str], labels: Labels) -> Iterator[tuple[Link, ...]]:
    """The files for a learner and a teacher, with their names."""
    wanted: list[tuple[Link, ...]] = [(("practice.html", labels["practice-title"]),)]
    for name, title in sheets.items():
        page, key = (f"{name}.html", title), (f"{name}.key.html", labels.key)
        wanted.append((page, (f"{name}.pdf", "PDF"), key, (f"{name}.key.pdf", "PDF")))
    wanted.append(((f"{record.deck}.apkg", "Anki"),))
    for links in wanted:
        if there := tuple(link for link in links if link[0] in record.files):
            yield there
