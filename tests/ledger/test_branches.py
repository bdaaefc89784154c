"""Every pair of what two branches may do to an entry, merged by git in both orders.

git keeps the lines of both (`quizgen.lock merge=union`), and of the YAML the author makes ours,
theirs, both woven together, or both side by side. Each time the deck builds, or what is told has a
hint that works; no identity is lost, and whoever has either branch's cards gets the update.
"""

from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.ledger.branches import (
    BASES,
    EDITS,
    MORE_EDITS,
    Entries,
    Entry,
    Outcome,
    Repository,
    Step,
    change,
    outcomes,
    rename,
    resolutions,
    retype,
    steps,
)
from tests.support.golden import Golden

TABLE = Path(__file__).parent / "golden" / "branch-merges.txt"


def _merges(repository: Repository, base: str, edits: tuple[str, ...]) -> Iterator[str]:
    """The lines of the table for all pairs of edits, each checked."""
    repository.git("checkout", "-q", "-B", f"base-{base}")
    entries = repository.branch("base", "", (), BASES[base])
    ends: dict[str, Entries] = {}
    for side in (0, 1):
        for edit in edits:
            name = f"{base}/{side}/{edit}".replace(" ", "-").replace(",", "")
            path = steps(base, edit, side)
            ends[name] = repository.branch(name, f"base-{base}", entries, path)
    for ours in ends:
        for theirs in ends:
            if ours.split("/")[1] != theirs.split("/")[1]:
                told = _merged(repository, entries, (ours, ends[ours]), (theirs, ends[theirs]))
                if ours.split("/")[1] == "0":
                    names = f"{ours.split('/')[2]} x {theirs.split('/')[2]}"
                    yield f"{base:8} {names:32} {told}"


def _merged(
    repository: Repository,
    base: Entries,
    ours: tuple[str, Entries],
    theirs: tuple[str, Entries],
) -> str:
    """What is told of one merge, for each of what the author makes of it."""
    merged = repository.merge(ours[0], theirs[0])
    sides = [repository.notes(repository.ledger_at(name)) for name, _ in (ours, theirs)]
    told: dict[str, list[str]] = {}
    for how, entries in resolutions(base, ours[1], theirs[1]):
        for outcome in outcomes(repository, entries, merged):
            where = (ours[0], theirs[0], how, outcome)
            for side in sides:
                for guid, note in side.items():
                    now = outcome.notes.get(guid)
                    assert now is not None, (where, note)  # nobody's identity is lost
                    same = (now.hash, now.retired) == (note.hash, note.retired)
                    assert same or now.time > note.time, (where, note)  # the update arrives
            warned = "".join(f" with {name}" for name in outcome.warned)
            told.setdefault(how, []).append(" > ".join((*outcome.told, f"builds{warned}")))
    lines = {how: " or ".join(dict.fromkeys(ways)) for how, ways in told.items()}
    if len(set(lines.values())) == 1:
        return next(iter(lines.values()))
    return "; ".join(f"{how}: {ways}" for how, ways in lines.items())


def test_every_pair_of_edits_of_a_question(tmp_path: Path, golden: Golden) -> None:
    """Six edits by six, on an entry that is there, was never there, or was taken out."""
    repository = Repository(tmp_path, "questions")
    repository.start()
    lines = [line for base in BASES for line in _merges(repository, base, EDITS)]
    golden.check(TABLE, "\n".join(lines) + "\n")


@pytest.mark.parametrize("kind", ["questions", "facts", "relations"])
def test_renames_of_every_sort(tmp_path: Path, kind: str) -> None:
    """With the notes that are derived from facts and rows, which are renamed with them."""
    repository = Repository(tmp_path, kind)
    repository.start()
    edits = ("change", "rename", *MORE_EDITS) if kind == "questions" else ("change", "rename")
    told = [*_merges(repository, "active", edits)]
    assert len(told) == len(edits) ** 2


def _always(entries: Entries) -> Step:
    return lambda _: entries


