"""Finding and reading a deck's files: Q101, Q112 to Q114."""

import os
from pathlib import Path

import pytest

from tests.load.reading import problems, problems_in, sound
from tests.support.decks import DECK, write_deck


def test_a_byte_that_is_not_utf8_is_named_with_its_place(tmp_path: Path) -> None:
    """Q101: the column counts characters, not bytes."""
    assert problems(tmp_path, x="facts:\n  - id: 中文".encode() + b"\xff\n") == (
        "d/x.yaml:2:11: error[Q101 not-utf8] The byte 0xff isn't UTF-8.\n"
        "      = Save the file as UTF-8."
    )


def test_a_file_in_another_encoding_is_not_utf8(tmp_path: Path) -> None:
    """Q101: GBK and UTF-16 are refused, not misread."""
    assert problems(tmp_path, x="# 中文\n".encode("gbk")).startswith("d/x.yaml:1:3: error[Q101 ")
    assert problems(tmp_path, x="# 中文\n".encode("utf-16")).startswith("d/x.yaml:1:1: error[Q101 ")


def test_a_byte_order_mark_is_no_part_of_the_text(tmp_path: Path) -> None:
    """What Windows' Notepad puts in front of UTF-8 is accepted."""
    assert sound(tmp_path, deck=b"\xef\xbb\xbf" + DECK.encode()).deck.spec.id == "founding"


def test_places_after_a_byte_order_mark_count_from_the_text(tmp_path: Path) -> None:
    """The mark itself is no column."""
    assert problems(tmp_path, x=b"\xef\xbb\xbfwrong: 1\n") == (
        "d/x.yaml:1:1: error[Q105 unknown-key] There is no key `wrong` here.\n"
        "    1 | wrong: 1\n"
        "      | ^^^^^\n"
        "      = Use one of: deck, entities, facts, relations, questions, sheets."
    )


def test_a_link_out_of_the_folder_is_not_read(tmp_path: Path) -> None:
    """Q112: neither absolute nor relative, nor through a second link."""
    (tmp_path / "secret.yaml").write_text("facts: []")
    deck = write_deck(tmp_path / "deck", deck=DECK)
    (deck / "a.yaml").symlink_to(tmp_path / "secret.yaml")
    (deck / "b.yaml").symlink_to("../secret.yaml")
    (deck / "c.yaml").symlink_to("b.yaml")
    assert problems_in(deck) == "\n\n".join(
        f"d/{name}.yaml:1:1: error[Q112 outside-folder] "
        "This file is a link that leads out of the deck's folder.\n"
        "      = Copy the file into the folder."
        for name in "abc"
    )


def test_a_link_within_the_folder_is_read(tmp_path: Path) -> None:
    """The links of a deck to its own files are its author's business."""
    write_deck(tmp_path / "parts", text="entities: [{id: ada, kind: person, name: Ada}]")
    write_deck(tmp_path, deck=DECK)
    (tmp_path / "entities.yaml").symlink_to("parts/text.yaml")
    (tmp_path / "parts" / "text.yaml").rename(tmp_path / "parts" / "text.txt")
    (tmp_path / "entities.yaml").unlink()
    (tmp_path / "entities.yaml").symlink_to("parts/text.txt")
    assert [entry.spec.name for entry in sound(tmp_path).entities] == ["Ada"]


def test_what_is_no_file_is_unreadable(tmp_path: Path) -> None:
    """Q113: a folder, a pipe (which would never end), links to nowhere and in a circle."""
    write_deck(tmp_path, deck=DECK)
    (tmp_path / "a.yaml").mkdir()
    os.mkfifo(tmp_path / "b.yaml")
    (tmp_path / "c.yaml").symlink_to("nowhere")
    (tmp_path / "d.yaml").symlink_to("d.yaml")
    shown = problems_in(tmp_path).split("\n\n")
    assert shown[:3] == [
        "d/a.yaml:1:1: error[Q113 unreadable] This isn't a file.\n      = Give it another name.",
        "d/b.yaml:1:1: error[Q113 unreadable] This isn't a file.\n      = Give it another name.",
        (
            "d/c.yaml:1:1: error[Q113 unreadable] The file can't be read: there is no such file.\n"
            "      = Delete the link, or put the file where it leads."
        ),
    ]
    assert shown[3].startswith("d/d.yaml:1:1: error[Q113 unreadable] The file can't be read: ")
    assert shown[3].endswith("= Delete the link.")
    assert len(shown) == 4


@pytest.mark.parametrize("name", ["facts.yml", "facts.YAML", "facts.Yml"])
def test_nearly_yaml_is_left_out_with_a_warning(tmp_path: Path, name: str) -> None:
    """Q114: an author whose file isn't read hears of it."""
    write_deck(tmp_path, deck=DECK)
    (tmp_path / name).write_text("wrong: 1")
    assert problems_in(tmp_path) == (
        f"d/{name}:1:1: warning[Q114 ignored-yml] "
        "This file is left out: a deck's files end in `.yaml`.\n"
        "      = Rename it."
    )


def test_files_below_the_folder_belong_to_the_deck(tmp_path: Path) -> None:
    """But not hidden ones, nor those in `templates/`, nor any other kind of file."""
    entity = "entities: [{{id: {0}, kind: person, name: {0}}}]"
    write_deck(tmp_path, deck=DECK, b=entity.format("b"))
    write_deck(tmp_path / "a" / "deep", x=entity.format("deep"))
    write_deck(tmp_path / "templates", x="wrong: 1")
    write_deck(tmp_path / ".git", x="wrong: 1")
    (tmp_path / ".hidden.yaml").write_text("wrong: 1")
    (tmp_path / "a" / "x.yaml.orig").write_text("wrong: 1")
    assert [entry.spec.id for entry in sound(tmp_path).entities] == ["deep", "b"]
