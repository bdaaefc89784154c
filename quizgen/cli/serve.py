"""`quizgen serve`: decks in the browser, live."""

import errno
import webbrowser
from pathlib import Path
from typing import TYPE_CHECKING

from quizgen.cli.decks import NoDeckHereError, find_decks, roots_of
from quizgen.cli.output import PROBLEMS, USAGE, complain, say
from quizgen.diagnostics.os_errors import why
from quizgen.diagnostics.text import counted

if TYPE_CHECKING:
    from quizgen.serve.shelf import Shown

MISSING = (
    "`serve` needs starlette, uvicorn and watchfiles, which aren't installed:"
    " `pip install 'quizgen[serve]'`."
)


def serve_decks(paths: list[Path] | None, port: int, *, opened: bool) -> int:
    """Serves the decks until Ctrl-C; returns the exit status where it can't.

    Args:
        paths: as on the command line.
        port: where browsers find it; 0 for any that is free.
        opened: open the index in the browser.
    """
    try:
        from quizgen.serve.news import News
        from quizgen.serve.server import ADDRESS, listening, run
        from quizgen.serve.shelf import Shelf
    except ModuleNotFoundError as error:
        if error.name and error.name.split(".")[0] in ("starlette", "uvicorn", "watchfiles"):
            return complain(MISSING, USAGE)
        raise
    try:
        decks = find_decks(paths)
        listener = listening(port)
    except NoDeckHereError as error:
        return complain(str(error), USAGE)
    except OverflowError:
        return complain(f"There is no port {port}: they go from 1 to 65535.", USAGE)
    except OSError as error:
        return complain(_why_not(error, port), PROBLEMS)
    address = f"http://{ADDRESS}:{listener.getsockname()[1]}/"
    say(f"{address} shows {counted(len(decks), 'deck')}; Ctrl-C ends it.")
    if opened:
        webbrowser.open(address)

    def find() -> list[Path]:
        try:
            return find_decks(paths)
        except NoDeckHereError:
            return []

    shelf = Shelf(decks)
    with listener:
        run(shelf, News(shelf, roots_of(paths), find, _told), listener)
    return 0


def _told(shown: "Shown", seconds: float) -> None:
    if shown.errors:
        what = counted(len(shown.errors), "error")
    elif shown.pages:
        what = counted(shown.pages.items, "item")
    else:
        what = "nothing"
    say(f"{shown.folder.as_posix()}: {what}, {seconds:.1f} s")


def _why_not(error: OSError, port: int) -> str:
    if error.errno == errno.EADDRINUSE:
        return f"Port {port} is taken: choose another with `--port`, or `--port 0` for a free one."
    return f"Port {port} can't be opened: {why(error)}."
