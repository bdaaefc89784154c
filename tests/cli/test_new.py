"""`quizgen new`: a deck that builds at once, reads well, and leaves what is there alone."""

import json
from pathlib import Path
from typing import Any

import pytest

from quizgen.load.document import Document
from quizgen.load.json_schema import json_schema
from quizgen.load.schema import QUESTION_TYPES
from tests.support.decks import run_quizgen
from tests.support.editor import complaints
from tests.support.outputs import contents

LANGUAGES = ("en", "zh-Hans", "zh-Hant")
COMMON = {
    "entities": {"id", "kind", "is", "name", "years"},
    "facts": {"id", "says", "who", "when", "where", "what", "how-many", "why", "term", "cite"}
    | {"ask", "distractors", "rationale", "cards", "level"},
    "relations": {"id", "says", "rows", "one", "ask", "cards", "cite"},
    "questions": {"id", "type", "stem", "answer", "options", "accept", "tolerance", "distractors"},
    "sheets": {"id", "title", "forms", "items", "points"},
}
"""The keys that an author meets first."""


def begin(folder: Path, language: str) -> dict[str, list[dict[str, Any]]]:
    """Begins a deck, and returns its lists."""
    result = run_quizgen("new", "deck", "--language", language, cwd=folder)
    assert (result.status, result.err) == (0, "")
    lists: dict[str, list[dict[str, Any]]] = {}
    for file in sorted((folder / "deck").glob("*.yaml")):
        lists |= values_of(file)
    return lists


def values_of(file: Path) -> dict[str, Any]:
    """What a file holds, as quizgen reads it."""
    values, problems = Document(file.name, file.read_text(encoding="utf-8")).values()
    assert isinstance(values, dict)
    assert not problems
    return values


@pytest.mark.parametrize("language", LANGUAGES)
def test_it_builds_at_once_with_nothing_to_fix(language: str, tmp_path: Path) -> None:
    """Also held against the article that lies in it."""
    begin(tmp_path, language)
    args = ("check", "deck", "--source", "deck/article.txt", "--fail-on", "warning")
    result = run_quizgen(*args, cwd=tmp_path)
    assert result.out.startswith("1 deck checked, nothing to fix.\n")
    assert (result.status, result.err) == (0, "")
    built = run_quizgen("build", "deck", cwd=tmp_path)
    assert (built.status, built.err) == (0, "")
    items = json.loads((tmp_path / "dist/deck/manifest.json").read_text(encoding="utf-8"))["items"]
    assert {item["type"] for item in items} == set(QUESTION_TYPES)


@pytest.mark.parametrize("language", LANGUAGES)
def test_it_shows_every_common_form_with_a_remark(language: str, tmp_path: Path) -> None:
    """Each key that an author meets first stands there, each item type, and a long form."""
    lists = begin(tmp_path, language)
    for name, keys in COMMON.items():
        assert keys <= {key for entry in lists[name] for key in entry}, name
    assert {question["type"] for question in lists["questions"]} == set(QUESTION_TYPES)
    assert any(isinstance(fact.get("when"), dict) for fact in lists["facts"])
    files = [*(tmp_path / "deck").glob("*.yaml")]
    assert sum(file.read_text(encoding="utf-8").count(" # ") for file in files) >= 20


@pytest.mark.parametrize("language", LANGUAGES)
def test_editors_find_its_schema(language: str, tmp_path: Path) -> None:
    """The first line of each file names it, it lies beside them, and underlines nothing."""
    begin(tmp_path, language)
    for file in (tmp_path / "deck").glob("*.yaml"):
        text = file.read_text(encoding="utf-8")
        assert text.startswith("# yaml-language-server: $schema=quizgen.schema.json\n")
        assert complaints(text) == []
    schema = (tmp_path / "deck/quizgen.schema.json").read_text(encoding="utf-8")
    assert schema == run_quizgen("schema", cwd=tmp_path).out
    assert json.loads(schema) == json_schema()


def test_a_build_renews_an_old_schema(tmp_path: Path) -> None:
    """After an update of quizgen the editor knows the new keys; CI with --locked writes nothing."""
    begin(tmp_path, "en")
    schema = tmp_path / "deck/quizgen.schema.json"
    new = schema.read_text(encoding="utf-8")
    run_quizgen("build", "deck", cwd=tmp_path)
    schema.write_text("{}", encoding="utf-8")
    run_quizgen("build", "deck", "--locked", "--format", "apkg", cwd=tmp_path)
    assert schema.read_text(encoding="utf-8") == "{}"
    run_quizgen("build", "deck", "--format", "html", cwd=tmp_path)
    assert schema.read_text(encoding="utf-8") == new


