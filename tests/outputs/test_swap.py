"""The output folder is the old one or the new one, whole, whatever happens while it is written."""

import random
import re
import signal
import subprocess
import sys
import time
from contextlib import suppress
from multiprocessing import get_context
from multiprocessing.synchronize import Barrier
from pathlib import Path

import pytest

from quizgen.outputs import swap
from quizgen.outputs.swap import OutputNotOursError, staged_output
from tests.support.outputs import contents, names

FILES = ("manifest.json", "deck.apkg", "worksheet-a.html", "worksheet-a.key.html")

WRITER = f"""
import runpy
import signal
import sys
from itertools import count
from pathlib import Path
signal.signal(signal.SIGINT, signal.default_int_handler)  # a shell's background jobs ignore it
staged_output = runpy.run_path({swap.__file__!r})["staged_output"]
print("ready", flush=True)
for number in count():
    text = '{{"deck":"%s %d"}}' % (sys.argv[2], number) * 2000
    with staged_output(Path(sys.argv[1]), "deck") as folder:
        for name in {FILES!r}:
            (folder / name).write_text(text)
"""
"""A program that replaces an output as fast as it can, each time all files with a new text.

It runs the module alone, because importing all of quizgen takes longer than the test."""

STUCK = f"""
import runpy
import sys
import time
from pathlib import Path
staged_output = runpy.run_path({swap.__file__!r})["staged_output"]
with staged_output(Path(sys.argv[1]), "deck") as folder:
    (folder / "manifest.json").write_text("half")
    print("ready", flush=True)
    time.sleep(600)
"""
"""A program that gets stuck half-way."""


def write(out: Path, text: str, name: str = "deck") -> None:
    """Replaces `out/deck` by an output of that text."""
    with staged_output(out, name) as folder:
        for file in FILES:
            (folder / file).write_text(f'{{"deck":"{text}"}}')


def fail_half_way(folder: Path) -> None:
    """Writes one of the files, and then as a full disk does."""
    (folder / FILES[0]).write_text('{"deck":"half"}')
    raise OSError("full")


def whole(out: Path) -> str:
    """The text that all four files of `out/deck` have."""
    files = contents(out / "deck")
    assert sorted(files) == sorted(FILES)
    (text,) = set(files.values())
    return text.decode()


def start_writer(out: Path, name: str = "writer") -> subprocess.Popen[str]:
    """Starts the writer, and waits until it works."""
    command = [sys.executable, "-c", WRITER, str(out), name]
    process = subprocess.Popen(command, stdout=subprocess.PIPE, text=True)
    assert process.stdout
    assert process.stdout.readline() == "ready\n"
    return process


def stop(writer: subprocess.Popen[str], number: signal.Signals) -> None:
    """Sends the signal until the writer has ended.

    More than once, because Python drops an interrupt that falls into a weak reference's callback.
    """
    while writer.poll() is None:
        writer.send_signal(number)
        with suppress(subprocess.TimeoutExpired):
            writer.wait(timeout=10)
    writer.communicate()


def test_the_folder_appears_when_all_is_written(tmp_path: Path) -> None:
    """Until then there is none under its name."""
    with staged_output(tmp_path / "a" / "b", "deck") as folder:
        (folder / "manifest.json").write_text("{}")
        assert not (tmp_path / "a" / "b" / "deck").exists()
    assert names(tmp_path / "a" / "b") == ["deck"]
    assert names(tmp_path / "a" / "b" / "deck") == ["manifest.json"]


def test_an_error_leaves_the_old_output(tmp_path: Path) -> None:
    """And nothing beside it."""
    write(tmp_path, "old")
    with pytest.raises(OSError, match="full"), staged_output(tmp_path, "deck") as folder:
        fail_half_way(folder)
    assert whole(tmp_path) == '{"deck":"old"}'
    assert names(tmp_path) == ["deck"]


def test_an_empty_folder_may_be_replaced(tmp_path: Path) -> None:
    """It holds nothing of anybody."""
    (tmp_path / "deck").mkdir()
    write(tmp_path, "new")
    assert whole(tmp_path) == '{"deck":"new"}'


