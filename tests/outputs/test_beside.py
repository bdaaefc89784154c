"""Work in a thread: done when the block is left, and its errors reach who waits."""

from pathlib import Path

import pytest

from quizgen.outputs.beside import beside


def test_the_work_is_done_when_the_block_is_left(tmp_path: Path) -> None:
    """Whoever goes on finds the file that the work wrote."""
    with beside(lambda: _write(tmp_path / "other", "2")):
        _write(tmp_path / "own", "1")
    assert [file.read_text() for file in sorted(tmp_path.iterdir())] == ["2", "1"]


def test_what_goes_wrong_in_the_work_is_raised() -> None:
    """With the file and the reason that a message names."""
    with (
        pytest.raises(FileNotFoundError, match="No such file") as caught,
        beside(lambda: _write(Path("/no/such/folder"), "")),
    ):
        pass
    assert caught.value.filename == "/no/such/folder"


def test_an_error_in_the_block_is_what_is_raised() -> None:
    """The work ends first, so that nobody writes to a folder that is taken away."""
    done = []
    with pytest.raises(ZeroDivisionError), beside(lambda: done.append(1)):
        _write(Path(), str(1 // 0))
    assert done == [1]


def _write(file: Path, text: str) -> None:
    file.write_text(text)
