"""The commands and their options; what each does is in a module of its own."""

from typing import Annotated

import typer

from quizgen.cli.beginnings import draft, import_questions, new
from quizgen.cli.build_command import build
from quizgen.cli.choices import OutputFormat
from quizgen.cli.examples import epilog
from quizgen.cli.options import (
    AsJson,
    CodeName,
    Decks,
    FailFrom,
    FailUnder,
    HowToPrint,
    ItemId,
    Older,
    Source,
    Topic,
)
from quizgen.cli.serve_command import serve

app = typer.Typer(
    epilog=epilog("quizgen"),
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


app.command(epilog=epilog("new"))(new)


app.command(epilog=epilog("draft"))(draft)


app.command(epilog=epilog("build"))(build)


@app.command(epilog=epilog("check"))
def check(
    paths: Decks = None,
    output_format: HowToPrint = OutputFormat.TEXT,
    source: Source = None,
    verbose: Annotated[
        bool, typer.Option("--verbose", "-v", help="Print the notes too, not only count them.")
    ] = False,
    fail_on: FailFrom = None,
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
    """Report every problem of each deck.

    Only --fix writes anything: it changes the deck's own files.
    """
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


app.command(epilog=epilog("serve"))(serve)


@app.command(epilog=epilog("why"))
def why(
    item: ItemId,
    paths: Decks = None,
    source: Source = None,
    as_json: AsJson = False,
) -> None:
    """Say where an item comes from, or what a fact feeds.

    Of an item it says why each option is right or wrong; of a fact, which items it has, and why it
    hasn't others.
    """
    from quizgen.cli.why import why_item

    raise typer.Exit(why_item(item, paths, source, as_json=as_json))


@app.command(epilog=epilog("coverage"))
def coverage(
    paths: Decks = None,
    fail_under: FailUnder = 0.0,
    as_json: AsJson = False,
) -> None:
    """Show what of the facts is asked how often, and what never."""
    from quizgen.cli.coverage import cover_decks

    raise typer.Exit(cover_decks(paths, fail_under, as_json=as_json))


@app.command(epilog=epilog("diff"))
def diff(
    old: Older,
    paths: Decks = None,
    fail_on_risk: Annotated[
        bool, typer.Option("--fail-on-risk", help="Exit with 1 where a schedule would be lost.")
    ] = False,
    as_json: AsJson = False,
) -> None:
    """Show what learners would notice of the next import.

    That is which cards are new, updated, retired or renamed, and whose schedule would be lost.
    """
    from quizgen.cli.diff import diff_decks

    raise typer.Exit(diff_decks(old, paths, as_json=as_json, fail_on_risk=fail_on_risk))


@app.command(epilog=epilog("schema"))
def schema() -> None:
    """Print the JSON Schema of a deck's files, for editors.

    By it an editor completes keys, and explains them. `quizgen new` puts it beside the deck.
    """
    from quizgen.cli.schema import print_schema

    raise typer.Exit(print_schema())


app.command(name="import", epilog=epilog("import"))(import_questions)


@app.command(epilog=epilog("guide"))
def guide(
    topic: Topic = None,
) -> None:
    """Print a chapter of the guide."""
    from quizgen.cli.guide import print_guide

    raise typer.Exit(print_guide(topic))


@app.command(epilog=epilog("explain"))
def explain(
    code: CodeName,
) -> None:
    """Print the documentation of one diagnostic."""
    from quizgen.cli.explain import explain_code

    raise typer.Exit(explain_code(code))
