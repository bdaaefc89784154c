"""What of a deck's folder can't be seen is an error, never taken for taken out."""

import shutil
from pathlib import Path

import pytest

from tests.load.reading import problems_in
from tests.support.decks import DECK, run_as_user, write_deck

HINT = "      = Give yourself the right to read it, or move it out of the deck's folder.\n"


@pytest.fixture(scope="module")
def built_once(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """What `built` is a copy of."""
    folder = tmp_path_factory.mktemp("built")
    deck = write_deck(folder / "deck", deck="deck: {id: d, title: D, language: en}\n")
    write_deck(deck / "more" / "deep", facts="facts: [{id: a, says: Jets fly., what: Jets}]\n")
    write_deck(deck, own="facts: [{id: b, says: Kites fly., what: Kites}]\n")
    (deck / "templates" / "anki").mkdir(parents=True)
    (deck / "templates" / "anki" / "card.css").write_text(".card { color: teal; }")
    assert run_as_user("build", "deck", cwd=folder).status == 0
    return folder


@pytest.fixture
def built(built_once: Path, tmp_path: Path) -> Path:
    """A folder with a deck whose facts lie in a folder of their own, and that was built."""
    return Path(shutil.copytree(built_once, tmp_path, dirs_exist_ok=True))


@pytest.mark.parametrize("mode", [0o000, 0o300], ids=["nothing", "not listed"])
@pytest.mark.parametrize("name", ["more", "more/deep", "templates", "templates/anki"])
def test_a_folder_that_can_not_be_read_stops_the_build(built: Path, name: str, mode: int) -> None:
    """Q113: none of its facts is retired, and quizgen's own templates don't replace the deck's."""
    deck = built / "deck"
    ledger = (deck / "quizgen.lock").read_bytes()
    (deck / name).chmod(mode)
    for command in ("build", "check"):
        done = run_as_user(command, "deck", cwd=built)
        said = (
            f"deck/{name}:1:1: error[Q113 unreadable] The folder can't be read: permission denied."
        )
        assert done.status == 1
        assert f"{said}\n{HINT}" in done.out + done.err
    (deck / name).chmod(0o700)
    assert (deck / "quizgen.lock").read_bytes() == ledger
    assert run_as_user("build", "deck", "--locked", cwd=built).status == 0


@pytest.mark.parametrize("name", ["more/deep", "templates/anki"])
def test_a_folder_that_can_only_be_listed_stops_the_build(built: Path, name: str) -> None:
    """Q113: the names of its files are seen, and they can't be opened."""
    (built / "deck" / name).chmod(0o600)
    done = run_as_user("build", "deck", cwd=built)
    (built / "deck" / name).chmod(0o700)
    assert done.status == 1
    assert "error[Q113 unreadable] " in done.err
    assert f"deck/{name}/" in done.err
    assert "Traceback" not in done.err


def test_a_template_that_can_not_be_read_stops_the_build(built: Path) -> None:
    """Q113."""
    file = built / "deck" / "templates" / "anki" / "card.css"
    file.chmod(0)
    said = "deck/templates/anki/card.css:1:1: error[Q113 unreadable] This template can't be read."
    assert said in run_as_user("build", "deck", cwd=built).err


@pytest.mark.parametrize("mode", [0o000, 0o300, 0o600])
def test_a_deck_that_can_not_be_read_is_not_passed_over(built: Path, mode: int) -> None:
    """Beside others in a folder of decks too."""
    write_deck(built / "other", deck=DECK)
    (built / "deck").chmod(mode)
    done = [run_as_user("build", path, cwd=built) for path in ("deck", ".")]
    (built / "deck").chmod(0o700)
    for result in done:
        assert result.status != 0
        assert "permission denied" in result.err or "is not readable" in result.err
        assert "Traceback" not in result.err


def test_a_folder_behind_a_link_is_told(tmp_path: Path) -> None:
    """Q112: links to folders aren't followed, so facts in them would be missing in silence."""
    write_deck(tmp_path / "elsewhere", facts="facts: []")
    (tmp_path / "pictures").mkdir()
    deck = write_deck(tmp_path / "deck", deck=DECK)
    (deck / "linked").symlink_to(tmp_path / "elsewhere")
    (deck / "pictures").symlink_to(tmp_path / "pictures")
    (deck / "round").symlink_to("round")
    assert problems_in(deck) == (
        "d/linked:1:1: error[Q112 outside-folder] This folder is a link, and what is in it isn't"
        " read.\n      = Move the folder itself here."
    )
