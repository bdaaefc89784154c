"""README and guide are true: commands run as written, examples are what the program does."""

import json
import os
import re
import shutil
import subprocess
import sys
import textwrap
from pathlib import Path

from quizgen.cli.guide import TOPICS
from tests.support.decks import quizgen_environment, run_quizgen, write_deck
from tests.support.outputs import names

ROOT = Path(__file__).parent.parent
README = (ROOT / "README.md").read_text(encoding="utf-8")
COMMANDS = re.findall(r"^    (python3 -m venv .*)$", README, re.MULTILINE)
GUIDE = {
    file.stem: file.read_text(encoding="utf-8") for file in (ROOT / "quizgen/guide").glob("*.md")
}
FIRST_DECK = re.findall(r"```yaml\n(.*?)```", GUIDE["facts"], re.DOTALL)[0]
YAML = re.findall(r"```yaml\n(.*?)```", "\n".join([README, *GUIDE.values()]), re.DOTALL)


def test_the_first_command_builds_the_decks_in_a_fresh_clone(tmp_path: Path) -> None:
    """Somebody who has Python and nothing else copies the first line of the README."""
    clone = tmp_path / "clone"
    subprocess.run(["git", "clone", "--quiet", ROOT, clone], check=True)
    subprocess.run(["bash", "-c", COMMANDS[0]], cwd=clone, check=True, capture_output=True)
    written = names(clone / "dist/anthropic-founding")
    assert written == [
        "anthropic-founding.apkg",
        "manifest.json",
        "practice.html",
        "practice.sw.js",
        "practice.webmanifest",
        "proof.html",
        "quiz-a.html",
        "quiz-a.key.html",
        "quiz-b.html",
        "quiz-b.key.html",
        "quiz.forms.json",
        "worksheet-a.html",
        "worksheet-a.key.html",
        "worksheet.forms.json",
    ]


def test_the_second_command_is_what_ci_runs() -> None:
    """CI runs the README's test command to the letter, so a broken one can't stay."""
    script = (ROOT / ".ci/run").read_text(encoding="utf-8")
    assert COMMANDS[1] in script


def test_the_first_deck_asks_what_the_readme_promises(tmp_path: Path) -> None:
    """The README’s two commands, the fact that it shows of their deck, and what comes out."""
    (commands,) = re.findall(r"^## A first deck.*?\n\n(.*?)\n\n", README, re.DOTALL | re.MULTILINE)
    for command in commands.split("\n"):
        result = run_quizgen(*command.split()[1:], cwd=tmp_path)
        assert (result.status, result.err) == (0, "")
    facts = (tmp_path / "decks/first-flights/facts.yaml").read_text(encoding="utf-8")
    (shown,) = re.findall(r"```yaml\n(.*?)```", README, re.DOTALL)
    assert shown in facts
    manifest = json.loads((tmp_path / "dist/first-flights/manifest.json").read_text("utf-8"))
    asked = {item["id"]: (item["stem"], item["answer"]) for item in manifest["items"]}
    assert asked["first-powered-flight/who"] == (
        "Who made the first powered flight on 17 December 1903?",
        "Orville Wright",
    )
    assert asked["first-powered-flight/when"] == (
        "When was the first powered flight?",
        "17 December 1903",
    )
    assert {f"first-powered-flight/{kind}" for kind in ("when-choice", "true-false")} <= set(asked)


def test_the_example_deck_of_the_guide_builds(tmp_path: Path) -> None:
    """The deck that the guide shows is sound."""
    folder = tmp_path / "decks" / "first-flights"
    folder.mkdir(parents=True)
    (folder / "deck.yaml").write_text(FIRST_DECK, encoding="utf-8")
    assert run_quizgen("build", cwd=tmp_path).status == 0


def test_the_example_of_sheets_prints_the_example_deck(tmp_path: Path) -> None:
    """The sheets shown in the README are those of its deck, and come out as files."""
    folder = tmp_path / "decks" / "first-flights"
    folder.mkdir(parents=True)
    (folder / "deck.yaml").write_text(FIRST_DECK, encoding="utf-8")
    (sheets,) = re.findall(r"```yaml\n(.*?)```", GUIDE["sheets"], re.DOTALL)
    (folder / "sheets.yaml").write_text(sheets, encoding="utf-8")
    result = run_quizgen("build", cwd=tmp_path)
    assert result.status == 0, result.err
    names = {path.name for path in (tmp_path / "dist/first-flights").glob("quiz*.html")}
    for sheet in ("quiz", "quiz-large", "quiz-answers"):
        for form in "ab":
            assert {f"{sheet}-{form}.html", f"{sheet}-{form}.key.html"} <= names


