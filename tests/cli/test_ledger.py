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


@pytest.fixture(scope="module")
def first_release(tmp_path_factory: pytest.TempPathFactory) -> Releases:
    """A deck that was built once; only to be copied."""
    releases = Releases(tmp_path_factory.mktemp("first"))
    releases.write(deck=DECK, facts=FACTS)
    releases.build()
    return releases


@pytest.fixture
def releases(first_release: Releases, tmp_path: Path) -> Releases:
    """A deck that was built once."""
    return first_release.copied(tmp_path)


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
        (lambda text: text.replace(b'"jet"', b'"Jet"'), "12:1: error[Q552 ledger-damaged]"),
        (lambda text: text[:-9], ": error[Q552 ledger-damaged] The end"),
        (lambda text: b"<<<<<<< a\n" + text, "1:1: error[Q551 ledger-conflict]"),
        (lambda _: b"", "1:1: error[Q552 ledger-damaged] The end"),
    ],
    ids=["by-hand", "cut-off", "conflict", "emptied"],
)
def test_a_ledger_that_is_wrong_stops_the_build(
    releases: Releases, spoil: object, said: str
) -> None:
    """With the place and a way out; identities aren't made anew, nothing is overwritten."""
    assert callable(spoil)
    bad = spoil((releases.deck / "quizgen.lock").read_bytes())
    (releases.deck / "quizgen.lock").write_bytes(bad)
    done = releases.build(status=1)
    assert said in done.result.err
    assert done.ledger == bad
    check = run_quizgen("check", "deck", cwd=releases.root)
    assert check.status == 1
    assert said in check.out


def test_a_ledger_of_another_deck_is_refused(releases: Releases) -> None:
    """A copied folder would share its cards; a renamed deck says what it was."""
    releases.edit("deck.yaml", ("id: flights", "id: planes"))
    done = releases.build(status=1)
    assert "deck.yaml:1:12: error[Q554 ledger-of-another-deck]" in done.result.err
    releases.edit("deck.yaml", ("id: planes", "id: planes, formerly: flights"))
    assert releases.build().ledger.startswith(
        b'{"quizgen.lock":2,"deck":"planes","formerly":["flights"],"about"'
    )


def test_shipped_cards_keep_their_note_types(releases: Releases) -> None:
    """Anki would refuse every update; a rename of the deck changes nothing about it."""
    releases.edit("deck.yaml", ("language: en", "language: en, anki: {own-note-types: true}"))
    done = releases.build(status=1)
    assert "deck.yaml:1:74: error[Q559 note-types-changed]" in done.result.err
    (releases.deck / "quizgen.lock").unlink()
    first = releases.build().ledger
    assert b"Fact v1 \xc2\xb7 flights" in first
    releases.edit("deck.yaml", ("id: flights", "id: planes, formerly: flights"))
    releases.build()
    releases.edit("deck.yaml", ("id: planes, formerly: flights", "id: air, formerly: planes"))
    assert b"Fact v1 \xc2\xb7 flights" in releases.build("--locked", status=1).ledger
    assert b"Fact v1 \xc2\xb7 air" not in releases.build().ledger


RENAMES = [
    ("{id: plane, formerly: jett, says: Jets", "warning[Q555 unknown-former-id]", 0),
    ("{id: plane, formerly: kite, says: Jets", "error[Q556 former-id-in-use]", 1),
]


@pytest.mark.parametrize(("entry", "said", "status"), RENAMES, ids=["unknown", "in-use"])
def test_a_rename_that_can_not_be_is_said(
    releases: Releases, entry: str, said: str, status: int
) -> None:
    """At `formerly:`, with what was meant."""
    releases.edit("facts.yaml", ("{id: jet, says: Jets", entry))
    done = releases.build(status=status)
    assert said in done.result.err
    assert f"facts.yaml:2:{entry.index('formerly: ') + 15}:" in done.result.err


def test_two_entries_can_not_have_been_one(releases: Releases) -> None:
    """Only one of them can keep the cards."""
    releases.write(
        facts="facts:\n  - {id: a, formerly: jet, says: Jets., what: Jets}\n"
        "  - {id: b, formerly: jet, says: Kites., what: Kites}\n"
    )
    done = releases.build(status=1)
    assert "facts.yaml:3:23: error[Q556 former-id-in-use] `a` was formerly `jet` already" in (
        done.result.err
    )


