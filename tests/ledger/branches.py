"""Two branches of a deck's repository, merged by git, and what an author makes of it."""

import os
import subprocess
from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace
from functools import cached_property
from pathlib import Path

from quizgen.compile import compile_deck
from quizgen.diagnostics import Diagnostic
from quizgen.ledger import FILE, KnownNote
from quizgen.ledger.read import parse_ledger
from quizgen.outputs.anki.note_types import NoteTypes, note_types
from quizgen.outputs.anki.rows import RowMaker
from quizgen.outputs.anki.stamps import Stamps
from quizgen.outputs.media import in_anki


@dataclass(frozen=True)
class Entry:
    """A question, a fact or a relation; `text` is what changes of it."""

    id: str
    text: str = "first"
    type: str = "flashcard"
    formerly: str = ""

    def yaml(self, kind: str) -> str:
        """The entry on a line of its list."""
        former = f", formerly: {self.formerly}" if self.formerly else ""
        head = f"id: {self.id}{former}"
        if kind == "questions":
            stem = f"The {self.text} river is the Rhine."
            return f"{{{head}, type: {self.type}, stem: {stem}, answer: Rhine}}"
        if kind == "facts":
            return f"{{{head}, says: Ada met Bob in 1840 ({self.text})., who: Ada, when: '1840'}}"
        rows = "rows: [{town: Rome, river: Tiber}, {town: Bonn, river: Rhine}]"
        says = f"says: '{{town}} lies on the {{river}} ({self.text}).'"
        return f"{{{head}, {says}, one: [river], {rows}}}"


Entries = tuple[Entry, ...]
Step = Callable[[Entries], Entries]

ROUND = (Entry("k", "before it"), Entry("t", "after it"))
"""Entries that stand beside it, in the ledger too."""


def change(entries: Entries, text: str) -> Entries:
    """The entry's text is another."""
    return tuple(replace(entry, text=text) for entry in entries)


def rename(entries: Entries, name: str) -> Entries:
    """The entry's id is another, and it says which it was."""
    return tuple(replace(entry, id=name, formerly=entry.id) for entry in entries)


def retype(entries: Entries, kind: str) -> Entries:
    """The question is of another type."""
    return tuple(replace(entry, type=kind) for entry in entries)


