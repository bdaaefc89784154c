"""Lets `python -m quizgen` stand for the `quizgen` command."""

from quizgen.cli import main

if __name__ == "__main__":
    main()
