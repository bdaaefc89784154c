"""The command `quizgen serve` and its options; what it does is in `serve`."""

from typing import Annotated

import typer

from quizgen.cli.options import Decks

PORT = 8710


def serve(
    paths: Decks = None,
    port: Annotated[
        int, typer.Option(metavar="PORT", help="Where browsers find it; 0 for any that is free.")
    ] = PORT,
    opened: Annotated[
        bool, typer.Option("--open/--no-open", help="Open it in the browser.")
    ] = False,
) -> None:
    """Show the decks in a browser, live.

    That is every item with its reasons, the practice page and the sheets. A change in a deck's
    files shows at once. Nothing is written; only browsers of this machine reach it, and nothing
    leaves it.
    """
    from quizgen.cli.serve import serve_decks

    raise typer.Exit(serve_decks(paths, port, opened=opened))
