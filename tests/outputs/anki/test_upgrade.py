"""A release rehearsal in the real Anki: a learner imports one version of a deck after another."""

import json
import subprocess
from collections.abc import Mapping
from pathlib import Path
from typing import Any

import pytest

from tests.support.imported import ImportedCollection
from tests.support.learner import Learner, Progress
from tests.support.versions import Releases, Version

REHEARSAL = Path(__file__).parent / "rehearsal"
OWN = Path(__file__).parents[3] / "templates" / "anki"


@pytest.fixture
def releases(tmp_path: Path) -> Releases:
    """The deck, not built yet."""
    releases = Releases(tmp_path)
    releases.write(deck=_text("deck"), facts=_text("first"))
    return releases


def second(releases: Releases) -> Version:
    """The next version: its texts, and the look of its cards, are others in every way there is."""
    releases.write(facts=_text("second"))
    templates = releases.deck / "templates" / "anki"
    templates.mkdir(parents=True, exist_ok=True)
    for name, old, new in (
        ("card.css", "hr#answer {", ".new-look { color: teal; }\nhr#answer {"),
        ("item.back.html.j2", '<hr id="answer">', '<hr id="answer" class="new-look">'),
    ):
        text = (OWN / name).read_text(encoding="utf-8")
        assert old in text
        (templates / name).write_text(text.replace(old, new), encoding="utf-8")
    return releases.build()


def _text(name: str) -> str:
    return (REHEARSAL / f"{name}.yaml").read_text(encoding="utf-8")


def guids(version: Version) -> Mapping[str, str]:
    """The GUID of each note, by its id in the ledger."""
    return {entry["id"]: entry["guid"] for entry in _entries(version)}


def _entries(version: Version) -> list[dict[str, Any]]:
    """The notes of the ledger."""
    lines = [json.loads(line) for line in version.ledger.splitlines()]
    return [line for line in lines if "id" in line]


def text_of(learnt: ImportedCollection, guid: str) -> str:
    """All fields of a note."""
    return "\n".join(learnt.note(guid).fields.values())


def test_an_update_keeps_what_the_learner_has(releases: Releases) -> None:
    """Every card that was there has its schedule, its marks and its deck; what is new arrives."""
    one = releases.build()
    ids = guids(one)
    learner = Learner(releases.root / "learner")
    learner.imports(one.apkg)
    learner.studies()
    learner.marks(ids["first-flight"], flag=3)
    learner.marks(ids["why"], suspended=True)
    learner.marks(ids["channel"], deck="My own::Favourites")
    learner.edits(ids["card"], "Stem", "What is lift, in my words?", "mine")
    before = learner.progress()
    types = learner.note_types()

    two = second(releases)
    learnt = learner.imports(two.apkg)
    after = learner.progress()

    assert {card: after[card] for card in before} == before
    assert all(progress.log == 1 for card, progress in after.items() if card in before)
    assert learner.note_types() == types
    assert (learnt.counts.conflicting, learnt.counts.missing_notetype) == (0, 0)
    assert learnt.problems == ()
    assert learner.empty_cards() == 0
    # What changed has come.
    assert "first powered" in text_of(learnt, ids["first-flight"])
    assert "To teach pilots" in text_of(learnt, ids["why"])
    assert "new-look" in "".join(note_type.css for note_type in learnt.note_types)
    (flashcard,) = learnt.cards_of(ids["card"])
    assert 'class="new-look"' in flashcard.answer
    # What didn't is as the learner left it.
    assert learnt.note(ids["card"]).fields["Stem"] == "What is lift, in my words?"
    assert "mine" in learnt.note(ids["card"]).tags
    # The fact that was taken out says so; the one with a new name is the same note.
    retired = learnt.note(ids["jet"])
    assert "quizgen::retired" in retired.tags
    assert all("This card is retired" in card.question for card in learnt.cards_of(ids["jet"]))
    assert guids(two)["new-name"] == ids["old-name"]
    assert learnt.note(ids["old-name"]).modified == _time(one, "old-name")
    # New cards: a fact, a role, and a column of each row.
    new = guids(two)
    assert set(after) - set(before) == {
        (new["sound"], 0),
        (ids["channel"], 1),
        (ids["maker/747"], 9),
        (ids["maker/a380"], 9),
    }


def test_a_column_keeps_its_card(releases: Releases) -> None:
    """A column that is put before the others takes the next card, not theirs."""
    learner = Learner(releases.root / "learner")
    one = learner.imports(releases.build().apkg)
    two = learner.imports(second(releases).apkg)
    (guid,) = {note.guid for note in one.notes if "747" in note.fields["Id"]}
    before = {card.ordinal: card.question for card in one.cards_of(guid)}
    after = {card.ordinal: card.question for card in two.cards_of(guid)}
    assert after.items() > before.items()
    assert "When did Boeing make the 747?" in after[9]


def test_the_older_package_after_the_newer_changes_nothing(releases: Releases) -> None:
    """Neither texts nor templates go back, and the retired card stays retired."""
    one = releases.build()
    two = second(releases)
    learner = Learner(releases.root / "learner")
    newest = learner.imports(two.apkg)
    learner.studies()
    progress = learner.progress()
    again = learner.imports(one.apkg)
    kept = {note.guid: note for note in again.notes}
    assert all(kept[note.guid] == note for note in newest.notes)
    assert again.note_types == newest.note_types
    assert {card: learner.progress()[card] for card in progress} == progress
    assert again.problems == ()


