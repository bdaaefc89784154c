"""`quizgen build`: what it writes, what it leaves alone, and what it says."""

import os
import re
import shutil
import subprocess
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.benchmarks.bank import write_bank
from tests.support.decks import (
    DECK,
    QUESTIONS,
    REPOSITORY,
    Result,
    a_run,
    quizgen_command,
    quizgen_environment,
    run_as_user,
    run_quizgen,
    run_together,
    write_deck,
    write_good_deck,
)
from tests.support.outputs import contents, names
from tests.support.terminal import run_on_terminal

FILES = [
    "founding.apkg",
    "manifest.json",
    "practice.html",
    "practice.sw.js",
    "practice.webmanifest",
    "proof.html",
    "worksheet-a.html",
    "worksheet-a.key.html",
]
OPEN = "Open {0}/proof.html, {0}/practice.html, {0}/worksheet-a.html\n"
BUILT = f"dist/founding: 1 item, 1 note, 1 sheet\n{OPEN.format('dist/founding')}"
NO_ID = "facts:\n  - {says: c d, what: d, cite: 一/1}\n"
NO_ID_TEXT = """\
{folder}/broken.yaml:2:5: error[Q106 missing-key] `id:` is missing.
    2 |   - {{says: c d, what: d, cite: 一/1}}
      |     ^
      = Add an id that will stay, such as `id: first-flight`.

1 error
quizgen: {folder} has errors and isn't built.
"""


def run(tmp_path: Path, *args: str) -> Result:
    """Runs `quizgen build` as a user whom permissions bind."""
    return run_as_user("build", *args, cwd=tmp_path)


