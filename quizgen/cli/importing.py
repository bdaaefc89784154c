"""`quizgen import`."""

from pathlib import Path

from quizgen.cli.guesses import guess_id
from quizgen.cli.output import PROBLEMS, USAGE, complain, say, show
from quizgen.cli.speaking import language_of
from quizgen.diagnostics.os_errors import why
from quizgen.diagnostics.text import counted
from quizgen.load import Files
from quizgen.load.adopted import FOLDER
from quizgen.load.document import Document
from quizgen.messages import told
from quizgen.sources.imported import Imported
from quizgen.sources.importing import import_file


def import_into(file: Path, folder: Path, source: str | None, output_format: str) -> int:
    """Imports a file into a deck's folder and prints what came of it; returns the exit status."""
    if folder.exists() and not folder.is_dir():
        return complain(f"`{folder}` is a file; name the deck's folder.", USAGE)
    if not file.exists():
        return complain(f"There is no `{file}`.", USAGE)
    try:
        done = import_file(file, folder, source, guess_id(folder.resolve().name))
    except OSError as error:
        return complain(f"`{error.filename or folder}` can't be written: {why(error)}.", USAGE)
    documents = (done.given.document,) if done.given.is_text else ()
    files = Files(tuple(one for one in documents if isinstance(one, Document)))
    language = language_of()
    show(told(files.report(done.problems), language), output_format, language=language)
    if not done.written:
        return PROBLEMS
    if output_format == "text":
        say(_told(done, folder))
    return 0


def _told(done: Imported, folder: Path) -> str:
    """What was imported, and what to do next."""
    if done.notes:
        where = (folder / FOLDER).as_posix()
        head = f"{counted(done.notes, 'note')} from {done.given.path.name}: {where}/"
        return f"{head} {done.before or 'written'}.\nNext: quizgen build {folder.as_posix()}"
    held = counted(done.questions, "question")
    if done.kept:
        held += f" and {counted(done.kept, 'comment')}"
    target = (folder / done.written[-1]).as_posix()
    head = f"{held} from {done.given.path.name}: {target} {done.before or 'written'}."
    return f"{head}\nNext: quizgen check {folder.as_posix()}"
