"""The linter as `quizgen check` has it: formats, settings, excuses, exit status, fixes."""

import json
from pathlib import Path

import jsonschema
import pytest
import yaml

from tests.support.decks import REPOSITORY, Result, run_quizgen, write_deck

DECK = "deck:\n  id: d\n  title: D\n  language: en\n"
NEGATIVE = """\
questions:
  - id: fuel
    type: choice
    stem: Which is NOT a fossil fuel?
    options: [coal, oil, *wood]
    answer: wood
"""
NEGATIVE = NEGATIVE.replace("*wood", "wood")
TEXT = """\
decks/d/questions.yaml:4:20: warning[Q430 negative-stem] The stem asks for what is not so (`NOT`).
    4 |     stem: Which is NOT a fossil fuel?
      |                    ^^^
      = Ask for what is so.

1 warning
"""
NUMBERS = """\
questions:
  - id: year
    type: choice
    stem: When was it?
    options: [1997, 1987, 2004]   # keep
    answer: '1987'
"""
ABSOLUTE = """\
questions:
  - id: cats
    type: choice
    stem: What do cats eat?
    options: [only fish, meat, grass]
    answer: meat
"""


def _check(folder: Path, *args: str) -> Result:
    return run_quizgen("check", *args, cwd=folder)


def _names(result: Result) -> list[str]:
    return [row["name"] for row in json.loads(result.out)]


def _write(folder: Path, questions: str, deck: str = DECK) -> None:
    write_deck(folder / "decks" / "d", deck=deck, questions=questions)


def test_a_finding_has_its_place_and_a_caret(tmp_path: Path) -> None:
    """As text, with the word that is meant; a warning alone is no failure."""
    _write(tmp_path, NEGATIVE)
    assert _check(tmp_path) == Result(0, TEXT, "")


def test_fail_on_sets_what_is_a_failure(tmp_path: Path) -> None:
    """From that severity on the status is 1, and what fails is printed."""
    _write(tmp_path, NEGATIVE)
    assert _check(tmp_path, "--fail-on", "warning").status == 1
    assert _check(tmp_path, "--fail-on", "error").status == 0
    _write(tmp_path, ABSOLUTE)
    assert _check(tmp_path, "--fail-on", "warning").status == 0
    result = _check(tmp_path, "--fail-on", "info")
    assert result.status == 1
    assert "absolute-term" in result.out


def test_what_informs_is_in_json_and_counted_in_text(tmp_path: Path) -> None:
    """A program sees every severity; a person asks for notes with `-v`."""
    _write(tmp_path, ABSOLUTE)
    rows = json.loads(_check(tmp_path, "--output-format", "json").out)
    assert [(row["name"], row["severity"], row["item"]) for row in rows] == [
        ("absolute-term", "info", "cats")
    ]
    assert "1 note on what could be better" in _check(tmp_path).out
    assert "absolute-term" in _check(tmp_path, "-v").out


def test_the_summary_counts_by_rule(tmp_path: Path) -> None:
    """The most frequent first."""
    second = NEGATIVE.replace("questions:\n", "").replace("fuel\n", "gas\n").replace("coal", "gas")
    second = second.replace("fossil fuel?", "kind of gas that burns well?")
    _write(tmp_path, NEGATIVE + second + NUMBERS.replace("questions:\n", ""))
    assert _check(tmp_path).out.endswith(
        "\n3 warnings\n     2  negative-stem (Q430)\n     1  unordered-options (Q423)\n"
    )


def test_sarif(tmp_path: Path) -> None:
    """By the published schema, with what only informs."""
    _write(tmp_path, NEGATIVE)
    result = _check(tmp_path, "--output-format", "sarif")
    log = json.loads(result.out)
    schema = REPOSITORY / "tests" / "diagnostics" / "sarif-2.1.0.schema.json"
    jsonschema.Draft4Validator(json.loads(schema.read_text(encoding="utf-8"))).validate(log)
    (found,) = log["runs"][0]["results"]
    assert found["ruleId"] == "Q430"
    location = found["locations"][0]["physicalLocation"]
    assert location["artifactLocation"]["uri"] == "decks/d/questions.yaml"
    assert location["region"] == {"startLine": 4, "startColumn": 20, "endColumn": 23}


def test_list_rules(tmp_path: Path) -> None:
    """Every public name, without a deck to check."""
    result = _check(tmp_path, "--list-rules")
    assert result.status == 0
    listed = {line.split()[1] for line in result.out.splitlines() if line.startswith("  Q")}
    assert listed >= {
        *("key-ambiguous", "alias-option", "duplicate-option", "overlapping-options"),
        *("type-mismatch", "length-cue", "none-of-above", "all-of-above", "k-type"),
        *("absolute-term", "vague-term", "word-repeat", "convergence", "unordered-options"),
        *("grammar-cue", "true-false-options", "negative-stem", "fill-in-blank"),
        *("unfocused-stem", "gratuitous-stem", "long-answer", "enumeration", "yes-no-card"),
        *("cloze-defect", "ambiguous-cloze", "interference", "unsourced", "undated"),
        *("key-position", "longest-key-rate", "cross-cue", "near-duplicate"),
        "uncovered-section",
    }