@dataclass
class Repository:
    """A deck in a repository of git, whose clock goes on by a second with every build."""

    root: Path
    kind: str
    now: int = 1_700_000_000
    warned: tuple[str, ...] = ()

    @property
    def deck(self) -> Path:
        """The deck's folder."""
        return self.root

    def start(self) -> None:
        """Makes the repository, with a deck that has no entries yet."""
        self.git("init", "-q", "-b", "main")
        (self.root / ".gitattributes").write_text("quizgen.lock merge=union\n", "utf-8")
        (self.root / "deck.yaml").write_text(
            "deck: {id: d, title: D, language: en, anki: {recognition: true}}\n", "utf-8"
        )

    @cached_property
    def types(self) -> NoteTypes:
        """quizgen's note types; what is slow about a package is to make them."""
        return note_types(self.deck)

    def git(self, *args: str, check: bool = True) -> str:
        """Runs git; returns what it prints."""
        who = {
            f"GIT_{role}_{what}": "a"
            for role in ("AUTHOR", "COMMITTER")
            for what in ("NAME", "EMAIL")
        }
        done = subprocess.run(
            ["git", *args],
            cwd=self.root,
            check=check,
            capture_output=True,
            text=True,
            env={**os.environ, **who},
        )
        return done.stdout

    def write(self, entries: Entries) -> None:
        """Writes the entries, with those round them."""
        before, after = ROUND
        lines = [f"  - {entry.yaml(self.kind)}\n" for entry in (before, *entries, after)]
        (self.deck / "all.yaml").write_text(f"{self.kind}:\n{''.join(lines)}", "utf-8")

    def build(self) -> list[Diagnostic]:
        """Builds as far as the ledger; returns the errors, with which nothing is written."""
        self.now += 1
        outcome = compile_deck(self.deck, suggestions=False)
        found = [report.diagnostic for report in outcome.reports]
        if outcome.made is None:
            return [problem for problem in found if problem.severity == "error"]
        self.warned = tuple(p.name for p in found if p.code.startswith(("Q55", "Q56")))
        made = outcome.made
        stamps = Stamps(made.ledger, self.now)
        maker = RowMaker(made.bank.deck, self.types, {("", "core"): 1}, in_anki(()))
        if not made.ledger.types:  # which a ledger keeps, and which never change here
            for model in (self.types.fact, *self.types.items.values()):
                stamps.note_type(model)
        for note in made.notes:
            stamps.note(note, maker.row(note))
        (self.deck / FILE).write_bytes(stamps.ledger(made.bank.deck))
        return []

    def told(self) -> list[Diagnostic]:
        """What is said about the ledger."""
        found = [report.diagnostic for report in compile_deck(self.deck, suggestions=False).reports]
        return [problem for problem in found if problem.code.startswith(("Q55", "Q56"))]

    def notes(self, text: bytes | None = None) -> dict[str, KnownNote]:
        """The notes of the ledger by GUID; it has to be sound."""
        text = (self.deck / FILE).read_bytes() if text is None else text
        ledger, problems = parse_ledger(text, FILE)
        assert problems == (), problems
        assert not ledger.missing
        return {note.guid: note for note in ledger.notes.values()}

    def branch(self, name: str, start: str, entries: Entries, steps: tuple[Step, ...]) -> Entries:
        """A branch with a build for each step; returns the entries at its end."""
        if start:
            self.git("checkout", "-q", "-f", "-B", name, start)
        for step in steps or ((lambda same: same),):
            entries = step(entries)
            self.write(entries)
            problems = self.build()
            assert problems == [], (name, entries, problems)
        self.git("add", "-A")
        self.git("commit", "-q", "--allow-empty", "-m", name)
        return entries

    def ledger_at(self, branch: str) -> bytes:
        """The ledger as a branch has it."""
        return subprocess.run(
            ["git", "show", f"{branch}:{FILE}"], cwd=self.root, check=True, capture_output=True
        ).stdout

    def merge(self, ours: str, theirs: str) -> bytes:
        """The ledger that git makes of two branches; of the YAML the author makes something."""
        self.git("checkout", "-q", "-f", "-B", "merged", ours)
        self.git("merge", "-q", "--no-edit", theirs, check=False)
        merged = (self.deck / FILE).read_bytes()
        self.git("reset", "-q", "--hard")
        return merged


def resolutions(base: Entries, ours: Entries, theirs: Entries) -> Iterator[tuple[str, Entries]]:
    """What an author may make of the two branches' entries."""
    yield "ours", ours
    yield "theirs", theirs
    if ours and theirs:
        if base:
            yield "woven", (_woven(base[0], ours[0], theirs[0]),)
        yield "both", tuple(dict.fromkeys((*ours, *theirs)))


def _woven(base: Entry, ours: Entry, theirs: Entry) -> Entry:
    """Of each key what changed; where both did, ours."""
    both = {}
    for key in ("id", "formerly", "text", "type"):
        mine, other = getattr(ours, key), getattr(theirs, key)
        both[key] = mine if mine != getattr(base, key) else other
    if both["id"] == ours.id != base.id:
        both["formerly"] = ours.formerly
    return Entry(**both)


