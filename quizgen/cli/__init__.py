"""The command line."""

import gc
import os
import sys

STOPPED = 130
"""Exit status after Ctrl-C: 128 and the signal's number."""


def main() -> None:
    """Runs `quizgen`. A bare `--version` is answered before anything heavy is imported."""
    if sys.argv[1:] == ["--version"]:
        from quizgen import __version__

        sys.stdout.write(f"quizgen {__version__}\n")
        return
    kept: list[object] = []
    try:
        status = _run(kept)
        sys.stdout.flush()
    except OSError as error:  # such as a full disk under standard output
        # What is still to be written there must not fail again as Python ends.
        os.dup2(os.open(os.devnull, os.O_WRONLY), 1)
        sys.exit(f"quizgen: {error.strerror or error}.")
    except KeyboardInterrupt:
        status = STOPPED
    if status == STOPPED:  # also typer's answer to Ctrl-C, which it gives without a word
        sys.stderr.write("quizgen: stopped.\n")
    if kept:
        # Python would take a million values apart one by one before it ends.
        sys.stderr.flush()
        os._exit(status)
    sys.exit(status)


def _run(kept: list[object]) -> int:
    """Runs a command and returns its exit status; what needn't be freed is added to `kept`."""
    # A command makes a million values and drops hardly any before it ends; looking for garbage
    # among them costs a third of the time and finds nothing.
    gc.disable()
    from quizgen.cli.app import app

    try:
        app(prog_name="quizgen", obj=kept)
    except SystemExit as end:
        return end.code if isinstance(end.code, int) else int(end.code is not None)
    return 0