def test_an_id_that_is_used_again_for_something_else_is_a_warning(releases: Releases) -> None:
    """The old one again, reworded, is no problem."""
    releases.write(facts=FACTS.replace("id: jet", "id: plane"))
    releases.build()
    releases.write(facts=FACTS.replace("Jets are fast.", "Jets are very fast."))
    assert "Q557" not in releases.build().result.err
    releases.write(facts=FACTS.replace("id: jet", "id: plane"))
    releases.build()
    releases.write(
        facts="facts:\n  - {id: jet, says: Icarus fell into the sea., what: the sea,"
        " ask: {what: Where did the son of Daedalus come down?}}\n"
    )
    assert "facts.yaml:2:5: warning[Q557 reused-id]" in releases.build().result.err


def test_a_question_of_another_type_is_another_note(releases: Releases) -> None:
    """Anki can't turn one note type into another; the old card says that it is retired."""
    card = "{id: q, type: flashcard, stem: Lift?, answer: A force.}"
    short = card.replace("flashcard", "short-answer")
    guids = []
    for question in (card, short, card):
        releases.write(more=f"questions: [{question}]\n")
        ledger = releases.build().ledger
        guids.append(ledger.split(b'{"id":"q"')[1:])
    (one,), (two, three), (four, five) = guids
    assert b'"retired":true' in two
    assert b'"retired":true' not in three
    assert one[20:60] == two[20:60] == four[20:60]
    assert three[:60] == five[:60]
    assert b'"retired":true' in five
    assert b'"retired":true' not in four


def test_a_rename_that_was_forgotten_can_be_said_later(releases: Releases) -> None:
    """The new id, though it was shipped once, gets the old one's identity back, and keeps it."""
    guid = _guid(releases, "jet")
    releases.write(facts=FACTS.replace("id: jet", "id: plane"))
    releases.build()
    interim = _guid(releases, "plane")
    assert interim != guid
    releases.write(facts=FACTS.replace("id: jet", "id: plane, formerly: jet"))
    for _ in range(2):
        releases.build()
        assert (_guid(releases, "plane"), _guid(releases, "jet")) == (guid, interim)
    releases.write(facts=FACTS.replace("id: jet", "id: aircraft, formerly: plane"))
    releases.build()
    assert _guid(releases, "aircraft") == guid


def test_a_new_fact_may_have_the_id_that_another_one_left(releases: Releases) -> None:
    """It gets an identity of its own."""
    guid = _guid(releases, "jet")
    more = "  - {id: jet, says: A jet of water rises., what: A jet of water}\n"
    releases.write(facts=FACTS.replace("id: jet", "id: plane, formerly: jet"))
    releases.build()
    releases.write(facts=FACTS.replace("id: jet", "id: plane") + more)
    releases.build()
    assert _guid(releases, "plane") == guid
    assert _guid(releases, "jet") != guid


def _guid(releases: Releases, name: str) -> str:
    text = (releases.deck / "quizgen.lock").read_text(encoding="utf-8")
    (line,) = (line for line in text.splitlines() if line.startswith(f'{{"id":"{name}"'))
    return line.split('"guid":"')[1][:16]


RENAMED = """\
facts:
  - {id: plane, formerly: jet, says: Jets are fast., what: Jets}
  - {id: balloon, says: Balloons rise., what: Balloons}
"""


@pytest.fixture(scope="module")
def second_release(first_release: Releases, tmp_path_factory: pytest.TempPathFactory) -> Releases:
    """The deck that was built again after changes; only to be copied."""
    releases = first_release.copied(tmp_path_factory.mktemp("second"))
    releases.write(facts=RENAMED)
    releases.build()
    return releases


@pytest.fixture
def renamed(second_release: Releases, tmp_path: Path) -> Releases:
    """The deck after a rename, with a fact that was taken out, and one that was added."""
    return second_release.copied(tmp_path)


def _without(releases: Releases, *names: str) -> bytes:
    """The ledger without the lines of some notes; it is left so."""
    file = releases.deck / "quizgen.lock"
    starts = tuple(f'{{"id":"{name}"'.encode() for name in names)
    lines = file.read_bytes().splitlines(keepends=True)
    left = b"".join(line for line in lines if not line.startswith(starts))
    file.write_bytes(left)
    return left


@pytest.mark.parametrize("name", ["plane", "balloon"])
def test_a_line_that_is_gone_is_found_again_by_its_id(renamed: Releases, name: str) -> None:
    """By the one that the entry has, or had when it was new: nobody loses anything."""
    before = _guid(renamed, name)
    _without(renamed, name)
    done = renamed.build()
    assert (
        f"deck/quizgen.lock:1:1: warning[Q561 ledger-lines-found-again] No line is left of `{name}`"
    ) in done.result.err
    assert _guid(renamed, name) == before
    assert b'"formerly":["jet"]' in done.ledger
    assert renamed.build("--locked").result.err == ""


