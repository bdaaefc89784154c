"""`quizgen check`, as a person or a program runs it."""

import json
import subprocess
from pathlib import Path

import pytest

from tests.support.decks import (
    DECK,
    QUESTIONS,
    Result,
    quizgen_command,
    quizgen_environment,
    run_quizgen,
    write_deck,
    write_good_deck,
)
from tests.support.powers import give_up_root_powers
from tests.support.terminal import run_on_terminal

WRONG = "facts:\n  - {id: a, syas: b, says: c d, what: d, cite: 一/1}\n"
WAITING = (
    "Checked when the errors are fixed: what is derived from facts, interference, shared-blank, "
    "undated, key-position, longest-key-rate, cross-cue, near-duplicate, uncovered-section, "
    "sheets and notes.\n"
)
WRONG_TEXT = f"""\
decks/bad/wrong.yaml:2:13: error[Q105 unknown-key] There is no key `syas` here.
    2 |   - {{id: a, syas: b, says: c d, what: d, cite: 一/1}}
      |             ^^^^
      = Did you mean `says`?

1 error
{WAITING}"""


def test_a_clean_deck_has_status_0(tmp_path: Path) -> None:
    """One line says that there is nothing to do."""
    write_good_deck(tmp_path / "decks" / "good")
    result = run_quizgen("check", cwd=tmp_path)
    assert result == Result(0, "1 deck checked, nothing to fix.\n", "")


def test_clean_decks_are_counted(tmp_path: Path) -> None:
    """A folder of decks is all of them, a deck's folder or its `deck.yaml` that one, each once."""
    for name in ("a", "b", "c"):
        write_good_deck(tmp_path / "decks" / name, name)
    (tmp_path / "decks" / "empty").mkdir()
    for paths, number in (
        (["decks"], "3 decks"),
        (["decks/a", "decks/b"], "2 decks"),
        (["decks/a/deck.yaml"], "1 deck"),
        (["decks/a", "decks", "decks/a/deck.yaml"], "3 decks"),
        ([str(tmp_path / "decks" / "c")], "1 deck"),
    ):
        result = run_quizgen("check", *paths, cwd=tmp_path)
        assert result == Result(0, f"{number} checked, nothing to fix.\n", "")


def test_a_wrong_deck_has_status_1(tmp_path: Path) -> None:
    """The whole text for a person, with the path as it was given; other decks are checked too."""
    write_good_deck(tmp_path / "decks" / "good")
    write_deck(tmp_path / "decks" / "bad", deck=DECK, questions=QUESTIONS, wrong=WRONG)
    assert run_quizgen("check", cwd=tmp_path) == Result(1, WRONG_TEXT, "")
    absolute = run_quizgen("check", str(tmp_path / "decks"), cwd=tmp_path)
    assert absolute == Result(1, f"{tmp_path}/{WRONG_TEXT}", "")


def test_a_warning_alone_has_status_0(tmp_path: Path) -> None:
    """A deck with warnings can be built, so it is no failure."""
    write_good_deck(tmp_path / "decks" / "good")
    (tmp_path / "decks" / "good" / "later.yaml").write_text("")
    assert run_quizgen("check", cwd=tmp_path) == Result(
        0,
        "decks/good/later.yaml:1:1: warning[Q115 empty-file] There is nothing in this file.\n"
        "      = Write a list such as `facts:` into it, or delete it.\n"
        "\n"
        "1 warning\n",
        "",
    )


def test_json_is_an_array_of_all_problems(tmp_path: Path) -> None:
    """For a program: nothing but the array, with its keys in order."""
    write_deck(tmp_path / "decks" / "bad", deck=DECK, questions=QUESTIONS, wrong=WRONG)
    result = run_quizgen("check", "--output-format", "json", cwd=tmp_path)
    assert (result.status, result.err) == (1, "")
    (row,) = json.loads(result.out)
    assert list(row.items()) == [
        ("code", "Q105"),
        ("name", "unknown-key"),
        ("severity", "error"),
        ("message", "There is no key `syas` here."),
        ("hint", "Did you mean `says`?"),
        ("file", "decks/bad/wrong.yaml"),
        ("line", 2),
        ("column", 13),
        ("item", "a"),
    ]