class Merge:
    """One merge: the branches' ways from a base with the entry `m`."""

    def __init__(self, folder: Path, kind: str, ours: Entries, theirs: Entries) -> None:
        self.repository = Repository(folder, kind)
        self.repository.start()
        base = (Entry("m"),)
        self.repository.branch("main", "", (), ((lambda _: base),))
        self.first = self.repository.notes()
        for name, entries in (("ours", ours), ("theirs", theirs)):
            self.repository.branch(name, "main", base, (_always(entries),))
        self.ledgers = [self.repository.merge("ours", "theirs")]
        self.ledgers += [self.repository.merge("theirs", "ours")]

    def built(self, *entries: Entry) -> list[Outcome]:
        """What becomes of the entries with the ledgers of both orders."""
        return [
            outcome
            for ledger in self.ledgers
            for outcome in outcomes(self.repository, entries, ledger)
        ]

    def told(self, *entries: Entry) -> set[str]:
        """The messages about the entries with the ledgers of both orders, with their hints."""
        found = set()
        for ledger in self.ledgers:
            self.repository.write(entries)
            (self.repository.deck / "quizgen.lock").write_bytes(ledger)
            found |= {f"{d.name}: {d.message} | {d.hint}" for d in self.repository.told()}
        return found

    def guid(self, name: str) -> str:
        """The identity that a note had before the branches."""
        return next(note.guid for note in self.first.values() if note.id == name)


def _names(outcome: Outcome) -> dict[str, str]:
    """The ids of the notes that aren't retired, by GUID."""
    return {guid: note.id for guid, note in outcome.notes.items() if not note.retired}


@pytest.mark.parametrize("kind", ["questions", "facts", "relations"])
def test_a_rename_and_a_change_are_one_note(tmp_path: Path, kind: str) -> None:
    """The renamed line holds, the identity stays, and the content counts as changed."""
    base = (Entry("m"),)
    merge = Merge(tmp_path, kind, rename(base, "n"), change(base, "changed"))
    assert merge.told(Entry("n", "changed", formerly="m")) == set()
    for outcome in merge.built(Entry("n", "changed", formerly="m")):
        kept = _names(outcome)
        assert {
            guid: note.id.replace("m", "n", 1)
            for guid, note in merge.first.items()
            if note.head == "m"
        }.items() <= kept.items()
        assert set(outcome.notes) == set(merge.first)


@pytest.mark.parametrize("kind", ["questions", "facts", "relations"])
def test_two_renames_are_told_in_the_words_of_a_merge(tmp_path: Path, kind: str) -> None:
    """The id that is in the deck keeps the cards; where both are, the deck has to say which."""
    base = (Entry("m"),)
    merge = Merge(tmp_path, kind, rename(base, "n"), rename(base, "u"))
    for name in ("n", "u"):
        assert merge.told(Entry(name, formerly="m")) == {
            (
                "both-renamed: Branches renamed `m` in different ways: `n`, `u`. |"
                f" `{name}` keeps the cards, as the deck says; if that is right, go on."
            )
        }
        for outcome in merge.built(Entry(name, formerly="m")):
            assert outcome.told == ()
            assert set(outcome.notes) == set(merge.first)
    assert merge.told(Entry("n"), Entry("u")) == {
        (
            "both-names-used: Branches renamed `m` in different ways: `n`, `u`. |"
            " Add `formerly: m` to the one of them that keeps the cards."
        )
    }
    for outcome in merge.built(Entry("n"), Entry("u")):
        assert outcome.told == ("both-names-used",)
        heir = next(entry.id for entry in outcome.entries if entry.formerly)
        assert {note.head for guid, note in outcome.notes.items() if guid in merge.first} == {
            heir,
            "k",
            "t",
        }