def test_what_learners_would_lose_is_said_before_anything_is_written(renamed: Releases) -> None:
    """Of a note that was renamed, where the entry says it no more, and of one that was retired."""
    renamed.edit("facts.yaml", (", formerly: jet", ""))
    for names, said in (
        (
            ("plane",),
            (
                "The line of 1 note that was shipped is gone, and nothing in the deck leads to it:"
                " learners keep old cards that no update reaches; `plane` would begin anew."
            ),
        ),
        (
            ("kite",),
            (
                "The line of 1 note that was shipped is gone, and nothing in the deck leads to it:"
                " learners keep old cards that no update reaches."
            ),
        ),
        (
            ("plane", "kite"),
            (
                "The lines of 2 notes that were shipped are gone, and nothing leads to them:"
                " learners keep old cards that no update reaches; `plane` would begin anew."
            ),
        ),
    ):
        whole = (renamed.deck / "quizgen.lock").read_bytes()
        left = _without(renamed, *names)
        for args in ((), ("--locked",)):
            done = renamed.build(*args, status=1)
            assert f"deck/quizgen.lock:1:1: error[Q560 ledger-lines-missing] {said}" in (
                done.result.err
            )
            assert (done.ledger, done.apkg.exists()) == (left, False)
        (renamed.deck / "quizgen.lock").write_bytes(whole)


def test_lines_that_are_gone_can_be_let_go(renamed: Releases) -> None:
    """Where nobody has the cards. CI doesn't do that by itself."""
    renamed.edit("facts.yaml", (", formerly: jet", ""))
    before = _guid(renamed, "plane")
    _without(renamed, "plane")
    done = renamed.build("--forget-missing", "--locked", status=1)
    assert "plane: new\n" in done.result.err
    done = renamed.build("--forget-missing")
    assert "warning[Q560 ledger-lines-missing]" in done.result.err
    assert _guid(renamed, "plane") != before
    assert renamed.build("--locked").result.err == ""


@pytest.mark.parametrize("start", ['{"quizgen.lock"', '{"notes"', '{"end"'])
def test_other_lines_that_are_gone_are_told(renamed: Releases, start: str) -> None:
    """Each that the ledger needs."""
    file = renamed.deck / "quizgen.lock"
    lines = file.read_bytes().splitlines(keepends=True)
    file.write_bytes(b"".join(line for line in lines if not line.startswith(start.encode())))
    assert "error[Q552 ledger-damaged]" in renamed.build(status=1).result.err


def test_each_line_that_is_gone_is_told_or_made_again(renamed: Releases) -> None:
    """Whichever it is: the next build has the same identities, or says what would be lost."""
    file = renamed.deck / "quizgen.lock"
    whole = file.read_bytes()
    lines = whole.splitlines(keepends=True)
    guids = [_guid(renamed, name) for name in ("plane", "balloon", "kite")]
    for gone in lines:
        file.write_bytes(whole.replace(gone, b"", 1))
        done = run_quizgen("build", "deck", cwd=renamed.root)
        if done.status:
            assert "[Q560" in done.err or "[Q552" in done.err
            assert not gone.startswith((b'{"type"', b'{"id":"plane"', b'{"id":"balloon"'))
        else:
            assert [_guid(renamed, name) for name in ("plane", "balloon", "kite")] == guids


def test_without_the_file_identities_are_made_from_former_ids(renamed: Releases) -> None:
    """With a warning: what was renamed twice, or taken out, can't be known."""
    before = _guid(renamed, "plane")
    (renamed.deck / "quizgen.lock").unlink()
    done = renamed.build()
    assert "deck/facts.yaml:2:27: warning[Q562 ledger-missing] There is no `quizgen.lock`" in (
        done.result.err
    )
    assert _guid(renamed, "plane") == before
    assert "Q562" not in renamed.build().result.err


def test_without_the_file_a_renamed_deck_has_its_first_identities(releases: Releases) -> None:
    """They are made from the id that it had."""
    before = _guid(releases, "jet")
    releases.edit("deck.yaml", ("id: flights", "id: planes, formerly: flights"))
    (releases.deck / "quizgen.lock").unlink()
    assert "Q562" in releases.build().result.err
    assert _guid(releases, "jet") == before
    _without(releases, "jet")
    assert "Q561" in releases.build().result.err
    assert _guid(releases, "jet") == before


def test_the_last_output_knows_what_a_lost_ledger_had(renamed: Releases) -> None:
    """Also where no entry says `formerly:` any more."""
    renamed.edit("facts.yaml", (", formerly: jet", ""))
    assert run_quizgen("build", "deck", cwd=renamed.root).status == 0
    (renamed.deck / "quizgen.lock").unlink()
    done = run_quizgen("build", "deck", cwd=renamed.root)
    assert (done.status, done.err) == (
        1,
        (
            "quizgen: deck isn't built: there is no quizgen.lock, and learners would lose"
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