@pytest.mark.parametrize(
    ("settings", "names"),
    [
        ("{ignore: [negative-stem]}", []),
        ("{ignore: [Q43]}", []),
        ("{select: [Q41]}", []),
        ("{select: [Q43]}", ["negative-stem"]),
        ("{ignore: [Q4], select: [negative-stem]}", ["negative-stem"]),
    ],
)
def test_the_deck_selects_rules(tmp_path: Path, settings: str, names: list[str]) -> None:
    """`lint:` in deck.yaml, by name, code or prefix."""
    _write(tmp_path, NEGATIVE, f"{DECK}  lint: {settings}\n")
    assert _names(_check(tmp_path, "--output-format", "json")) == names


def test_an_error_by_the_settings_keeps_a_deck_from_being_built(tmp_path: Path) -> None:
    """And a rule's own error, made a warning, lets it through."""
    _write(tmp_path, NEGATIVE, f"{DECK}  lint: {{severity: {{negative-stem: error}}}}\n")
    assert _check(tmp_path).status == 1
    assert run_quizgen("build", cwd=tmp_path).status == 1
    doubled = NEGATIVE.replace("coal, oil", "oil, oil").replace("Which is NOT", "What is")
    _write(tmp_path, doubled, DECK)
    assert _check(tmp_path).status == 1
    _write(tmp_path, doubled, f"{DECK}  lint: {{severity: {{duplicate-option: warning}}}}\n")
    assert _check(tmp_path).status == 0


def test_the_project_sets_the_same(tmp_path: Path) -> None:
    """`[tool.quizgen]` of the nearest pyproject.toml; the deck's own settings go before it."""
    _write(tmp_path, NEGATIVE)
    project = tmp_path / "pyproject.toml"
    project.write_text('[tool.quizgen]\nseverity = {negative-stem = "error"}\n')
    assert _check(tmp_path).status == 1
    project.write_text('[tool.quizgen]\nfail-on = "warning"\n')
    assert _check(tmp_path).status == 1
    assert _check(tmp_path, "--fail-on", "error").status == 0
    project.write_text('[tool.quizgen.lint]\nignore = ["Q43"]\n')
    assert _names(_check(tmp_path, "--output-format", "json")) == []
    _write(tmp_path, NEGATIVE, f"{DECK}  lint: {{select: [negative-stem]}}\n")
    assert _names(_check(tmp_path, "--output-format", "json")) == ["negative-stem"]


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("[tool.quizgen]\nignored = []\n", "There is no key `ignored` here."),
        ('[tool.quizgen]\nignore = "Q41"\n', "`ignore`"),
        ('[tool.quizgen]\nfail-on = "never"\n', "`fail-on: never` isn't known."),
        ("[tool.quizgen]\nignore = [\n", "can't be read"),
        ('[tool.quizgen]\nignore = ["length-queue"]\n', "There is no lint rule `length-queue`."),
    ],
)
def test_wrong_project_settings_are_a_problem_with_a_place(
    tmp_path: Path, text: str, said: str
) -> None:
    """Not a traceback, and not passed over."""
    _write(tmp_path, NEGATIVE)
    (tmp_path / "pyproject.toml").write_text(text)
    result = _check(tmp_path)
    assert result.status == 1
    assert "pyproject.toml:1:1: error[" in result.out
    assert said in result.out
    assert result.err == ""


def test_a_broken_pyproject_of_somebody_else_is_no_matter(tmp_path: Path) -> None:
    """As long as it doesn't speak of quizgen."""
    _write(tmp_path, NEGATIVE)
    (tmp_path / "pyproject.toml").write_text("[tool.other\n")
    assert _check(tmp_path) == Result(0, TEXT, "")


@pytest.mark.parametrize(
    ("ignore", "names"),
    [
        ("{negative-stem: the exception is the point}", []),
        ("[{rule: negative-stem, reason: the exception is the point}]", []),
        ("[{rule: Q43, reason: the exception is the point}]", []),
        ("[negative-stem]", ["ignore-without-reason"]),
        ("{length-cue: names}", ["negative-stem", "unused-ignore"]),
        ("{negative-stem: yes it is, k-type: none}", ["unused-ignore"]),
        ("[negativ-stem]", ["negative-stem", "unknown-rule"]),
    ],
)
def test_an_item_is_excused(tmp_path: Path, ignore: str, names: list[str]) -> None:
    """With its reason; what excuses nothing or can't be known is reported at its place."""
    _write(tmp_path, f"{NEGATIVE}    lint-ignore: {ignore}\n")
    result = _check(tmp_path, "--output-format", "json")
    assert _names(result) == names
    assert all(row["line"] in (4, 7) for row in json.loads(result.out))


