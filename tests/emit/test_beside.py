"""Work in a second process: done when the block is left, and its errors reach who waits."""

import os
import signal
from pathlib import Path

import pytest

from quizgen.emit.beside import beside

both = pytest.mark.parametrize("worthwhile", [True, False], ids=["beside", "after"])


@both
def test_the_work_is_done_when_the_block_is_left(tmp_path: Path, worthwhile: bool) -> None:
    """Whoever goes on finds the file that the work wrote."""
    with beside(lambda: _write(tmp_path / "other", "2"), worthwhile=worthwhile):
        _write(tmp_path / "own", "1")
    assert [file.read_text() for file in sorted(tmp_path.iterdir())] == ["2", "1"]


@both
def test_what_goes_wrong_in_the_work_is_raised(worthwhile: bool) -> None:
    """With the file and the reason that a message names."""
    with (
        pytest.raises(FileNotFoundError, match="No such file") as caught,
        beside(lambda: _write(Path("/no/such/folder"), ""), worthwhile=worthwhile),
    ):
        pass
    assert caught.value.filename == "/no/such/folder"


def test_a_process_that_is_ended_is_an_error() -> None:
    """Never a part of the output that is missing without a word."""
    with (
        pytest.raises(OSError, match="was ended"),
        beside(lambda: os.kill(os.getpid(), signal.SIGKILL), worthwhile=True),
    ):
        pass


@both
def test_an_error_in_the_block_ends_the_work_too(tmp_path: Path, worthwhile: bool) -> None:
    """The block's own error is what is reported, and nobody waits for the rest."""

    def long() -> None:
        signal.pause()

    with pytest.raises(ZeroDivisionError), beside(long, worthwhile=worthwhile):
        _write(tmp_path / "own", str(1 // 0))


def _write(file: Path, text: str) -> None:
    file.write_text(text)
