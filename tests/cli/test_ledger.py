"""The ledger as an author meets it: made by a build, held by --locked, refused when it is wrong."""

from pathlib import Path

import pytest

from quizgen.ledger.lines import with_sum
from tests.support.decks import run_quizgen
from tests.support.outputs import contents
from tests.support.versions import Releases

DECK = "deck: {id: flights, title: Flights, language: en}\n"
FACTS = """\
facts:
  - {id: jet, says: Jets are fast., what: Jets}
  - {id: kite, says: Kites fly., what: Kites}
"""


@pytest.fixture
def releases(tmp_path: Path) -> Releases:
    """A deck that was built once."""
    releases = Releases(tmp_path)
    releases.write(deck=DECK, facts=FACTS)
    releases.build()
    return releases


def test_a_locked_build_of_what_is_committed_is_the_same_bytes(releases: Releases) -> None:
    """On another day, in another time zone, folder and locale, with other hashes."""
    first = releases.build("--locked")
    releases.epoch = "2000000000"
    again = releases.build("--locked")
    assert again.apkg.read_bytes() == first.apkg.read_bytes()
    copy = Releases(releases.root / "elsewhere")
    copy.write(deck=DECK, facts=FACTS)
    (copy.deck / "quizgen.lock").write_bytes(first.ledger)
    env = {"TZ": "Pacific/Auckland", "PYTHONHASHSEED": "7", "LC_ALL": "de_DE.UTF-8"}
    done = run_quizgen("build", "deck", "--locked", cwd=copy.root, env=env)
    assert done.status == 0, done.err
    assert contents(copy.root / "dist") == contents(releases.root / "out-2")


def test_lines_in_another_order_are_the_same_ledger(releases: Releases) -> None:
    """As git leaves them after a merge of two branches that each added a note."""
    file = releases.deck / "quizgen.lock"
    head, *notes, end = file.read_bytes().splitlines(keepends=True)
    merged = b"".join([head, *reversed(notes), end])
    file.write_bytes(merged)
    releases.build("--locked")
    assert file.read_bytes() == merged
    releases.write(facts=FACTS.replace("are fast", "are very fast"))
    releases.build()
    others = [line for line in (head, *notes, end) if b'"id":"jet' not in line]
    lines = file.read_bytes().splitlines(keepends=True)
    assert [line for line in lines if b'"id":"jet' not in line] == others
    assert any(b"very fast" in line for line in lines)


def test_a_locked_build_names_what_would_change_and_writes_nothing(releases: Releases) -> None:
    """For CI: the author forgot to build, or to commit."""
    before = (releases.deck / "quizgen.lock").read_bytes()
    releases.write(
        facts=FACTS.replace("Jets are fast", "Jets are very fast").replace("id: kite", "id: dragon")
    )
    done = releases.build("--locked", status=1)
    assert done.result.err == (
        "quizgen: deck isn't built: --locked, and its ledger would change:\n"
        "  dragon: new\n"
        "  jet: changed\n"
        "  kite: retired\n"
        "Run `quizgen build` and commit deck/quizgen.lock.\n"
    )
    assert (releases.deck / "quizgen.lock").read_bytes() == before
    assert not done.apkg.exists()
    assert sorted(path.name for path in releases.deck.iterdir()) == [
        "deck.yaml",
        "facts.yaml",
        "quizgen.lock",
    ]


def test_a_locked_build_of_a_deck_that_was_never_built_fails(tmp_path: Path) -> None:
    """Its identities would be another's on every machine."""
    releases = Releases(tmp_path)
    releases.write(deck=DECK, facts=FACTS)
    done = releases.build("--locked", status=1)
    assert "there is no quizgen.lock yet" in done.result.err
    assert done.ledger == b""


@pytest.mark.parametrize(
    ("spoil", "said"),
    [
        (lambda text: text.replace(b'"jet"', b'"Jet"'), "11:1: error[Q552 ledger-damaged]"),
        (lambda text: text[:-9], ": error[Q552 ledger-damaged] The end"),
        (lambda text: b"            "quizgen: deck isn't built: there is no quizgen.lock, and learners would lose"
            " the schedule of 2 notes of the last output:\n"
            "  jet\n"
            "  kite\n"
            "Bring quizgen.lock back (`git log -- quizgen.lock`),"
            " or let them go: --forget-missing.\n"
        ),
    )
    assert not (renamed.deck / "quizgen.lock").exists()
    assert run_quizgen("build", "deck", "--forget-missing", cwd=renamed.root).status == 0


def test_identities_that_were_swapped_by_hand_are_told(releases: Releases) -> None:
    """The sums of the lines are right; learners would find other content on their cards."""
    file = releases.deck / "quizgen.lock"
    good = file.read_bytes()
    guids = [_guid(releases, name).encode() for name in ("jet", "kite")]
    bad = good.replace(guids[0], b"x").replace(guids[1], guids[0]).replace(b"x", guids[1])
    lines = [
        with_sum(line[:-18]) if line.startswith(b'{"id"') else line for line in bad.split(b"\n")
    ]
    file.write_bytes(b"\n".join(lines))
    for args in ((), ("--locked",)):
        done = releases.build(*args, status=1)
        assert (
            "error[Q567 swapped-identity] `jet` has the identity that is made from the id of `kite`"
        ) in done.result.err
        assert "error[Q567 swapped-identity] `kite` has the identity" in done.result.err
    _without(releases, "jet", "kite")
    releases.build()
    assert [_guid(releases, name).encode() for name in ("jet", "kite")] == guids


def test_a_ledger_of_the_first_form_is_taken_over(renamed: Releases) -> None:
    """CI doesn't fail for it; the next build writes the form of today."""
    file = renamed.deck / "quizgen.lock"
    new = file.read_bytes()
    header = with_sum(
        b'{"quizgen.lock":1,"deck":"flights","about":"Identities of this deck\'s cards in Anki.'
        b' Commit it, and leave the editing to quizgen."'
    )
    lines = [header, *new.split(b"\n")[2:]]
    old = b"\n".join(lines)
    file.write_bytes(old)
    assert renamed.build("--locked").ledger == old
    assert renamed.build().ledger == new


def test_a_commit_that_was_taken_back_keeps_the_identity(releases: Releases) -> None:
    """The entry has its first id again, and the ledger knows it by the second one."""
    before = _guid(releases, "jet")
    releases.write(facts=FACTS.replace("id: jet", "id: plane, formerly: jet"))
    releases.build()
    releases.write(facts=FACTS)
    releases.build()
    assert _guid(releases, "jet") == before
    releases.write(facts=FACTS.replace("id: jet", "id: plane, formerly: jet"))
    releases.build()
    assert _guid(releases, "plane") == before


def test_two_entries_may_change_places_and_back(releases: Releases) -> None:
    """A rename that is said late, and taken back."""
    jet = _guid(releases, "jet")
    releases.write(facts=FACTS.replace("id: jet", "id: plane"))
    releases.build()
    plane = _guid(releases, "plane")
    releases.write(facts=FACTS.replace("id: jet", "id: plane, formerly: jet"))
    releases.build()
    releases.write(facts=FACTS.replace("id: jet", "id: jet, formerly: plane"))
    for _ in range(2):
        releases.build()
        assert (_guid(releases, "jet"), _guid(releases, "plane")) == (jet, plane)
