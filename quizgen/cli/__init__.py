"""The command line."""

import sys


def main() -> None:
    """Runs `quizgen`. A bare `--version` is answered before anything heavy is imported."""
    if sys.argv[1:] == ["--version"]:
        from quizgen import __version__

        sys.stdout.write(f"quizgen {__version__}\n")
        return
    from quizgen.cli.app import app

    app(prog_name="quizgen")
