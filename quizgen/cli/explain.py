"""`quizgen explain`."""

from quizgen.catalogue import CATALOGUE
from quizgen.cli.output import USAGE, complain, say
from quizgen.diagnostics.said import said
from quizgen.diagnostics.suggest import did_you_mean


def explain_code(wanted: str) -> int:
    """Prints what a code or name means; returns the exit status."""
    for code in CATALOGUE:
        if wanted.lower() in (code.code.lower(), code.name):
            say(f"{code.code} {code.name} ({code.severity})\n\n{code.doc}")
            return 0
    names = [name for code in CATALOGUE for name in (code.code, code.name)]
    hint = did_you_mean(wanted, names, said("`quizgen check` prints the code before each message."))
    return complain(f"There is no diagnostic `{wanted}`. {hint}", USAGE)
