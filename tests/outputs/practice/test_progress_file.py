"""Progress as a file, from one browser to another."""

from pathlib import Path

import pytest

from tests.outputs.practice.kept import answer_all, counts, stored
from tests.support.chromium import Chromium
from tests.support.practising import practising
from tests.support.workshop import Built


def test_progress_goes_to_another_browser_as_a_file(
    kept: Built, chromium: Chromium, tmp_path: Path
) -> None:
    """Saved and loaded; of two answers to a question the later one counts."""
    file = tmp_path / "kept.practice.json"
    with practising(chromium, kept.practice, kept.items) as someone:
        someone.start()
        answer_all(someone, "two")
        someone.reload()
        someone.open_options()
        with someone.page.expect_download() as download:
            someone.page.get_by_role("button", name="Save to a file").click()
        assert download.value.suggested_filename == "kept.practice.json"
        download.value.save_as(file)
        before = stored(someone)
    with practising(chromium, kept.practice, kept.items) as someone:
        someone.open_options()
        someone.page.locator("input[type=file]").set_input_files(file)
        said = someone.page.get_by_text("Answers taken from the file: 3")
        said.wait_for()
        assert counts(someone) == ["1 / 2", "1 / 1"]
        assert stored(someone) == before
        someone.page.locator("input[type=file]").set_input_files(file)
        someone.page.get_by_text("Answers taken from the file: 0").wait_for()


@pytest.mark.parametrize("text", ["", "[]", "null", "{}", '{"quizgen": "practice", "deck": "x"}'])
def test_a_file_that_is_no_progress_is_refused(
    kept: Built, chromium: Chromium, tmp_path: Path, text: str
) -> None:
    """With a word, and nothing is lost."""
    file = tmp_path / "other.json"
    file.write_text(text)
    with practising(chromium, kept.practice, kept.items) as someone:
        someone.start()
        answer_all(someone)
        someone.reload()
        someone.open_options()
        someone.page.locator("input[type=file]").set_input_files(file)
        someone.page.get_by_text("This file holds no progress of this deck.").wait_for()
        assert counts(someone) == ["2 / 2", "1 / 1"]