def test_another_folder_may_not_be_replaced(tmp_path: Path) -> None:
    """Refused before anything is written."""
    (tmp_path / "deck").mkdir()
    (tmp_path / "deck" / "thesis.html").write_text("years of work")
    with pytest.raises(OutputNotOursError), staged_output(tmp_path, "deck"):
        pytest.fail("nothing is to be written")
    assert contents(tmp_path) == {"deck/thesis.html": b"years of work"}


def test_a_killed_build_is_cleaned_up_by_the_next(tmp_path: Path) -> None:
    """What it had written goes, and the output before it stays until then."""
    write(tmp_path, "old")
    command = [sys.executable, "-c", STUCK, str(tmp_path)]
    with subprocess.Popen(command, stdout=subprocess.PIPE, text=True) as stuck:
        assert stuck.stdout
        assert stuck.stdout.readline() == "ready\n"
        stuck.kill()
    staging, lock, output = names(tmp_path)
    assert (lock, output) == (f"{staging}.lock", "deck")
    assert contents(tmp_path / staging) == {"manifest.json": b"half"}
    assert whole(tmp_path) == '{"deck":"old"}'
    write(tmp_path, "new")
    assert names(tmp_path) == ["deck"]
    assert whole(tmp_path) == '{"deck":"new"}'


def test_a_running_build_is_not_cleaned_up(tmp_path: Path) -> None:
    """Another build of the same deck leaves its files alone."""
    with staged_output(tmp_path, "deck") as folder:
        (folder / "manifest.json").write_text('{"deck":"slow"}')
        write(tmp_path, "fast")
        assert whole(tmp_path) == '{"deck":"fast"}'
        assert (folder / "manifest.json").read_text() == '{"deck":"slow"}'
    assert contents(tmp_path / "deck") == {"manifest.json": b'{"deck":"slow"}'}
    assert names(tmp_path) == ["deck"]


@pytest.mark.parametrize("number", [signal.SIGKILL, signal.SIGINT])
def test_kills_at_random_moments_leave_a_whole_output(
    tmp_path: Path, number: signal.Signals
) -> None:
    """In the midst of writing, swapping and cleaning up."""
    moments = random.Random(number)  # noqa: S311 -- no secret
    write(tmp_path, "first")
    for _ in range(25):
        writer = start_writer(tmp_path)
        time.sleep(moments.random() * 0.02)
        stop(writer, number)
        whole(tmp_path)
    write(tmp_path, "last")
    assert whole(tmp_path) == '{"deck":"last"}'
    assert names(tmp_path) == ["deck"]


def test_a_reader_always_finds_a_whole_file(tmp_path: Path) -> None:
    """There is no moment at which the folder or a file in it isn't there."""
    write(tmp_path, "first")
    writer = start_writer(tmp_path)
    texts: set[str] = set()
    while len(texts) < 50:  # however long the writer takes for them
        assert writer.poll() is None
        text = (tmp_path / "deck" / "manifest.json").read_text()
        assert len(text.split("}")) in (2, 2001)
        texts.add(text)
    writer.kill()
    writer.communicate()


def build_together(base: Path, turns: int, together: Barrier) -> None:
    """Builds the first output of each of many folders, at the moment when others do."""
    for turn in range(turns):
        with staged_output(base / str(turn), "deck") as folder:
            (folder / "manifest.json").write_text('{"deck":"first"}')
            together.wait(timeout=900)


def test_first_builds_at_once(tmp_path: Path) -> None:
    """Where there is no output yet, each of several builds sees that, and one comes first."""
    turns = 500
    together = get_context("fork").Barrier(3)
    builders = [
        get_context("fork").Process(target=build_together, args=(tmp_path, turns, together))
        for _ in range(3)
    ]
    for builder in builders:
        builder.start()
    for builder in builders:
        builder.join()
    assert [builder.exitcode for builder in builders] == [0, 0, 0]
    assert contents(tmp_path) == {
        f"{turn}/deck/manifest.json": b'{"deck":"first"}' for turn in range(turns)
    }