@pytest.mark.parametrize("kind", ["questions", "facts", "relations"])
def test_a_rename_to_an_id_that_the_other_branch_added(tmp_path: Path, kind: str) -> None:
    """Both identities stay, with whichever entry they belong to."""
    base = Entry("m")
    merge = Merge(tmp_path, kind, (Entry("n", formerly="m"),), (base, Entry("n", "new")))
    said = merge.told(Entry("n", "new"))
    assert said == {
        (
            "both-have-id: One branch renamed `m` to `n`, and the other added a `n`. |"
            " If `n` was `m`, add `formerly: m` to it; else give it another id."
        )
    }
    old = {guid for guid, note in merge.first.items() if note.head == "m"}
    for entries, heir in (
        ((Entry("n", formerly="m"),), "n"),
        ((Entry("n", formerly="m"), Entry("p", "new")), "n"),
        ((Entry("w", formerly="m"), Entry("n", "new")), "w"),
        ((base, Entry("n", "new")), "m"),
    ):
        for outcome in merge.built(*entries):
            assert outcome.told == ()
            assert {outcome.notes[guid].head for guid in old} == {heir}
            assert len(outcome.notes) >= len(merge.first) + len(old)


def test_questions_of_two_types_added_under_one_id(tmp_path: Path) -> None:
    """Anki can't turn one into the other, so the author says which of them learners have."""
    ours, theirs = (Entry("m"), Entry("x")), (Entry("m"), Entry("x", "of theirs", "short-answer"))
    merge = Merge(tmp_path, "questions", ours, theirs)
    (one, other) = sorted(merge.told(Entry("m"), Entry("x")))
    assert one.startswith("both-added: Both branches added `x`: one as flashcard in line ")
    assert other.endswith(
        "| Delete the line of the one that no learner has, and run `quizgen build`."
    )
    kinds = [
        {(note.kind, note.retired) for note in outcome.notes.values() if note.id == "x"}
        for outcome in merge.built(Entry("m"), Entry("x"))
    ]
    alone, beside = {("flashcard", False)}, {("flashcard", False), ("short-answer", True)}
    assert sorted(kinds, key=len) == [alone, alone, beside, beside]


def test_the_deck_renamed_on_both_branches(tmp_path: Path) -> None:
    """Its identities are made from its first id, which the ledger remembers."""
    merge = Merge(tmp_path, "facts", (Entry("m"), Entry("a")), (Entry("m"), Entry("z")))
    repository = merge.repository
    file = repository.deck / "deck.yaml"
    for branch, name in (("ours", "e"), ("theirs", "f")):
        repository.git("checkout", "-q", "-f", branch)
        file.write_text(
            file.read_text("utf-8").replace("id: d", f"id: {name}, formerly: d"), "utf-8"
        )
        assert repository.build() == []
        repository.git("commit", "-q", "-a", "-m", "renamed")
    merged = repository.merge("ours", "theirs")
    for name in ("e, formerly: f", "f, formerly: e", "e, formerly: d"):
        file.write_text(f"deck: {{id: {name}, title: D, language: en}}\n", "utf-8")
        for outcome in outcomes(repository, (Entry("m"), Entry("a"), Entry("z")), merged):
            assert outcome.told == ()
            assert set(merge.first) <= set(outcome.notes)


def test_a_third_branch_is_merged_after_the_second(tmp_path: Path) -> None:
    """Before anybody has built in between."""
    base = (Entry("m"),)
    merge = Merge(tmp_path, "questions", rename(base, "n"), change(base, "changed"))
    repository = merge.repository
    repository.branch("third", "main", base, ((lambda old: retype(old, "short-answer")),))
    repository.git("checkout", "-q", "-f", "ours")
    for other in ("theirs", "third"):
        repository.git("merge", "-q", "--no-edit", "-s", "ours", other)
    for first, second in (("theirs", "third"), ("third", "theirs")):
        repository.git("checkout", "-q", "-f", "-B", "octopus", "ours~2")
        for other in (first, second):
            merged = repository.merge("octopus", other)
            repository.git("checkout", "-q", "-f", "octopus")
            (repository.deck / "quizgen.lock").write_bytes(merged)
            repository.git("commit", "-q", "-a", "-m", "merged")
        entry = Entry("n", "changed", "short-answer", "m")
        (outcome,) = outcomes(repository, (entry,), merged)
        assert outcome.notes[merge.guid("m")].retired
        assert [n.id for n in outcome.notes.values() if n.kind == "short-answer"] == ["n"]