@pytest.fixture(scope="module")
def built_once(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder where the deck in `decks/good` was built; only to be copied."""
    folder = tmp_path_factory.mktemp("built")
    write_good_deck(folder / "decks" / "good")
    assert run_quizgen("build", cwd=folder) == Result(0, BUILT, "")
    return folder


@pytest.fixture
def built(built_once: Path, tmp_path: Path) -> dict[str, bytes]:
    """The contents of `dist`, where the deck in `decks/good` was built."""
    shutil.copytree(built_once, tmp_path, dirs_exist_ok=True)
    return contents(tmp_path / "dist")


def test_all_files_are_written(tmp_path: Path, built: dict[str, bytes]) -> None:
    """Package, sheet, key, practice page, proof, manifest, index; with the deck, the ledger."""
    assert list(built) == [*(f"founding/{name}" for name in FILES), "index.html"]
    assert names(tmp_path / "dist") == ["founding", "index.html"]
    assert names(tmp_path / "decks" / "good") == [
        "deck.yaml",
        "questions.yaml",
        "quizgen.lock",
    ]
    mode = (tmp_path / "dist" / "founding").stat().st_mode & 0o777
    (tmp_path / "other").mkdir()
    assert mode == (tmp_path / "other").stat().st_mode & 0o777


def test_one_line_a_deck_off_a_terminal(tmp_path: Path) -> None:
    """In the order of the decks, without progress or colour; then what to open of each."""
    for name in ("b", "a"):
        write_good_deck(tmp_path / "decks" / name, name)
    said = "dist/a: 1 item, 1 note, 1 sheet\ndist/b: 1 item, 1 note, 1 sheet\n"
    said += "Open dist/a/proof.html, dist/b/proof.html\n"
    assert run_quizgen("build", cwd=tmp_path) == Result(0, said, "")


def test_out_names_another_folder(tmp_path: Path) -> None:
    """Which is made, with those above it; `dist` isn't."""
    write_good_deck(tmp_path / "decks" / "good")
    result = run_quizgen("build", "--out", "a/b/c", cwd=tmp_path)
    said = f"a/b/c/founding: 1 item, 1 note, 1 sheet\n{OPEN.format('a/b/c/founding')}"
    assert result == Result(0, said, "")
    assert names(tmp_path / "a" / "b" / "c" / "founding") == FILES
    assert names(tmp_path) == ["a", "decks"]


def test_a_deck_with_an_error_leaves_the_last_output(
    tmp_path: Path, built: dict[str, bytes]
) -> None:
    """Byte for byte; the other decks are built, and the status is 1."""
    folder = tmp_path / "decks" / "good"
    write_deck(folder, broken=NO_ID, questions=QUESTIONS.replace("为了安全", "为了平安"))
    write_good_deck(tmp_path / "decks" / "other", "other")
    result = run_quizgen("build", cwd=tmp_path)
    said = f"dist/other: 1 item, 1 note, 1 sheet\n{OPEN.format('dist/other')}"
    assert result == Result(1, said, NO_ID_TEXT.format(folder="decks/good"))
    after = contents(tmp_path / "dist")
    del built["index.html"]  # which lists the other deck now
    assert {name: after[name] for name in built} == built
    assert names(tmp_path / "dist") == ["founding", "index.html", "other"]


def test_a_deck_with_an_error_writes_nothing(tmp_path: Path) -> None:
    """Not even the output folder."""
    write_deck(tmp_path / "decks" / "bad", deck=DECK, broken=NO_ID)
    result = run_quizgen("build", cwd=tmp_path)
    assert result == Result(1, "", NO_ID_TEXT.format(folder="decks/bad"))
    assert names(tmp_path) == ["decks"]


def test_a_deck_with_a_warning_is_built(tmp_path: Path) -> None:
    """The warning goes to standard error, what was written to standard output."""
    write_good_deck(tmp_path / "decks" / "good")
    (tmp_path / "decks" / "good" / "x.yml").write_text("")
    assert run_quizgen("build", cwd=tmp_path) == Result(
        0,
        BUILT,
        "decks/good/x.yml:1:1: warning[Q114 ignored-yml] "
        "This file is left out: a deck's files end in `.yaml`.\n"
        "      = Rename it.\n"
        "\n"
        "1 warning\n",
    )


@pytest.mark.parametrize("second", ["founding", "Founding"])
def test_two_decks_of_one_id(tmp_path: Path, second: str) -> None:
    """The second isn't written over the first, also not where letter case doesn't count."""
    write_good_deck(tmp_path / "decks" / "a")
    write_good_deck(tmp_path / "decks" / "b", second)
    said = f"quizgen: decks/b and decks/a both have the id `{second}`.\n"
    assert run_quizgen("build", cwd=tmp_path) == Result(1, BUILT, said)
    assert names(tmp_path / "dist") == ["founding", "index.html"]


def test_a_new_build_takes_old_pages_away(tmp_path: Path, built: dict[str, bytes]) -> None:
    """Of a sheet that the deck has no more."""
    sheets = tmp_path / "decks" / "good" / "sheets.yaml"
    sheets.write_text("sheets: [{id: exam, forms: [a, b], items: {choice: 1}}]\n")
    assert run_quizgen("build", cwd=tmp_path).status == 0
    assert "exam-b.key.html" in names(tmp_path / "dist" / "founding")
    sheets.unlink()
    assert run_quizgen("build", cwd=tmp_path) == Result(0, BUILT, "")
    assert contents(tmp_path / "dist") == built


def test_files_of_others_are_kept(tmp_path: Path, built: dict[str, bytes]) -> None:
    """A teacher's PDF of a sheet, notes, a page of their own, a folder, a link."""
    folder = tmp_path / "dist" / "founding"
    for name in ("my sheet.pdf", "notes.txt", "index.html", ".hidden", "marks.json"):
        (folder / name).write_text(name)
    (folder / "class" / "deep").mkdir(parents=True)
    (folder / "class" / "deep" / "worksheet-a.html").write_text("mine")
    (folder / "link").symlink_to("nowhere")
    (folder / "class-link").symlink_to("class")
    others = contents(tmp_path / "dist").items() - built.items()
    for turn in range(2):
        (tmp_path / "decks" / "good" / "more.yaml").write_text(f"facts: []  # {turn}\n")
        assert run_quizgen("build", cwd=tmp_path) == Result(0, BUILT, "")
        assert contents(tmp_path / "dist") == built | dict(others)
        assert (folder / "link").readlink() == Path("nowhere")
        assert (folder / "class-link").readlink() == Path("class")
        assert names(tmp_path / "dist") == ["founding", "index.html"]


@pytest.mark.parametrize("manifest", ["", '{"name": "my web app"}', "[]"])
def test_a_folder_that_is_no_output_is_not_replaced(tmp_path: Path, manifest: str) -> None:
    """Whatever its `manifest.json` is."""
    write_good_deck(tmp_path / "decks" / "good")
    folder = tmp_path / "dist" / "founding"
    folder.mkdir(parents=True)
    (folder / "index.html").write_text("mine")
    if manifest:
        (folder / "manifest.json").write_text(manifest)
    before = contents(tmp_path / "dist")
    said = "quizgen: dist/founding isn't the output of a deck, so it isn't replaced.\n"
    assert run_quizgen("build", cwd=tmp_path) == Result(1, "", said)
    assert contents(tmp_path / "dist") == before
    assert names(tmp_path / "dist") == ["founding"]


def test_a_file_or_link_in_the_place_of_the_output_is_not_replaced(tmp_path: Path) -> None:
    """Nor what the link leads to."""
    write_good_deck(tmp_path / "decks" / "good")
    (tmp_path / "dist").mkdir()
    (tmp_path / "elsewhere").mkdir()
    said = "quizgen: dist/founding isn't the output of a deck, so it isn't replaced.\n"
    place = tmp_path / "dist" / "founding"
    place.write_text("mine")
    assert run_quizgen("build", cwd=tmp_path) == Result(1, "", said)
    assert place.read_text() == "mine"
    place.unlink()
    place.symlink_to("../elsewhere")
    assert run_quizgen("build", cwd=tmp_path) == Result(1, "", said)
    assert place.readlink() == Path("../elsewhere")
    assert names(tmp_path / "elsewhere") == []


def test_a_deck_is_not_built_over_itself(tmp_path: Path) -> None:
    """`--out decks`, where the deck's folder has its id as its name."""
    deck = write_good_deck(tmp_path / "decks" / "founding")
    before = contents(deck)
    result = run_quizgen("build", "--out", "decks", cwd=tmp_path)
    said = "quizgen: decks/founding isn't the output of a deck, so it isn't replaced.\n"
    assert result == Result(1, "", said)
    assert contents(deck) == before


def test_an_output_folder_that_can_not_be_made(tmp_path: Path) -> None:
    """Below a file, in a folder that is read-only, in a file system that has no place."""
    write_good_deck(tmp_path / "decks" / "good")
    (tmp_path / "file").write_text("")
    (tmp_path / "locked").mkdir(mode=0o555)
    for out, reason in (
        ("file", "file exists (file)"),
        ("file/below", "a part of its path is no folder (file/below)"),
        ("locked/new", "permission denied (locked/new)"),
        ("/proc/nowhere", "there is no such file (/proc/nowhere)"),
    ):
        said = f"quizgen: decks/good can't be written: {reason}.\n"
        assert run(tmp_path, "--out", out) == Result(1, "", said)


def test_a_read_only_output_stays_as_it_is(tmp_path: Path, built: dict[str, bytes]) -> None:
    """The folder of all outputs may not be written to."""
    write_deck(tmp_path / "decks" / "good", questions=QUESTIONS.replace("安全", "平安"))
    (tmp_path / "dist").chmod(0o555)
    result = run(tmp_path)
    (tmp_path / "dist").chmod(0o755)
    assert (result.status, result.out) == (1, "")
    assert result.err.startswith("quizgen: decks/good can't be written: permission denied (")
    assert contents(tmp_path / "dist") == built


@pytest.fixture
def small_disk(tmp_path: Path) -> Iterator[Path]:
    """A file system of half a megabyte."""
    disk = tmp_path / "disk"
    disk.mkdir()
    command = ["mount", "-t", "tmpfs", "-o", "size=2m", "tmpfs", str(disk)]
    if subprocess.run(command, capture_output=True, check=False).returncode:
        pytest.skip("needs root, to mount a small disk")
    yield disk
    subprocess.run(["umount", str(disk)], check=True)


def test_a_full_disk_leaves_the_last_output_whole(tmp_path: Path, small_disk: Path) -> None:
    """However little is missing, it says so, and leaves nothing half written."""
    write_good_deck(tmp_path / "decks" / "good")
    assert run_quizgen("build", "--out", "disk", cwd=tmp_path).status == 0
    before = contents(small_disk)
    write_deck(tmp_path / "decks" / "good", questions=QUESTIONS.replace("安全", "平安"))
    usage = shutil.disk_usage(small_disk)
    filler = small_disk / "filler"
    for left in (0, 4096, 8192, 16384, 24576):
        filler.write_bytes(b"x" * (usage.free - left))
        result = run_quizgen("build", "--out", "disk", cwd=tmp_path)
        filler.unlink()
        assert (result.status, result.out) == (1, ""), left
        assert result.err.startswith("quizgen: decks/good can't be written: no space left"), left
        assert result.err.count("\n") == 1
        assert contents(small_disk) == before
    assert run_quizgen("build", "--out", "disk", cwd=tmp_path).status == 0
    assert contents(small_disk).keys() == before.keys()
    assert contents(small_disk) != before


@pytest.mark.parametrize("limit", [0, 1, 100, 4_096])
def test_a_file_that_can_not_grow_leaves_the_last_output_whole(
    tmp_path: Path, built: dict[str, bytes], limit: int
) -> None:
    """A limit on the size of files, as with a quota."""
    write_deck(tmp_path / "decks" / "good", questions=QUESTIONS.replace("安全", "平安"))
    done = subprocess.run(
        ["prlimit", f"--fsize={limit}", *quizgen_command("build")],
        cwd=tmp_path,
        env=quizgen_environment(PYTHONDONTWRITEBYTECODE="1"),
        capture_output=True,
        check=False,
    )
    assert (done.returncode, done.stdout.decode(), done.stderr.decode()) == (
        1,
        "",
        "quizgen: decks/good can't be written: file too large.\n",
    )
    assert contents(tmp_path / "dist") == built
    assert names(tmp_path / "dist") == ["founding", "index.html"]


def test_two_builds_at_once_both_succeed(tmp_path: Path) -> None:
    """Into one folder, from nothing and over an output; what is there is whole."""
    write_good_deck(tmp_path / "decks" / "good")
    alone = run_quizgen("build", "--out", "alone", cwd=tmp_path)
    assert alone.status == 0
    for again in (False, True, False, True):
        (tmp_path / "decks" / "good" / "more.yaml").write_text(f"facts: []  # {again}\n")
        said = run_together(*[a_run("build", cwd=tmp_path)] * 4)
        unchanged = BUILT.replace(": ", ": unchanged (").replace("sheet\n", "sheet)\n")
        done = Result(0, BUILT, "")
        assert {done} <= {*said} <= {done, Result(0, unchanged, "")}
        assert contents(tmp_path / "dist") == contents(tmp_path / "alone")
        if again:
            shutil.rmtree(tmp_path / "dist")


BANKS = (
    REPOSITORY / "tests" / "outputs" / "banks" / "chinese",
    REPOSITORY / "tests" / "outputs" / "banks" / "english",
)


@pytest.mark.parametrize("bank", BANKS, ids=lambda bank: bank.name)
def test_the_same_deck_is_the_same_bytes(tmp_path: Path, bank: Path) -> None:
    """Wherever it lies, however it is named, in any locale, time zone and order of hashes.

    Each environment with one way to name it: neither has to do with the other.
    """
    shutil.copytree(bank, tmp_path / "here" / "decks" / "deck")
    far = tmp_path / "far away" / "另一个"
    shutil.copytree(bank, far / "x")
    first = run_quizgen("build", cwd=tmp_path / "here")
    assert first.status == 0
    expected = contents(tmp_path / "here" / "dist")
    assert len(expected) == 9
    environments: tuple[dict[str, str], ...] = (
        {"PYTHONHASHSEED": "0", "TZ": "UTC"},
        {"PYTHONHASHSEED": "1", "TZ": "Pacific/Kiritimati", "LC_ALL": "C"},
        {"PYTHONHASHSEED": "4294967295", "TZ": "America/Los_Angeles", "LC_ALL": "POSIX"},
        {"LC_ALL": "de_DE.UTF-8", "PYTHONUTF8": "0", "SOURCE_DATE_EPOCH": "1"},
    )
    places = (("x", far), (".", far / "x"), (str(far / "x"), tmp_path), (f"../{far.name}/x", far))
    for number, (env, (path, cwd)) in enumerate(zip(environments, places, strict=True)):
        out = tmp_path / f"out{number}"
        result = run_quizgen("build", path, "--out", str(out), cwd=cwd, env=env)
        assert result.status == 0, result.err
        assert contents(out) == expected


def test_the_same_deck_is_the_same_bytes_whatever_its_files_dates(tmp_path: Path) -> None:
    """And whoever may read them."""
    deck = shutil.copytree(BANKS[0], tmp_path / "decks" / "deck")
    run_quizgen("build", cwd=tmp_path)
    expected = contents(tmp_path / "dist")
    for path in deck.iterdir():
        os.utime(path, (0, 0))
        path.chmod(0o400)
    assert run_quizgen("build", cwd=tmp_path).status == 0
    assert contents(tmp_path / "dist") == expected


def test_a_short_build_shows_no_progress(tmp_path: Path) -> None:
    """On a terminal, what takes less than a second shows its result only.

    On a busy machine the least of builds may take longer; then the line is gone in the end.
    """
    write_good_deck(tmp_path / "decks" / "good")
    shown = run_on_terminal("build", cwd=tmp_path)
    text = re.sub(r"[^\n]*\r\x1b\[K", "", shown.text) if shown.took > 1 else shown.text
    assert (shown.status, text) == (0, BUILT)


@pytest.fixture(scope="module")
def large(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder with `decks/large`, which takes some seconds to build."""
    folder = tmp_path_factory.mktemp("large")
    write_bank(folder / "decks" / "large", 3_000)
    return folder


def test_a_long_build_shows_progress_after_a_second(large: Path) -> None:
    """One line that says which deck, and that is gone in the end."""
    shown = run_on_terminal("build", cwd=large)
    assert shown.status == 0
    assert shown.first_after > 1
    assert "\r\x1b[K[1/1] decks/large …" in shown.text
    left = [line.rsplit("\r\x1b[K", 1)[-1] for line in shown.text.split("\n")]
    assert left[-3].startswith("dist/large: ")
    assert left[-3].endswith(", 1 sheet")
    assert left[-2].startswith("Open dist/large/")
    assert left[-1] == ""
    assert not any("[1/1]" in line for line in left)


def test_a_long_build_off_a_terminal_shows_no_progress(large: Path) -> None:
    """A log has one line a deck and one at the end, beside what is wrong."""
    result = run_quizgen("build", cwd=large)
    assert result.status == 0
    assert "[1/1]" not in result.err
    assert result.out.startswith("dist/large: ")
    assert result.out.count("\n") == 2


def test_a_templates_error_is_said(tmp_path: Path, built: dict[str, bytes]) -> None:
    """A deck's own template that is wrong; the last output stays."""
    templates = tmp_path / "decks" / "good" / "templates"
    templates.mkdir()
    for path in (REPOSITORY / "templates").glob("*.html*"):
        (templates / path.name).write_text("{% if %}")
    result = run_quizgen("build", cwd=tmp_path)
    assert (result.status, result.out) == (1, "")
    assert "error[Q601 bad-template]" in result.err
    assert result.err.endswith("quizgen: decks/good isn't built: a template of it is wrong.\n")
    assert "Traceback" not in result.err
    assert contents(tmp_path / "dist") == built
