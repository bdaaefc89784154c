"""The commands and their options; what each does is in a module of its own."""

from pathlib import Path
from typing import Annotated

import typer

from quizgen.cli.choices import FailOn, OutputFormat, Paths
from quizgen.models.outputs import Output

app = typer.Typer(
    add_completion=False,
    no_args_is_help=True,
    pretty_exceptions_enable=False,
    rich_markup_mode=None,
    help="Compiles what an article says into every quiz about it.",
)


@app.callback(invoke_without_command=True)
def _options(
    version: Annotated[bool, typer.Option("--version", help="Print the version.")] = False,
) -> None:
    if version:
        from quizgen import __version__

        typer.echo(f"quizgen {__version__}")
        raise typer.Exit


@app.command()
def new(
    folder: Annotated[Path, typer.Argument(help="The deck's folder, new or empty.")],
    language: Annotated[
        str | None,
        typer.Option(
            help="en, zh-Hans or zh-Hant.", show_default="that of the folder's name or the system"
        ),
    ] = None,
) -> None:
    """Write a small deck to start from."""
    from quizgen.cli.new import new_deck

    raise typer.Exit(new_deck(folder, language))


@app.command()
def build(
    context: typer.Context,
    paths: Paths = None,
    out: Annotated[Path, typer.Option(help="The folder to write to.")] = Path("dist"),
    locked: Annotated[
        bool, typer.Option("--locked", help="Fail where quizgen.lock would change (for CI).")
    ] = False,
    formats: Annotated[
        list[Output] | None,
        typer.Option("--format", help="Write this only; may be repeated.", show_default="all"),
    ] = None,
    fail_on_loss: Annotated[
        bool, typer.Option("--fail-on-loss", help="Fail where a format can't hold something.")
    ] = False,
    verbose: Annotated[
        bool, typer.Option("--verbose", "-v", help="Name each item that a format can't hold.")
    ] = False,
    forget_missing: Annotated[
        bool,
        typer.Option(
            "--forget-missing", help="Let cards go whose lines are missing from quizgen.lock."
        ),
    ] = False,
    pdf: Annotated[bool, typer.Option("--pdf", help="Print the sheets as PDF, too.")] = False,
    embed_fonts: Annotated[
        bool, typer.Option("--embed-fonts", help="Put the fonts into the pages.")
    ] = False,
    chromium: Annotated[
        str | None,
        typer.Option(help="The browser that prints PDF.", show_default="the one installed"),
    ] = None,
) -> None:
    """Write the Anki deck, the sheets with their keys and the manifest of each deck.

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
    )
    raise typer.Exit(build_decks(paths, out, choices, context.obj))


@app.command()
def check(
    paths: Paths = None,
    output_format: Annotated[
        OutputFormat, typer.Option(help="How to print what is found.")
    ] = OutputFormat.TEXT,
    source: Annotated[
        Path | None,
        typer.Option(help="The source's text, to hold the facts against.", show_default="none"),
    ] = None,
    verbose: Annotated[
        bool, typer.Option("--verbose", "-v", help="Print the notes too, not only count them.")
    ] = False,
    fail_on: Annotated[
        FailOn | None,
        typer.Option(help="Exit with 1 from this severity on.", show_default="error"),
    ] = None,
    fix: Annotated[
        bool, typer.Option("--fix", help="Fix what is safe to fix, in the files themselves.")
    ] = False,
    diff: Annotated[
        bool, typer.Option("--diff", help="Show what --fix would change, and change nothing.")
    ] = False,
    list_rules: Annotated[
        bool, typer.Option("--list-rules", help="List the lint rules, and check nothing.")
    ] = False,
) -> None:
    """Report every problem of each deck; without --fix nothing is written."""
    if list_rules:
        from quizgen.cli import rules

        raise typer.Exit(rules.list_rules())
    from quizgen.cli.check import check_decks

    raise typer.Exit(
        check_decks(
            paths,
            output_format.value,
            source,
            verbose=verbose,
            fail_on=fail_on.value if fail_on else "",
            fix="diff" if diff else "fix" if fix else "",
        )
    )


@app.command()
def why(
    item: Annotated[str, typer.Argument(help="The id of an item or of a fact.")],
    paths: Paths = None,
    as_json: Annotated[bool, typer.Option("--json", help="Print JSON for programs.")] = False,
) -> None:
    """Say where an item comes from, and why each option is right or wrong; or what a fact feeds."""
    from quizgen.cli.why import why_item

    raise typer.Exit(why_item(item, paths, as_json=as_json))


@app.command()
def coverage(
    paths: Paths = None,
    fail_under: Annotated[
        float, typer.Option(help="Exit with 1 where fewer percent of the roles are asked.")
    ] = 0.0,
    as_json: Annotated[bool, typer.Option("--json", help="Print JSON for programs.")] = False,
) -> None:
    """Show what of the facts is asked how often, and what never."""
    from quizgen.cli.coverage import cover_decks

    raise typer.Exit(cover_decks(paths, fail_under, as_json=as_json))


@app.command()
def diff(
    old: Annotated[
        Path,
        typer.Argument(help="An older .apkg, the folder of a build, or an older quizgen.lock."),
    ],
    paths: Paths = None,
    fail_on_risk: Annotated[
        bool, typer.Option("--fail-on-risk", help="Exit with 1 where a schedule would be lost.")
    ] = False,
    as_json: Annotated[bool, typer.Option("--json", help="Print JSON for programs.")] = False,
) -> None:
    """Show what learners would notice of the next import: new, updated, retired, renamed."""
    from quizgen.cli.diff import diff_decks

    raise typer.Exit(diff_decks(old, paths, as_json=as_json, fail_on_risk=fail_on_risk))


@app.command()
def schema() -> None:
    """Print the JSON Schema of a deck's files, by which editors complete and explain."""
    from quizgen.cli.schema import print_schema

    raise typer.Exit(print_schema())


@app.command()
def guide(
    topic: Annotated[
        str | None, typer.Argument(help="A chapter.", show_default="the list of chapters")
    ] = None,
) -> None:
    """Print a chapter of the guide, such as `facts` or `sheets`."""
    from quizgen.cli.guide import print_guide

    raise typer.Exit(print_guide(topic))


@app.command()
def explain(
    code: Annotated[str, typer.Argument(help="A code or name, such as Q206 or role-twice.")],
) -> None:
    """Print the documentation of one diagnostic."""
    from quizgen.cli.explain import explain_code

    raise typer.Exit(explain_code(code))