def ways_out(
    problem: Diagnostic, entries: Entries, ledger: bytes
) -> Iterator[tuple[Entries, bytes]]:
    """What an author may do who follows the hint of a problem."""
    lines = ledger.split(b"\n")
    if problem.name == "former-id-in-use":
        old = next(e.formerly for e in entries if e.id == problem.item)
        yield _edited(entries, problem.item, formerly=""), ledger
        if "take the old entry out" in problem.hint:
            yield tuple(entry for entry in entries if entry.id != old), ledger
    elif problem.name == "duplicate-id":
        first = next(entry for entry in entries if entry.id == problem.item)
        rest = tuple(entry for entry in entries if entry is not first)
        yield (replace(first, id="x2"), *rest), ledger
        yield (first, *(replace(e, id="x2") if e.id == first.id else e for e in rest)), ledger
    elif problem.name == "both-names-used":
        former = problem.hint.split("`formerly: ")[1].split("`")[0]
        for entry in entries:
            yield _edited(entries, entry.id, formerly=former), ledger
    elif problem.name == "both-have-id":
        former = problem.hint.split("`formerly: ")[1].split("`")[0]
        yield _edited(entries, problem.item, formerly=former), ledger
        yield _edited(entries, problem.item, id="x3"), ledger
    elif problem.name == "both-added":
        other = int(problem.message.split(" in line ")[1].split(",")[0])
        for number in (problem.spot.line, other):
            yield entries, b"\n".join(lines[: number - 1] + lines[number:])
    else:
        raise AssertionError(problem)


def _edited(entries: Entries, name: str, **changes: str) -> Entries:
    return tuple(replace(e, **changes) if e.id == name else e for e in entries)


BASES: dict[str, tuple[Step, ...]] = {
    "absent": ((lambda _: ()),),
    "active": ((lambda _: (Entry("m"),)),),
    "retired": ((lambda _: (Entry("m"),)), (lambda _: ())),
}
"""How two branches find the entry that both of them do something to."""


def steps(base: str, edit: str, side: int) -> tuple[Step, ...]:
    """What a branch does to the entry, from how the base left it: a build for each step."""
    entry = Entry("m", f"new {side}")
    start: tuple[Step, ...] = () if base == "active" else ((lambda _: (entry,)),)
    name, kind = ("n", "u")[side], ("short-answer", "cloze")[side]
    edits: dict[str, tuple[Step, ...]] = {
        "add": (),
        "add as another type": ((lambda _: (replace(entry, type=("flashcard", "cloze")[side]),)),),
        "change": ((lambda old: change(old, f"changed {side}")),),
        "rename": ((lambda old: rename(old, name)),),
        "rename alike": ((lambda old: rename(old, "n")),),
        "rename and back": ((lambda old: rename(old, name)), (lambda old: rename(old, "m"))),
        "rename twice": ((lambda old: rename(old, name)), (lambda old: rename(old, name * 2))),
        "rename, say it no more": (
            (lambda old: rename(old, name)),
            (lambda old: _edited(old, name, formerly="")),
        ),
        "retire": ((lambda _: ()),),
        "restore": ((lambda _: ()), (lambda _: (Entry("m", f"back {side}"),))),
        "retype": ((lambda old: retype(old, kind)),),
    }
    if edit == "add as another type":
        return edits[edit]
    return (*start, *edits[edit])


EDITS = ("add", "change", "rename", "retire", "restore", "retype")
MORE_EDITS = ("rename alike", "rename and back", "rename twice", "rename, say it no more")


@dataclass(frozen=True)
class Outcome:
    """What became of a merge.

    Attributes:
        told: the problems that were met on the way, whose hints were followed.
        entries: what was built in the end.
        warned: what the build warned of in the end.
        notes: the ledger's notes, by GUID.
    """

    told: tuple[str, ...]
    entries: Entries
    warned: tuple[str, ...]
    notes: dict[str, KnownNote]


def outcomes(
    repository: Repository, entries: Entries, ledger: bytes, told: tuple[str, ...] = ()
) -> Iterator[Outcome]:
    """Builds; where that is refused, does what the hints say, in every way, until it builds."""
    repository.write(entries)
    (repository.deck / FILE).write_bytes(ledger)
    problems = repository.build()
    if not problems:
        yield Outcome(told, entries, repository.warned, repository.notes())
        return
    assert len(told) < 5, (told, problems)
    for way in ways_out(problems[0], entries, ledger):
        yield from outcomes(repository, *way, (*told, problems[0].name))