def test_three_versions_in_a_row(releases: Releases) -> None:
    """A fact that was taken out comes back under its identity, with the learner's schedule."""
    learner = Learner(releases.root / "learner")
    one = releases.build()
    ids = guids(one)
    learner.imports(one.apkg)
    learner.studies()
    before = learner.progress()
    learner.imports(second(releases).apkg)
    renamed = "new-name\n    formerly: old-name"
    releases.write(facts=_text("first").replace("old-name", renamed))
    three = releases.build()
    learnt = learner.imports(three.apkg)
    assert {card: learner.progress()[card] for card in before} == before
    assert "quizgen::retired" not in learnt.note(ids["jet"]).tags
    assert not any("retired" in card.question for card in learnt.cards_of(ids["jet"]))
    # The fact of the second version is retired now, and so is the row's column and the role.
    retired = [note for note in learnt.notes if "quizgen::retired" in note.tags]
    assert ["sound" in note.fields["Id"] for note in retired] == [True]
    channel = {card.ordinal: card.question for card in learnt.cards_of(ids["channel"])}
    assert "This card is retired" in channel[1]
    assert "This card is retired" not in channel[0]
    assert learner.empty_cards() == 0
    assert learnt.problems == ()


def test_who_comes_late_gets_no_retired_cards(releases: Releases) -> None:
    """A new learner has no card of what was taken out before they came, only a note unseen."""
    one = releases.build()
    learnt = Learner(releases.root / "new").imports(second(releases).apkg)
    retired = guids(one)["jet"]
    assert learnt.cards_of(retired) == ()
    assert learnt.problems == (f"note without cards: {retired!r}",)


def test_another_title_is_the_same_deck(releases: Releases) -> None:
    """Cards stay where the learner has them; none is there twice."""
    learner = Learner(releases.root / "learner")
    one = learner.imports(releases.build().apkg)
    learner.studies()
    before = learner.progress()
    releases.edit("deck.yaml", ("title: First flights", "title: Early flights"))
    two = learner.imports(releases.build().apkg)
    assert learner.progress() == before
    assert len(two.notes) == len(one.notes)


def test_a_rename_merged_with_a_change_keeps_the_schedule(releases: Releases) -> None:
    """git keeps the lines of both branches; whichever of them learners have, they go on."""

    def git(*args: str) -> None:
        who = ("-c", "user.name=a", "-c", "user.email=a@b.c")
        subprocess.run(["git", *who, *args], cwd=releases.deck, check=True, capture_output=True)

    def branch(name: str, *changes: tuple[str, str]) -> Version:
        git("checkout", "-q", "-b", name, "main")
        releases.edit("facts.yaml", *changes)
        version = releases.build()
        git("commit", "-q", "-a", "-m", name)
        return version

    git("init", "-q", "-b", "main")
    (releases.deck / ".gitattributes").write_text("quizgen.lock merge=union\n", "utf-8")
    one = releases.build()
    git("add", "-A")
    git("commit", "-q", "-m", "first")
    rename = ("id: old-name", "id: new-name\n    formerly: old-name")
    change = ("learnt to fly in France", "learnt to fly in France, in 1921")
    renamed, changed = branch("renamed", rename), branch("changed", change)
    learners = []
    for number, last in enumerate((one, renamed, changed)):
        learner = Learner(releases.root / f"learner-{number}")
        learner.imports(one.apkg)
        learner.imports(last.apkg)
        learner.studies()
        learners.append((learner, learner.progress()))
    for ours, theirs in (("renamed", "changed"), ("changed", "renamed")):
        git("checkout", "-q", "-B", "merged", ours)
        git("merge", "-q", "--no-edit", "-X", "ours", theirs)
        text = (releases.deck / "facts.yaml").read_text("utf-8")
        for old, new in (rename, change):
            text = text if new in text else text.replace(old, new)
        releases.write(facts=text)
        merged = releases.build()
        assert guids(merged)["new-name"] == guids(one)["old-name"]
        assert set(guids(merged).values()) == set(guids(one).values())
        for learner, progress in learners:
            learnt = learner.imports(merged.apkg)
            assert learner.progress() == progress
            assert "in 1921" in text_of(learnt, guids(one)["old-name"])
            assert learnt.problems == ()
        git("checkout", "-q", "-f", "main")


@pytest.mark.parametrize("epoch", ["", "1700000000"])
def test_the_time_of_a_note_moves_with_its_content_alone(releases: Releases, epoch: str) -> None:
    """Always forward, also twice within a second and where the clock is said to stand still."""
    releases.epoch = epoch
    versions = [releases.build()]
    for word, following in (("frist", "fist"), ("fist", "fast"), ("fast", "frist")):
        releases.edit("facts.yaml", (word, following))
        versions.append(releases.build())
    times = [
        {
            line["id"]: line["time"]
            for line in map(json.loads, version.ledger.splitlines())
            if "id" in line
        }
        for version in versions
    ]
    moving = [time.pop("first-flight") for time in times]
    assert sorted(set(moving)) == moving
    assert all(time == times[0] for time in times)


def test_a_learner_of_many_years_loses_nothing(releases: Releases) -> None:
    """Anki's own export after all that is as whole as the collection."""
    learner = Learner(releases.root / "learner")
    learner.imports(releases.build().apkg)
    learner.studies()
    before: Mapping[tuple[str, int], Progress] = learner.progress()
    learner.imports(second(releases).apkg)
    exported = learner.exports(releases.root / "export.apkg")
    other = Learner(releases.root / "other")
    assert other.imports(exported, scheduling=True).problems == ()
    kept = other.progress()
    assert {card: kept[card].interval for card in before} == {
        card: progress.interval for card, progress in before.items()
    }


def _time(version: Version, name: str) -> int:
    (time,) = (entry["time"] for entry in _entries(version) if entry["id"] == name)
    return int(time)
