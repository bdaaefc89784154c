"""The values that commands take: what they are called in `--help`, and what a shell offers."""

from pathlib import Path
from typing import Annotated

import typer

from quizgen.cli import completing
from quizgen.cli.choices import FailOn, OutputFormat
from quizgen.models.outputs import Output

Decks = Annotated[
    list[Path] | None,
    typer.Argument(
        metavar="DECK",
        help="The decks: their folders, or folders that hold several.",
        show_default="the deck one stands in, or decks",
        autocompletion=completing.decks,
    ),
]
NewFolder = Annotated[
    Path, typer.Argument(metavar="FOLDER", help="The deck's folder, new or empty.")
]
Article = Annotated[
    Path,
    typer.Argument(
        metavar="ARTICLE",
        help="The article: plain text, Markdown or a saved page.",
        autocompletion=completing.articles,
    ),
]
StarterLanguage = Annotated[
    str | None,
    typer.Option(
        metavar="TAG",
        help="en, zh-Hans or zh-Hant.",
        show_default="that of the folder's name or the system",
        autocompletion=completing.languages,
    ),
]
Out = Annotated[Path, typer.Option(metavar="FOLDER", help="The folder to write to.")]
Formats = Annotated[
    list[Output] | None,
    typer.Option(
        "--format",
        metavar="NAME",
        help=f"Write this only; may be repeated. One of {', '.join(Output)}.",
        show_default="what the deck says",
    ),
]
Chromium = Annotated[
    str | None,
    typer.Option(
        metavar="FILE", help="The browser that prints PDF.", show_default="the one installed"
    ),
]
HowToPrint = Annotated[
    OutputFormat,
    typer.Option(metavar="NAME", help=f"How to print what is found: {', '.join(OutputFormat)}."),
]
Source = Annotated[
    Path | None,
    typer.Option(
        metavar="FILE",
        help="The source's text: plain, Markdown or HTML.",
        show_default="the deck's file",
    ),
]
FailFrom = Annotated[
    FailOn | None,
    typer.Option(
        metavar="SEVERITY",
        help=f"Exit with 1 from this severity on: {', '.join(FailOn)}.",
        show_default="error",
    ),
]
ItemId = Annotated[str, typer.Argument(metavar="ID", help="The id of an item or of a fact.")]
FailUnder = Annotated[
    float,
    typer.Option(
        metavar="PERCENT", help="Exit with 1 where fewer per cent of the roles are asked."
    ),
]
Older = Annotated[
    Path,
    typer.Argument(
        metavar="OLD",
        help="An older .apkg, the folder of a build, or an older quizgen.lock.",
    ),
]
Topic = Annotated[
    str | None,
    typer.Argument(
        metavar="TOPIC",
        help="A chapter, such as facts or sheets.",
        show_default="the list of chapters",
        autocompletion=completing.topics,
    ),
]
CodeName = Annotated[
    str,
    typer.Argument(
        metavar="CODE",
        help="A code or name, such as Q206 or role-twice.",
        autocompletion=completing.codes,
    ),
]
AsJson = Annotated[bool, typer.Option("--json", help="Print JSON for programs.")]
ForgetMissing = Annotated[
    bool,
    typer.Option(
        "--forget-missing", help="Let cards go whose lines are missing from quizgen.lock."
    ),
]
Quiet = Annotated[bool, typer.Option("--quiet", "-q", help="Print nothing but what is wrong.")]
Since = Annotated[
    Path | None,
    typer.Option(
        metavar="LOCK",
        help="Of `moodle`, write only what is new or has changed since an older quizgen.lock.",
        show_default="none",
    ),
]
