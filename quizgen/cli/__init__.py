"""The command line."""

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
    try:
        from quizgen.cli.app import app

        app(prog_name="quizgen")
    except OSError as error:  # such as a full disk under standard output
        # What is still to be written there must not fail again as Python ends.
        os.dup2(os.open(os.devnull, os.O_WRONLY), 1)
        sys.exit(f"quizgen: {error.strerror or error}.")
    except KeyboardInterrupt:
        sys.stderr.write("quizgen: stopped.\n")
        sys.exit(STOPPED)
    except SystemExit as end:
        if end.code == STOPPED:  # typer's answer to Ctrl-C, which it gives without a word
            sys.stderr.write("quizgen: stopped.\n")
        raise
