"""`quizgen check`."""

from collections import Counter
from collections.abc import Sequence
from pathlib import Path

from quizgen.cli.decks import NoDeckHereError, find_decks
from quizgen.cli.fix import diff_of, fixes_of, write_fixes
from quizgen.cli.output import PROBLEMS, USAGE, complain, say, show
from quizgen.cli.source import read_source_option
from quizgen.cli.speaking import language_of, reports_of, worded
from quizgen.compile import CompileResult, compile_deck
from quizgen.diagnostics import Report
from quizgen.diagnostics.os_errors import why
from quizgen.diagnostics.said import said
from quizgen.diagnostics.text import counted

RANKS = {"info": 0, "warning": 1, "error": 2}


def check_decks(
    paths: list[Path] | None,
    output_format: str,
    source: Path | None,
    *,
    verbose: bool = False,
    fail_on: str = "",
    fix: str = "",
) -> int:
    """Prints what is wrong with the decks; returns the exit status.

    As text, what only informs is counted, and printed when `verbose`.

    Args:
        paths: the decks.
        output_format: how to print.
        source: the file of the source's text.
        verbose: print what only informs, too.
        fail_on: the least severity that is a failure; empty for the project's, else `error`.
        fix: `fix` changes the files first, `diff` prints what that would change.
    """
    try:
        decks = find_decks(paths)
    except NoDeckHereError as error:
        return complain(str(error), USAGE)
    text = read_source_option(source)
    if isinstance(text, int):
        return text
    results = [compile_deck(deck, text) for deck in decks]
    if fix == "diff":
        return _show_diff(results)
    if fix == "fix":
        try:
            results = [
                compile_deck(deck, text) if _fix(result) else result
                for deck, result in zip(decks, results, strict=True)
            ]
        except OSError as error:
            return complain(f"`{error.filename}` can't be written: {why(error)}.", PROBLEMS)
    language = _language(results)
    reports = [report for result in results for report in reports_of(result)]
    told = [r for r in reports if verbose or fail_on == "info" or r.diagnostic.severity != "info"]
    shown = reports if output_format in ("json", "sarif") else told
    show(shown, output_format, language=language)
    if output_format == "text":
        _say_summary(len(decks), told, len(reports) - len(told), language)
        if waiting := list(dict.fromkeys(name for result in results for name in result.waiting)):
            left = said("Checked when the errors are fixed: {waiting}.", waiting=waiting)
            say(worded(left, language))
    return PROBLEMS if any(_fails(result, fail_on) for result in results) else 0


def _fails(result: CompileResult, fail_on: str) -> bool:
    least = RANKS[fail_on or result.fail_on or "error"]
    return result.failed or any(
        RANKS[report.diagnostic.severity] >= least for report in result.reports
    )


def _language(results: Sequence[CompileResult]) -> str:
    """The language of what is said of all decks: theirs, if they have one."""
    spoken = {language_of(result) for result in results}
    return spoken.pop() if len(spoken) == 1 else language_of()


def _say_summary(decks: int, told: Sequence[Report], suggestions: int, language: str) -> None:
    """How often each rule found something, or that there is nothing to fix."""
    if len(told) > 1:
        kinds = Counter((report.diagnostic.code, report.diagnostic.name) for report in told)
        for (code, name), count in sorted(kinds.items(), key=lambda kind: (-kind[1], kind[0])):
            say(f"{count:>6}  {name} ({code})")
    if not told:
        sound = said("{count} decks checked, nothing to fix.", count=decks)
        say(worded(said("1 deck checked, nothing to fix.") if decks == 1 else sound, language))
    if suggestions:
        notes = said("{count} notes on what could be better; see --verbose.", count=suggestions)
        if suggestions == 1:
            notes = said("1 note on what could be better; see --verbose.")
        say(worded(notes, language))


def _fix(result: CompileResult) -> bool:
    """Fixes a deck's files; returns whether any has changed."""
    fixes = fixes_of(result)
    write_fixes(fixes)
    for fix in fixes:
        complain(f"{fix.document.file}: {counted(fix.count, 'entry')} fixed.", 0)
    return bool(fixes)


def _show_diff(results: Sequence[CompileResult]) -> int:
    """Prints what `--fix` would change; returns the exit status, 1 where that is something."""
    changed = False
    for result in results:
        before = {document.file: document.text for document in result.files.documents}
        if text := diff_of(fixes_of(result), before):
            say(text.rstrip("\n"))
            changed = True
    return PROBLEMS if changed else 0