def test_json_of_a_clean_deck_is_an_empty_array(tmp_path: Path) -> None:
    """A program needs no special case."""
    write_good_deck(tmp_path / "decks" / "good")
    result = run_quizgen("check", "--output-format", "json", cwd=tmp_path)
    assert result == Result(0, "[]\n", "")


def test_github_annotations(tmp_path: Path) -> None:
    """One workflow command a problem; none for a clean deck."""
    write_good_deck(tmp_path / "decks" / "good")
    assert run_quizgen("check", "--output-format", "github", cwd=tmp_path) == Result(0, "", "")
    write_deck(tmp_path / "decks" / "bad", deck=DECK, questions=QUESTIONS, wrong=WRONG)
    result = run_quizgen("check", "--output-format", "github", cwd=tmp_path)
    assert result == Result(
        1,
        "::error file=decks/bad/wrong.yaml,line=2,col=13,title=Q105 unknown-key"
        "::There is no key `syas` here. Did you mean `says`?\n",
        "",
    )


@pytest.mark.parametrize(
    ("arguments", "message"),
    [
        (["nowhere"], "quizgen: There is no `nowhere`.\n"),
        (["x" * 300], f"quizgen: `{'x' * 300}` can't be read: its name is too long.\n"),
        (
            ["decks/good/questions.yaml"],
            "quizgen: `decks/good/questions.yaml` isn't a folder; name the deck's folder.\n",
        ),
        (["."], "quizgen: `.` holds no deck: no folder in it has a `*.yaml`.\n"),
        (["no\nwhere\x1b[2J"], "quizgen: There is no `no\\x0awhere\\x1b[2J`.\n"),
    ],
)
def test_a_wrong_path_has_status_2(tmp_path: Path, arguments: list[str], message: str) -> None:
    """One line says what is wrong with it; nothing is checked."""
    write_good_deck(tmp_path / "decks" / "good")
    assert run_quizgen("check", *arguments, cwd=tmp_path) == Result(2, "", message)


def test_no_decks_folder_has_status_2(tmp_path: Path) -> None:
    """The default path is named, for whoever runs it in a wrong place."""
    assert run_quizgen("check", cwd=tmp_path) == Result(2, "", "quizgen: There is no `decks`.\n")


@pytest.mark.parametrize(
    ("arguments", "said"),
    [
        (["check", "--outputformat", "json"], "No such option: --outputformat"),
        (["check", "--output-format", "xml"], "'xml' is not one of 'text', 'json', 'github'"),
        (["check", "--output-format"], "--output-format"),
        (["chek"], "No such command 'chek'"),
    ],
)
def test_wrong_usage_has_status_2(tmp_path: Path, arguments: list[str], said: str) -> None:
    """What is wrong is named on standard error, and nothing is printed on standard output."""
    result = run_quizgen(*arguments, cwd=tmp_path)
    assert (result.status, result.out) == (2, "")
    assert said in result.err
    assert "Traceback" not in result.err


def test_an_unreadable_file_is_a_problem_of_its_deck(tmp_path: Path) -> None:
    """Q113, where the user may not read a file."""
    deck = write_good_deck(tmp_path / "good")
    (deck / "secret.yaml").write_text("facts: []")
    (deck / "secret.yaml").chmod(0)
    done = subprocess.run(
        quizgen_command("check", "good"),
        cwd=tmp_path,
        env=quizgen_environment(),
        capture_output=True,
        check=False,
        preexec_fn=give_up_root_powers,
    )
    assert Result(done.returncode, done.stdout.decode(), done.stderr.decode()) == Result(
        1,
        "good/secret.yaml:1:1: error[Q113 unreadable] The file can't be read: permission denied.\n"
        "      = Give yourself the right to read it.\n"
        f"\n1 error\n{WAITING}",
        "",
    )


