"""Where an import writes: beside what is there, all or nothing, and again."""

from pathlib import Path

import pytest

from quizgen.compile import compile_deck
from quizgen.sources.importing import import_file
from tests.sources.reading import came_of, import_of
from tests.support.decks import QUESTIONS, write_good_deck
from tests.support.outputs import contents

PICTURE = '[html]<img src\\="data\\:image/png;base64,AAAA"> Is it?{T}'


def test_a_new_folder_becomes_a_deck_that_can_be_checked(tmp_path: Path) -> None:
    """Title from the file's name, language from its texts."""
    file = tmp_path / "唐诗 测验.gift"
    file.write_text("李白是诗仙。{T}\n\n杜甫是诗圣。{T}", encoding="utf-8")
    done = import_file(file, tmp_path / "tang", None, "tang")
    assert done.written == ("deck.yaml", "唐诗-测验.yaml")
    text = (tmp_path / "tang" / "deck.yaml").read_text(encoding="utf-8")
    assert text == "deck:\n  id: tang\n  title: 唐诗 测验\n  language: zh-Hans\n"
    result = compile_deck(tmp_path / "tang")
    assert result.bank is not None
    assert [item.id for item in result.bank.items] == ["李白是诗仙", "杜甫是诗圣"]


def test_a_deck_gets_a_file_more(tmp_path: Path) -> None:
    """Nothing else of it changes, and no id is there twice."""
    deck = write_good_deck(tmp_path / "deck")
    before = contents(deck)
    came = came_of(tmp_path, "x.gift", "// [id:why-a-company]\nReally?{T}")
    after = contents(deck)
    assert {name: after[name] for name in before} == before
    assert {*after} - {*before} == {"x.yaml"}
    assert [question["id"] for question in came.questions] == ["why-a-company-2"]


def test_names_of_pictures_are_unique_in_the_deck(tmp_path: Path) -> None:
    """The content is part of a name that another file has."""
    write_good_deck(tmp_path / "deck")
    (tmp_path / "deck" / "Picture-709e80c8.PNG").write_bytes(b"another")
    came = came_of(tmp_path, "x.gift", PICTURE)
    assert came.done.written == ("x/picture-709e80c8-709e80c8.png", "x.yaml")


def test_the_same_again_changes_nothing(tmp_path: Path) -> None:
    """It says so."""
    came_of(tmp_path, "x.gift", PICTURE)
    before = contents(tmp_path / "deck")
    assert came_of(tmp_path, "x.gift", PICTURE).done.before == "unchanged"
    assert contents(tmp_path / "deck") == before


def test_a_newer_export_renews_the_file(tmp_path: Path) -> None:
    """Ids stay, and a picture that nobody needs any more goes."""
    came_of(tmp_path, "x.gift", f"One.{{T}}\n\n{PICTURE}")
    came = came_of(tmp_path, "x.gift", "Zero.{T}\n\nOne.{T}")
    assert came.done.before == "renewed"
    assert [question["id"] for question in came.questions] == ["zero", "one"]
    assert sorted(contents(tmp_path / "deck")) == ["deck.yaml", "x.yaml"]


@pytest.mark.parametrize("text", [QUESTIONS, ""])
def test_what_somebody_wrote_stays(text: str, tmp_path: Path) -> None:
    """A file that was edited since, or that no import wrote."""
    came_of(tmp_path, "x.gift", "One.{T}")
    file = tmp_path / "deck" / "x.yaml"
    edited = text or file.read_text(encoding="utf-8").replace("One.", "Two.")
    file.write_text(edited, encoding="utf-8")
    came = came_of(tmp_path, "x.gift", "Zero.{T}")
    path = file.as_posix()
    told = f"1: Q707 `{path}` has been edited since, or is none that an import wrote."
    assert came.told == [told]
    assert file.read_text(encoding="utf-8") == edited


def test_what_is_interrupted_leaves_everything_as_it_was(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """In a folder that is there, after some files are in their places."""
    came_of(tmp_path, "x.gift", "One.{T}")
    before = contents(tmp_path / "deck")
    file = tmp_path / "x.gift"
    file.write_text(f"Two.{{T}}\n\n{PICTURE}", encoding="utf-8")
    rename = Path.rename

    def stopped(path: Path, target: Path) -> Path:
        if target.name == "x.yaml":
            raise KeyboardInterrupt
        return rename(path, target)

    monkeypatch.setattr(Path, "rename", stopped)
    with pytest.raises(KeyboardInterrupt):
        import_file(file, tmp_path / "deck", None, "deck")
    monkeypatch.undo()
    assert contents(tmp_path / "deck") == before
    assert sorted(path.name for path in (tmp_path / "deck").iterdir()) == ["deck.yaml", "x.yaml"]


def test_a_new_folder_is_whole_or_not_there(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Neither the folder nor those above it are left."""
    file = tmp_path / "x.gift"
    file.write_text("One.{T}", encoding="utf-8")

    def stopped(_path: Path, _data: bytes) -> int:
        raise KeyboardInterrupt

    monkeypatch.setattr(Path, "write_bytes", stopped)
    with pytest.raises(KeyboardInterrupt):
        import_file(file, tmp_path / "a" / "b" / "deck", None, "deck")
    assert [path.name for path in tmp_path.iterdir()] == ["x.gift"]


def test_control_characters_never_reach_the_file(tmp_path: Path) -> None:
    """Not from texts, references, names or comments."""
    text = "::a\x1fb::Q\x85 [html]&#1;&#x9b;{T#\x0b}\n\nNo \ufdd0 question\x07."
    came = came_of(tmp_path, "x.gift", text)
    assert import_of(tmp_path / "x.gift", tmp_path / "other").questions == came.questions
    assert came.question["stem"] == "Q [html]›"
