"""`quizgen diff`: an author sees what learners would notice before they do."""

import json
import shutil
from pathlib import Path

import pytest

from tests.support.decks import Result, run_quizgen
from tests.support.versions import Releases

FACTS = """\
facts:
  - {id: typo, says: The frist flight was in 1903., when: "1903", ask: {when: When?}}
  - {id: jet, says: Jets are fast., what: Jets}
  - {id: old, says: Balloons rise., what: Balloons}
"""
DECK = "deck: {id: flights, title: Flights, language: en}\n"
NEXT = """\
facts:
  - {id: typo, says: The first flight was in 1903., when: "1903", ask: {when: When?}}
  - {id: rocket, says: Rockets are faster., what: Rockets}
  - {id: new, formerly: old, says: Balloons rise., what: Balloons}
"""
SAID = """\
flights, compared with {old}:
  1 new, 1 updated, 1 retired, 1 renamed; 0 schedules at risk

  new       rocket
            What is faster?

  updated   typo
            {text}

  retired   jet

  renamed   new  (formerly old)
"""


@pytest.fixture
def releases(tmp_path: Path) -> Releases:
    """A deck that was built once and has been edited since."""
    # Built long ago: without a ledger, what has the time of the last version is no update.
    releases = Releases(tmp_path, epoch="1732400000")
    releases.write(deck=DECK, facts=FACTS)
    releases.build()
    shutil.copy(releases.deck / "quizgen.lock", tmp_path / "old.lock")
    releases.write(facts=NEXT)
    return releases


def _diff(releases: Releases, *args: str) -> Result:
    return run_quizgen("diff", *args, "deck", cwd=releases.root)


@pytest.mark.parametrize("old", ["out-1/flights/flights.apkg", "out-1/flights", "out-1"])
def test_a_package_or_the_folder_of_a_build_is_compared(releases: Releases, old: str) -> None:
    """The words that changed are marked; nothing is written."""
    before = sorted(releases.root.rglob("*"))
    done = _diff(releases, old)
    text = "rationale: The [-frist-]{+first+} flight was in 1903."
    said = SAID.replace("{old}", "out-1/flights/flights.apkg").replace("{text}", text)
    assert (done.status, done.out, done.err) == (0, said, "")
    assert sorted(releases.root.rglob("*")) == before


def test_an_old_ledger_is_compared(releases: Releases) -> None:
    """It knows questions and answers; that something else changed, it knows too."""
    done = _diff(releases, "old.lock")
    text = "(what it is explained with, its source or its tags)"
    said = SAID.replace("{old}", "old.lock").replace("{text}", text)
    assert (done.status, done.out, done.err) == (0, said, "")


def test_json_is_for_programs(releases: Releases) -> None:
    """The same, with the texts before and after."""
    done = _diff(releases, "out-1", "--json")
    (found,) = json.loads(done.out)
    assert {
        kind: [row["id"] for row in found[kind]] for kind in found if kind not in ("deck", "old")
    } == {
        "new": ["rocket"],
        "updated": ["typo"],
        "retired": ["jet"],
        "restored": [],
        "renamed": ["new"],
        "risks": [],
    }
    assert found["updated"][0]["fields"] == [
        {
            "name": "Rationale",
            "old": "The frist flight was in 1903.",
            "new": "The first flight was in 1903.",
        }
    ]
    assert found["renamed"][0]["formerly"] == "old"


def test_a_schedule_at_risk_fails_where_it_is_asked_for(releases: Releases) -> None:
    """Without the ledger what was taken out is forgotten; a rename is known by `formerly:`."""
    (releases.deck / "quizgen.lock").unlink()
    done = _diff(releases, "out-1")
    assert done.status == 0
    assert "at risk   jet  (it is gone and not retired" in done.out
    assert "renamed   new  (formerly old)" in done.out
    assert "1 schedule at risk" in done.out
    assert _diff(releases, "out-1", "--fail-on-risk").status == 1


@pytest.mark.parametrize(
    ("old", "said"),
    [
        ("nowhere", "There is no `nowhere`."),
        ("deck/facts.yaml", "`deck/facts.yaml`, line 1: This line was changed by hand or damaged."),
        ("bad.apkg", "`bad.apkg` is no package of Anki's: it holds no collection."),
        ("empty", "`empty` holds no `.apkg` and no `quizgen.lock`."),
        ("other.apkg", "`other.apkg` is of `else`, which isn't among the decks."),
    ],
)
def test_what_can_not_be_compared_is_said(releases: Releases, old: str, said: str) -> None:
    """In one line, with the status of wrong usage."""
    (releases.root / "bad.apkg").write_bytes(b"PK\x05\x06" + bytes(18))
    (releases.root / "empty").mkdir()
    other = Releases(releases.root / "x")
    other.write(deck=DECK.replace("flights", "else"), facts=FACTS)
    shutil.copy(other.build().apkg, releases.root / "other.apkg")
    done = _diff(releases, old)
    assert (done.status, done.out, done.err) == (2, "", f"quizgen: {said}\n")