def test_what_errors_keep_from_running_is_named(tmp_path: Path) -> None:
    """An error in one fact hides what a rule of the whole bank would find: the author is told."""
    questions = "".join(
        f"  - {{id: q{n}, type: flashcard, stem: Why is number {n} so?, answer: So {n}.}}\n"
        for n in range(3)
    )
    wrong = "facts: [{id: a, says: b, what: nowhere}]\n"
    deck = write_deck(tmp_path / "d", deck=DECK, questions=f"questions:\n{questions}", facts=wrong)
    assert WAITING in run_quizgen("check", "d", cwd=tmp_path).out
    quiet = DECK + "  lint: {ignore: [key-position]}\n"
    write_deck(deck, deck=quiet)
    assert "key-position" not in run_quizgen("check", "d", cwd=tmp_path).out
    write_deck(deck, deck=DECK.replace("id: founding", "id: []"))
    out = run_quizgen("check", "d", cwd=tmp_path).out
    assert "role-not-in-sentence" in out
    write_deck(deck, deck=DECK, facts="facts: []\n")
    assert "Checked when" not in run_quizgen("check", "d", cwd=tmp_path).out


def test_color_on_a_terminal_only(tmp_path: Path) -> None:
    """And there not with NO_COLOR, nor on a dumb terminal."""
    write_deck(tmp_path / "decks" / "bad", deck=DECK, questions=QUESTIONS, wrong=WRONG)
    colored = run_on_terminal("check", cwd=tmp_path)
    assert colored.status == 1
    assert "\x1b[1;31merror[Q105 unknown-key]\x1b[0m" in colored.text
    for env in ({"NO_COLOR": "1"}, {"TERM": "dumb"}):
        assert run_on_terminal("check", cwd=tmp_path, env=env).text == WRONG_TEXT


def test_an_old_terminal_shows_what_it_can(tmp_path: Path) -> None:
    """Where the encoding has no Chinese, a `?` stands for each character."""
    write_deck(tmp_path / "decks" / "bad", deck=DECK, questions=QUESTIONS, wrong=WRONG)
    result = run_quizgen("check", cwd=tmp_path, env={"PYTHONIOENCODING": "ascii"})
    assert result == Result(1, WRONG_TEXT.replace("一", "?"), "")


def test_a_reader_that_stops_early_is_no_error(tmp_path: Path) -> None:
    """As in `quizgen check | head -1`, with more output than a pipe holds."""
    entries = "".join(f"  - {{id: f{number}}}\n" for number in range(5_000))
    write_deck(tmp_path / "decks" / "bad", deck=DECK, facts=f"facts:\n{entries}")
    with subprocess.Popen(
        quizgen_command("check"),
        cwd=tmp_path,
        env=quizgen_environment(),
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
    ) as process:
        assert process.stdout
        assert process.stderr
        first = process.stdout.readline().decode()
        process.stdout.close()
        said = process.stderr.read().decode()
    assert first == "decks/bad/facts.yaml:2:5: error[Q106 missing-key] `says:` is missing.\n"
    assert said == ""


def test_a_full_disk_under_the_output_is_said(tmp_path: Path) -> None:
    """As in `quizgen check > report.txt`, where nothing can be written."""
    write_good_deck(tmp_path / "decks" / "good")
    with Path("/dev/full").open("wb") as full:
        done = subprocess.run(
            quizgen_command("check"),
            cwd=tmp_path,
            env=quizgen_environment(),
            stdout=full,
            stderr=subprocess.PIPE,
            check=False,
        )
    assert (done.returncode, done.stderr.decode()) == (1, "quizgen: No space left on device.\n")


def test_checking_writes_nothing(tmp_path: Path) -> None:
    """Neither beside the deck nor in it."""
    write_good_deck(tmp_path / "decks" / "good")
    before = sorted(tmp_path.rglob("*"))
    run_quizgen("check", cwd=tmp_path)
    assert sorted(tmp_path.rglob("*")) == before
