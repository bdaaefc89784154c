"""`quizgen check --fix` and `--diff`: fixes the files of a deck, or shows what it would do."""

import shutil
from collections.abc import Iterable
from difflib import unified_diff
from pathlib import Path

from quizgen.compile import CompileResult
from quizgen.lint.fixes import Fixed, fixed

BOM = b"\xef\xbb\xbf"


def fixes_of(result: CompileResult) -> tuple[Fixed, ...]:
    """The files of a deck that change, with their new text."""
    diagnostics = [report.diagnostic for report in result.reports]
    return fixed(result.files.documents, diagnostics, result.language)


def write_fixes(fixes: Iterable[Fixed]) -> None:
    """Writes the new texts, each in one step, so that no file is ever half written.

    Raises:
        OSError: a file can't be written.
    """
    for fix in fixes:
        path = Path(fix.document.file).resolve()
        mark = BOM if path.read_bytes().startswith(BOM) else b""
        beside = path.with_name(f".{path.name}.quizgen")
        try:
            beside.write_bytes(mark + fix.text.encode())
            shutil.copymode(path, beside)
            beside.replace(path)
        finally:
            beside.unlink(missing_ok=True)


def diff_of(fixes: Iterable[Fixed], before: dict[str, str]) -> str:
    """What would change, as a unified diff."""
    lines: list[str] = []
    for fix in fixes:
        name = fix.document.file
        old, new = before[name].splitlines(keepends=True), fix.text.splitlines(keepends=True)
        lines += (
            line if line.endswith("\n") else f"{line}\n\\ No newline at end of file\n"
            for line in unified_diff(old, new, name, name)
        )
    return "".join(lines)