def test_the_readme_names_every_chapter_as_the_command_does() -> None:
    """The list of chapters is one: in the README, in the command and on the disk."""
    rows = re.findall(r"^\| \[(\w+)\]\(quizgen/guide/(\w+)\.md\) \| (.*) \|$", README, re.MULTILINE)
    assert {name: about for name, _, about in rows} == TOPICS
    assert all(name == file for name, file, _ in rows)
    assert set(GUIDE) == set(TOPICS)


def test_the_readme_can_be_read_in_one_go() -> None:
    """What it is, how to begin, and where the rest stands: 7 KB, as a visitor has patience for."""
    assert len(README.encode()) <= 7_000


def test_links_lead_to_files() -> None:
    """Whatever README and guide link to is in the repository."""
    pages = {ROOT / "README.md": README, ROOT / ".github/CONTRIBUTING.md": ""}
    pages |= {ROOT / f"quizgen/guide/{name}.md": text for name, text in GUIDE.items()}
    for page in pages:
        text = re.sub(r"`[^`]*`", "", page.read_text(encoding="utf-8"))
        for link in re.findall(r"\]\(([^)#:]+)\)|src=\"([^\"]+)\"", text):
            assert (page.parent / "".join(link)).exists(), (page.name, link)


def test_the_message_shown_in_the_readme_is_the_one_that_is_printed(tmp_path: Path) -> None:
    """The sample of an error is a real one."""
    folder = tmp_path / "decks" / "space"
    folder.mkdir(parents=True)
    (folder / "deck.yaml").write_text(
        "deck:\n"
        "  id: space\n"
        "  title: 太空\n"
        "  language: zh-Hans\n"
        "\n"
        "facts:\n"
        "  - id: gagarin\n"
        "    says: 尤里·加加林在 1961 年进入太空。\n"
        "    who: 尤里加加林\n",
        encoding="utf-8",
    )
    shown = re.search(r"^    decks/space.*?(?=\n\n)", README, re.DOTALL | re.MULTILINE)
    assert shown is not None
    expected = "\n".join(line.removeprefix("    ") for line in shown[0].split("\n"))
    result = run_quizgen("check", cwd=tmp_path)
    assert result.out.startswith(expected)


def test_the_recipe_for_ci_fails_where_a_learner_would_lose_a_schedule(tmp_path: Path) -> None:
    """Its last step as it stands, on a push that forgets a rename, and on two that don't."""
    recipe = next(text for text in YAML if "quizgen build --locked" in text)
    step = textwrap.dedent(recipe.split("- run: |")[1].split("\n", 1)[1].split("      - uses")[0])
    (tmp_path / "bin").mkdir()
    program = f'#!/bin/sh\nexec {sys.executable} -m quizgen "$@"\n'
    (tmp_path / "bin" / "quizgen").write_text(program)
    (tmp_path / "bin" / "quizgen").chmod(0o755)
    repository = tmp_path / "repository"
    deck = write_deck(repository / "decks" / "d", deck="deck: {id: d, title: D, language: en}\n")
    env = {**quizgen_environment(), "PATH": f"{tmp_path / 'bin'}:{os.environ['PATH']}"}

    def run(*command: str) -> int:
        return subprocess.run(
            command, cwd=repository, env=env, capture_output=True, check=False
        ).returncode

    def pushed(facts: str, *args: str) -> int:
        write_deck(deck, facts=f"facts: [{facts}]\n")
        assert run("quizgen", "build", *args) == 0
        assert run("git", "add", "decks") == 0
        who = ("-c", "user.name=a", "-c", "user.email=a@b.c")
        assert run("git", *who, "commit", "-q", "-m", "x") == 0
        run("git", "worktree", "remove", "--force", "../before")
        return run("bash", "-e", "-c", step.replace("${{ github.event.before }}", "0" * 40))

    run("git", "init", "-q")
    assert pushed("{id: a, says: Jets are fast., what: Jets}") == 0
    assert pushed("{id: b, formerly: a, says: Jets are fast., what: Jets}") == 0
    (deck / "quizgen.lock").unlink()
    shutil.rmtree(repository / "dist")
    assert pushed("{id: c, says: Jets are fast., what: Jets}") == 1