def test_an_excuse_of_a_rule_that_is_off_is_unused(tmp_path: Path) -> None:
    """It says so, for it would be forgotten else."""
    text = f"{NEGATIVE}    lint-ignore: {{negative-stem: because}}\n"
    _write(tmp_path, text, f"{DECK}  lint: {{ignore: [negative-stem]}}\n")
    result = _check(tmp_path)
    assert "[Q460 unused-ignore] `negative-stem` doesn't run" in result.out


def test_a_fact_excuses_the_items_that_it_feeds(tmp_path: Path) -> None:
    """A derived item is judged at its fact, and excused there."""
    facts = (
        "facts:\n  - id: f\n    says: Currently Ada leads the team.\n    who: Ada\n"
        "    lint-ignore: {undated: the source has no date}\n"
    )
    write_deck(tmp_path / "decks" / "d", deck=DECK, facts=facts)
    assert _check(tmp_path, "--fail-on", "warning").status == 0
    write_deck(tmp_path / "decks" / "d", facts=facts.replace("    lint-ignore", "    # "))
    assert "[Q447 undated]" in _check(tmp_path).out


def test_questions_are_judged_in_a_deck_with_errors(tmp_path: Path) -> None:
    """One question's error doesn't hide what is wrong with the others, nor with itself."""
    broken = NEGATIVE.replace("answer: wood", "answer: tree")
    other = NUMBERS.replace("questions:\n", "").replace("'1987'", "'2020'")
    cloze = "  - {id: c, type: cloze, stem: a ____ b ____, answer: x}\n"
    _write(tmp_path, broken + other + cloze)
    names = _names(_check(tmp_path, "--output-format", "json"))
    assert names.count("answer-not-an-option") == 2
    assert {"negative-stem", "unordered-options", "cloze-answer"} <= set(names)


def test_diff_shows_and_fix_does(tmp_path: Path) -> None:
    """`--diff` changes nothing and has status 1 where `--fix` would; a second time nothing is."""
    _write(tmp_path, NUMBERS)
    file = tmp_path / "decks" / "d" / "questions.yaml"
    result = _check(tmp_path, "--diff")
    assert result.status == 1
    assert "-    options: [1997, 1987, 2004]   # keep\n" in result.out
    assert "+    options: [1987, 1997, 2004]   # keep\n" in result.out
    assert file.read_text() == NUMBERS
    assert _check(tmp_path, "--fix") == Result(
        0,
        "1 deck checked, nothing to fix.\n",
        "quizgen: decks/d/questions.yaml: 1 entry fixed.\n",
    )
    assert file.read_text() == NUMBERS.replace("1997, 1987", "1987, 1997")
    assert _check(tmp_path, "--diff") == Result(0, "", "")


def test_the_pre_commit_hook_is_the_command(tmp_path: Path) -> None:
    """The hook that the repository defines runs `quizgen check`, which the wheel installs."""
    (hook,) = yaml.safe_load((REPOSITORY / ".pre-commit-hooks.yaml").read_text(encoding="utf-8"))
    assert (hook["id"], hook["language"], hook["pass_filenames"]) == (
        "quizgen-check",
        "python",
        False,
    )
    _write(tmp_path, NEGATIVE)
    program, *args = hook["entry"].split()
    assert program == "quizgen"
    assert run_quizgen(*args, cwd=tmp_path) == Result(0, TEXT, "")


def test_the_sentence_of_a_table_is_judged_once(tmp_path: Path) -> None:
    """At its first row, not at each; and the relation excuses all of them."""
    table = (
        "relations:\n  - id: cap\n    says: '{capital} is currently the capital of {country}.'\n"
        "    one: [capital]\n    rows: capitals.csv\n"
        "    ask: {capital: 'Which city is NOT far from {country}?'}\n"
    )
    deck = write_deck(tmp_path / "decks" / "d", deck=DECK, table=table)
    (deck / "capitals.csv").write_text(
        "capital,country\nParis,France\nRome,Italy\nOslo,Norway\nMadrid,Spain\n"
    )
    rows = json.loads(_check(tmp_path, "--output-format", "json").out)
    found = sorted((row["name"], row["line"]) for row in rows if row["severity"] == "warning")
    assert found == [("negative-stem", 2), ("undated", 2)]
    excuse = "    lint-ignore: {undated: as of the atlas, negative-stem: it is a test}\n"
    write_deck(deck, table=table + excuse)
    assert _check(tmp_path, "--fail-on", "warning").status == 0
