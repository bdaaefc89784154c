"""`quizgen guide`: the reference, chapter by chapter."""

from importlib.resources import files

from quizgen.cli.output import USAGE, complain, say
from quizgen.cli.rules import rule_lines
from quizgen.diagnostics.said import said
from quizgen.diagnostics.suggest import did_you_mean

TOPICS = {
    "facts": "facts, entities and tables: what the article says",
    "drafting": "a first deck from an article, and from there to a good one",
    "source": "holding facts to their article, and how many wrong ones pass",
    "questions": "hand-written questions; markup, maths, pinyin, pictures and sounds",
    "import": "questions of Moodle, GIFT, spreadsheets and pasted text",
    "anki": "what the Anki deck has, and how its cards behave",
    "sheets": "tests, worksheets, keys, cards to cut out, answer sheets",
    "practice": "the practice page",
    "proof": "proofreading: every item on one page, and live while you write",
    "updates": "changing a deck without losing anybody's progress",
    "linter": "the rules of good items, and how to choose among them",
    "ci": "building in CI",
    "commands": "the commands and their options",
    "formats": "the files that a build writes, also for Moodle, Word, Kahoot, Quizlet and by paste",
    "library": "quizgen in a program of your own",
}
"""The chapters, in the order in which an author comes to need them."""


def print_guide(topic: str | None) -> int:
    """Prints a chapter, or the list of chapters; returns the exit status."""
    if topic is None:
        width = max(map(len, TOPICS))
        rows = [f"  {name:<{width}}  {about}" for name, about in TOPICS.items()]
        say("\n".join(["quizgen guide TOPIC prints a chapter:", "", *rows]))
        return 0
    if topic not in TOPICS:
        hint = did_you_mean(topic, TOPICS, said("`quizgen guide` lists the chapters."))
        return complain(f"There is no chapter `{topic}`. {hint}", USAGE)
    text = (files("quizgen") / "guide" / f"{topic}.md").read_text(encoding="utf-8")
    if topic == "linter":
        text += "\n".join(["\n## All rules\n", *rule_lines()])
    say(text.rstrip("\n"))
    return 0
