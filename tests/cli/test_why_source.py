"""`quizgen why FACT --source`: the cited paragraphs, with what says the fact marked."""

from pathlib import Path

import pytest

from tests.support.decks import run_quizgen, write_deck

EN = """\
deck:
  id: crossing
  title: Bridges
  language: en
  source: {title: A crossing, sections: [One, Two]}
entities:
  - {id: holm, kind: person, name: Clara Holm, aliases: [Holm]}
facts:
  - id: cable
    says: Clara Holm’s bridge of 1886 needed 9,700 m of cable.
    who: Clara Holm
    when: 1886
    how-many: 9,700 m
    cite: [One/2, Two/1]
  - {id: whole, says: Holm built it., who: Holm, cite: Two}
"""
SOURCE = """\
# One

Nobody reads this paragraph.

In March 1886   the engineer Clara Holm proposed a bridge with
**9.7 km** of cable; in 1887 she gave up.

# Two

Holm’s bridge is 310 metres long.
"""
ZH = """\
deck: {id: bridge, title: 桥, language: zh-Hans, source: {title: 桥, sections: [一]}}
entities:
  - {id: han, kind: person, name: 韩素}
facts:
  - {id: rivets, says: 韩素用了 20000 颗铆钉。, who: 韩素, how-many: 20000 颗, cite: 一/1}
"""
HAN = "# 一\n\n1886年，工程师韩素提议建桥，用了两万颗铆钉。\n"


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """A folder with two decks, and an article beside each."""
    for name, deck, article in (("crossing", EN, SOURCE), ("bridge", ZH, HAN)):
        write_deck(tmp_path / "decks" / name, deck=deck)
        (tmp_path / f"{name}.md").write_text(article, encoding="utf-8")
    return tmp_path


def _cited(folder: Path, fact: str, deck: str) -> str:
    """What stands behind the fact's items."""
    args = ("why", fact, f"decks/{deck}", "--source", f"{deck}.md")
    result = run_quizgen(*args, cwd=folder)
    assert (result.status, result.err) == (0, "")
    without = run_quizgen("why", fact, f"decks/{deck}", cwd=folder)
    assert result.out.startswith(without.out)
    return result.out.removeprefix(without.out)


def test_each_cited_paragraph_is_shown_with_its_pieces_marked(folder: Path) -> None:
    """A name, a time within a longer one, a number in another unit; no other year or number."""
    assert _cited(folder, "cable", "crossing") == (
        "\n  One/2\n"
        "    In [March 1886] the engineer [Clara Holm] proposed a bridge with [9.7 km] of cable;"
        " in 1887 she gave up.\n"
        "\n  Two/1\n"
        "    [Holm]’s bridge is 310 metres long.\n"
    )


def test_a_chinese_number_is_marked_by_its_value(folder: Path) -> None:
    """20000 颗, where the article has 两万."""
    assert _cited(folder, "rivets", "bridge") == (
        "\n  一/1\n    1886年，工程师[韩素]提议建桥，用了[两万]颗铆钉。\n"
    )


def test_a_whole_section_is_each_of_its_paragraphs(folder: Path) -> None:
    """Each under its own place."""
    shown = "\n  Two/1\n    [Holm]’s bridge is 310 metres long.\n"
    assert _cited(folder, "whole", "crossing") == shown


def test_a_paragraph_that_is_not_there_is_an_error_of_the_deck(folder: Path) -> None:
    """`why` says so instead of printing nothing in its place."""
    deck = folder / "decks/crossing/deck.yaml"
    deck.write_text(EN.replace("cite: Two}", "cite: Two/9}"), encoding="utf-8")
    args = ("why", "whole", "decks/crossing", "--source", "crossing.md")
    result = run_quizgen(*args, cwd=folder)
    assert (result.status, result.out) == (1, "")
    assert result.err.startswith("quizgen: decks/crossing has errors; `quizgen check` lists them.")


def test_the_deck_s_own_file_is_read_without_the_option(folder: Path) -> None:
    """Where `source: {file: …}` names it."""
    deck = folder / "decks/bridge"
    (deck / "article.md").write_text(HAN, encoding="utf-8")
    text = ZH.replace("sections: [一]", "sections: [一], file: article.md")
    (deck / "deck.yaml").write_text(text, encoding="utf-8")
    result = run_quizgen("why", "rivets", "decks/bridge", cwd=folder)
    assert result.out.endswith("用了[两万]颗铆钉。\n")


def test_a_source_that_is_not_there_is_wrong_usage(folder: Path) -> None:
    """One sentence that names it."""
    args = ("why", "rivets", "decks/bridge", "--source", "none.md")
    result = run_quizgen(*args, cwd=folder)
    assert (result.status, result.out) == (2, "")
    assert result.err.startswith("quizgen: `none.md` can't be read: ")
