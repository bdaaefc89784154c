"""The command `quizgen build` and its options; what it does is in `build`."""

from pathlib import Path
from typing import Annotated

import typer

from quizgen.cli.options import Chromium, Decks, ForgetMissing, Formats, Out, Quiet, Since


def build(
    context: typer.Context,
    paths: Decks = None,
    out: Out = Path("dist"),
    locked: Annotated[
        bool, typer.Option("--locked", help="Fail where quizgen.lock would change (for CI).")
    ] = False,
    formats: Formats = None,
    fail_on_loss: Annotated[
        bool, typer.Option("--fail-on-loss", help="Fail where a format can't hold something.")
    ] = False,
    verbose: Annotated[
        bool, typer.Option("--verbose", "-v", help="Name each item that a format can't hold.")
    ] = False,
    forget_missing: ForgetMissing = False,
    since: Since = None,
    pdf: Annotated[bool, typer.Option("--pdf", help="Print the sheets as PDF, too.")] = False,
    embed_fonts: Annotated[
        bool, typer.Option("--embed-fonts", help="Put the fonts into the pages.")
    ] = False,
    chromium: Chromium = None,
    quiet: Quiet = False,
) -> None:
    """Write each deck's cards, sheets, keys and pages.

    A deck with errors isn't written, and its last good output stays as it is. The identities of
    the cards are kept in quizgen.lock in the deck's folder: commit it.
    """
    from quizgen.cli.build import BuildChoices, build_decks

    choices = BuildChoices(
        formats=tuple(name.value for name in formats or ()),
        locked=locked,
        forget=forget_missing,
        fail_on_loss=fail_on_loss,
        verbose=verbose,
        pdf=pdf,
        chromium=chromium,
        embed_fonts=embed_fonts,
        quiet=quiet,
        since=since,
    )
    raise typer.Exit(build_decks(paths, out, choices, context.obj))
