"""Compares with files that somebody has read and found right, and renews them when asked to."""

from collections.abc import Callable
from pathlib import Path
from tempfile import gettempdir

from tests.support.screenshots import same_picture, small

REPOSITORY = Path(__file__).resolve().parents[2]
RENEWED = "golden file renewed"
"""The name under which a test's report has the files that it renewed."""


def same_text(text: str) -> str:
    """The text as it is compared by default: as it is."""
    return text


def words_only(text: str) -> str:
    """The text without white space: where a printed line wraps depends on the fonts."""
    return "".join(text.split())


class Golden:
    """The golden files of one test. `--renew-golden` writes them; otherwise they must be right."""

    def __init__(self, renew: bool, renewed: Callable[[str], None]) -> None:
        self._renew = renew
        self._renewed = renewed

    def check(self, file: Path, text: str, *, compared: Callable[[str], str] = same_text) -> None:
        """Fails where `file` doesn't hold `text`, as far as what `compared` makes of them goes."""
        name = file.relative_to(REPOSITORY).as_posix()
        old = file.read_text(encoding="utf-8") if file.exists() else None
        if self._renew:
            if old is None or compared(old) != compared(text):
                file.parent.mkdir(parents=True, exist_ok=True)
                file.write_text(text, encoding="utf-8", newline="\n")
                self._renewed(name)
            return
        hint = f"{name} is out of date: run `pytest --renew-golden`, and read what changed"
        assert old is not None, hint
        assert compared(text) == compared(old), hint

    def check_picture(self, file: Path, png: bytes) -> None:
        """Fails where a screenshot doesn't look like the one in `file`."""
        name = file.relative_to(REPOSITORY).as_posix()
        same = same_picture(file, png)
        if self._renew and not same:
            file.parent.mkdir(parents=True, exist_ok=True)
            file.write_bytes(small(png))
            self._renewed(name)
        elif not same:
            seen = Path(gettempdir()) / file.name
            seen.write_bytes(png)
            raise AssertionError(f"{name} looks different now, as in {seen}: see --renew-golden")