def test_a_deck_without_the_schema_gets_none(tmp_path: Path) -> None:
    """Who doesn't want it beside the deck deletes it once."""
    begin(tmp_path, "en")
    (tmp_path / "deck/quizgen.schema.json").unlink()
    run_quizgen("build", "deck", cwd=tmp_path)
    assert not (tmp_path / "deck/quizgen.schema.json").exists()


def test_it_says_what_to_do_next(tmp_path: Path) -> None:
    """Three commands that can be copied as they stand, also where the path has a space."""
    result = run_quizgen("new", "my decks/first flights", cwd=tmp_path)
    assert result.out == (
        "my decks/first flights/ is a deck that builds: an article, its facts, questions, a test.\n"
        "Change it into yours. Next:\n"
        "\n"
        '    quizgen check "my decks/first flights"   what is wrong, and what could be better\n'
        '    quizgen build "my decks/first flights"   the cards, the practice page and the tests\n'
        "    quizgen guide facts                      how to write your own facts\n"
    )


@pytest.mark.parametrize(
    ("folder", "locale", "guessed"),
    [
        ("first-flights", "en_GB.UTF-8", ("first-flights", "First flights", "en")),
        ("first_flights", "C.UTF-8", ("first_flights", "First flights", "en")),
        ("古诗", "C.UTF-8", ("古诗", "古诗", "zh-Hans")),
        ("gushi", "zh_CN.UTF-8", ("gushi", "Gushi", "zh-Hans")),
        ("true", "de_DE.UTF-8", ("true", "True", "en")),
        ("What: a deck?", "C.UTF-8", ("What-a-deck", "What: a deck?", "en")),
        ("con", "C.UTF-8", ("my-deck", "Con", "en")),
        ("2024", "C.UTF-8", ("2024", "2024", "en")),
    ],
)
def test_it_guesses_what_it_needn_t_ask(
    folder: str, locale: str, guessed: tuple[str, str, str], tmp_path: Path
) -> None:
    """Id and title from the folder's name, the language from that or from the system."""
    run_quizgen("new", folder, cwd=tmp_path, env={"LC_ALL": locale})
    deck = values_of(tmp_path / folder / "deck.yaml")["deck"]
    assert (deck["id"], deck["title"], deck["language"]) == guessed


@pytest.mark.parametrize("tag", ["en-GB", "zh-CN"])
def test_a_region_s_tag_is_kept(tag: str, tmp_path: Path) -> None:
    """The author's own tag is the deck's."""
    begin(tmp_path, tag)
    assert f"  language: {tag} " in (tmp_path / "deck/deck.yaml").read_text(encoding="utf-8")


def test_it_overwrites_nothing(tmp_path: Path) -> None:
    """A folder with something in it is left alone; a hidden file is no matter."""
    (tmp_path / "full").mkdir()
    (tmp_path / "full/notes.txt").write_text("mine")
    (tmp_path / "empty").mkdir()
    (tmp_path / "empty/.gitkeep").write_text("")
    before = contents(tmp_path / "full")
    result = run_quizgen("new", "full", cwd=tmp_path)
    assert (result.status, result.err) == (2, "quizgen: `full` isn't empty; name a new folder.\n")
    assert contents(tmp_path / "full") == before
    result = run_quizgen("new", "full/notes.txt", cwd=tmp_path)
    assert result.err == "quizgen: `full/notes.txt` is a file; name a folder.\n"
    assert run_quizgen("new", "empty", cwd=tmp_path).status == 0


@pytest.mark.parametrize(
    ("tag", "said"),
    [
        ("Chinese", "`Chinese` isn't a language tag. Did you mean `zh-Hans`?"),
        ("xxxxxxxxx", "`xxxxxxxxx` isn't a language tag. Write `en` or `zh-Hans`."),
        (
            "fr",
            "There are decks to start from in `en`, `zh-Hans`, `zh-Hant`.",
        ),
    ],
)
def test_a_language_without_a_starter_is_said(tag: str, said: str, tmp_path: Path) -> None:
    """Nothing is written then."""
    result = run_quizgen("new", "deck", "--language", tag, cwd=tmp_path)
    assert result.status == 2
    assert result.err.startswith(f"quizgen: {said}")
    assert not (tmp_path / "deck").exists()
