"""What `--help` shows below a command's options: how the command is used."""

_AS_IT_STANDS = "\b\n"
"""Keeps the lines of a paragraph from being filled."""
EXAMPLES = {
    "quizgen": (
        ("quizgen new decks/birds", "begin a deck"),
        ("quizgen check", "what is wrong with the decks in decks/"),
        ("quizgen build", "write what learners get into dist/"),
        ("quizgen guide facts", "read how to write facts"),
    ),
    "new": (
        ("quizgen new decks/birds", "in the language of your system"),
        ("quizgen new decks/niao --language zh-Hans", "in Chinese"),
    ),
    "draft": (
        ("quizgen draft article.md --into decks/birds", "a deck to confirm and delete"),
        ("quizgen draft page.html", "only to look at it"),
    ),
    "build": (
        ("quizgen build decks/birds", "one deck, into dist/birds/"),
        ("quizgen build --format apkg --format moodle", "these two only"),
        ("quizgen build --locked --fail-on-loss", "in CI"),
    ),
    "check": (
        ("quizgen check decks/birds -v", "with what could be better"),
        ("quizgen check --source article.txt decks/birds", "held against the article"),
        ("quizgen check --diff", "what --fix would change"),
        ("quizgen check --output-format github", "in a workflow of GitHub"),
    ),
    "serve": (("quizgen serve decks/birds --open", "proofread while you write"),),
    "why": (
        ("quizgen why first-flight", "what the fact feeds, and what not"),
        ("quizgen why first-flight/who-choice", "why each option is right or wrong"),
    ),
    "coverage": (
        ("quizgen coverage decks/birds", "a table of roles and sections"),
        ("quizgen coverage --fail-under 80", "in CI"),
    ),
    "diff": (
        ("quizgen diff dist/birds decks/birds", "against the last build"),
        ("quizgen diff birds.apkg decks/birds", "against what learners have"),
    ),
    "schema": (("quizgen schema > deck.schema.json", "for an editor"),),
    "import": (
        ("quizgen import bank.xml --into decks/birds", "a question bank of Moodle"),
        ("quizgen import words.csv --into decks/words", "two columns of Quizlet, or more"),
    ),
    "guide": (
        ("quizgen guide", "the list of chapters"),
        ("quizgen guide sheets", "one of them"),
    ),
    "explain": (
        ("quizgen explain Q206", "by its code"),
        ("quizgen explain role-twice", "by its name"),
    ),
}
"""For each command, lines to type and what each is for."""


def epilog(command: str) -> str:
    """The examples of a command, a line each."""
    rows = EXAMPLES[command]
    width = max(len(line) for line, _ in rows)
    lines = [f"  {line:<{width}}  {about}" for line, about in rows]
    return "\n".join([f"{_AS_IT_STANDS}Examples:", *lines])