def test_many_writers_at_once(tmp_path: Path) -> None:
    """None of them fails, the first of all included, and the output is always one of theirs."""
    writers = [start_writer(tmp_path, f"writer{number}") for number in range(4)]
    seen: set[str] = set()
    while len(seen) < 4:  # until each of them has had its turn
        assert [writer.poll() for writer in writers] == [None] * 4
        seen |= set(re.findall(r"writer\d", _text_of(tmp_path / "deck" / "manifest.json")))
    for writer in writers:
        writer.kill()
        writer.communicate()
    assert whole(tmp_path).startswith('{"deck":"writer')
    write(tmp_path, "last")
    assert names(tmp_path) == ["deck"]


def _text_of(file: Path) -> str:
    """A file's text; empty where it isn't there yet, before the first of the writers is done."""
    return file.read_text() if file.exists() else ""


def test_decks_whose_ids_begin_alike(tmp_path: Path) -> None:
    """One deck's build doesn't take another's files for its own litter."""
    with staged_output(tmp_path, "deck-b") as folder:
        (folder / "manifest.json").write_text("{}")
        write(tmp_path, "a", "deck")
        assert (folder / "manifest.json").read_text() == "{}"
    assert names(tmp_path) == ["deck", "deck-b"]


def test_where_folders_can_not_change_places_two_renames_do(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """As on macOS and Windows; a build that was killed between the two is completed."""
    monkeypatch.setattr(sys, "platform", "darwin")
    write(tmp_path, "old")
    write(tmp_path, "new")
    assert whole(tmp_path) == '{"deck":"new"}'
    assert names(tmp_path) == ["deck"]
    (tmp_path / "deck").rename(tmp_path / ".quizgen-deck.previous")
    with pytest.raises(OSError, match="full"), staged_output(tmp_path, "deck") as folder:
        fail_half_way(folder)
    assert whole(tmp_path) == '{"deck":"new"}'
    assert names(tmp_path) == ["deck"]


def test_what_is_no_longer_written_goes_and_nothing_else(tmp_path: Path) -> None:
    """Files of builds that the next one doesn't write, but for those that somebody has changed."""
    write(tmp_path, "old")
    deck = tmp_path / "deck"
    (deck / "worksheet-a.key.html").write_text("with a teacher's remarks")
    (deck / "worksheet-b.html").write_text("somebody's own")
    (deck / "notes").mkdir()
    (deck / "notes" / "a.txt").write_text("mine")
    with staged_output(tmp_path, "deck") as folder:
        (folder / "deck.apkg").write_text("new")
    assert contents(deck) == {
        "deck.apkg": b"new",
        "notes/a.txt": b"mine",
        "worksheet-a.key.html": b"with a teacher's remarks",
        "worksheet-b.html": b"somebody's own",
    }


def test_an_output_from_before_there_were_records_may_be_replaced(tmp_path: Path) -> None:
    """It is known by its manifest; files that the build writes are renewed, others stay."""
    deck = tmp_path / "deck"
    deck.mkdir()
    (deck / "manifest.json").write_text('{"deck":"deck","items":[]}')
    (deck / "worksheet-a.html").write_text("old")
    (deck / "worksheet-z.html").write_text("of a sheet that is gone")
    write(tmp_path, "new")
    files = contents(deck)
    assert files.pop("worksheet-z.html") == b"of a sheet that is gone"
    assert set(files.values()) == {b'{"deck":"new"}'}


@pytest.mark.parametrize("record", ["", "{", "[]", '{"deck": 1}', '{"deck": "d", "files": []}'])
def test_a_record_that_can_not_be_read_is_none(tmp_path: Path, record: str) -> None:
    """Then the folder is known by its manifest, or not at all."""
    deck = tmp_path / "deck"
    deck.mkdir()
    (deck / ".quizgen.json").write_text(record)
    with pytest.raises(OutputNotOursError), staged_output(tmp_path, "deck"):
        pytest.fail("nothing is to be written")
