"""`quizgen draft`: a deck that an author only confirms and deletes from."""

import re
from pathlib import Path

import pytest

from quizgen.check.grounding.source_text import letters
from quizgen.draft import NoDraftError, drafted
from tests.draft.articles import BEE_FACTS, BEES, BRIDGE, BRIDGE_FACTS
from tests.support.decks import run_quizgen
from tests.support.outputs import contents

ARTICLES = pytest.mark.parametrize(
    ("article", "facts"), [(BEES, BEE_FACTS), (BRIDGE, BRIDGE_FACTS)], ids=["en", "zh"]
)


def _draft(folder: Path, article: str, name: str = "article.md") -> Path:
    """Drafts a deck from an article, and returns its folder."""
    (folder / name).write_text(article, encoding="utf-8")
    result = run_quizgen("draft", name, "--into", "decks/draft", cwd=folder)
    assert (result.status, result.err) == (0, "")
    return folder / "decks/draft"


@ARTICLES
def test_it_proposes_what_the_article_says_for_sure(article: str, facts: tuple[str, ...]) -> None:
    """Nothing that is denied, wished, somebody's word, or that “his” or “the gap” leaves open."""
    assert tuple(fact.proposal.says for fact in drafted(article).facts) == facts


@ARTICLES
def test_no_stage_warns_of_it_and_the_gate_accepts_it(
    article: str, facts: tuple[str, ...], tmp_path: Path
) -> None:
    """As it is, and when its author has confirmed all of it."""
    deck = _draft(tmp_path, article)
    for confirmed in (False, True):
        file = deck / "facts.yaml"
        text = file.read_text(encoding="utf-8")
        if confirmed:
            file.write_text(re.sub(r"    open: .*\n", "", text), encoding="utf-8")
        else:
            assert text.count("    open: [") == len(facts)
        args = ("check", "decks/draft", "--source", "article.md", "--fail-on", "warning")
        result = run_quizgen(*args, cwd=tmp_path)
        assert result.status == 0, result.out


@ARTICLES
def test_no_sentence_is_the_article_s(article: str, facts: tuple[str, ...]) -> None:
    """Nor is one a stretch of it: an author who only confirms has copied nothing."""
    whole = letters(article)
    assert [says for says in facts if letters(says) in whole] == []


@ARTICLES
def test_two_drafts_are_the_same(article: str, facts: tuple[str, ...], tmp_path: Path) -> None:
    """Byte by byte."""
    del facts
    one, other = tmp_path / "one", tmp_path / "other"
    for folder in (one, other):
        folder.mkdir()
        _draft(folder, article)
    assert contents(one) == contents(other)


def test_it_says_what_it_only_read_so(tmp_path: Path) -> None:
    """A pronoun's meaning stands above the sentence, in the deck's language."""
    facts = (_draft(tmp_path, BEES) / "facts.yaml").read_text(encoding="utf-8")
    assert "    # “It” is read as The western honey bee.\n    says: The western honey bee" in facts
    (tmp_path / "zh").mkdir()
    facts = (_draft(tmp_path / "zh", BRIDGE) / "facts.yaml").read_text(encoding="utf-8")
    assert "    # “他”当作陆文渊。\n    says: 陆文渊带着" in facts
    assert "    # 原文省略了主语，当作林淑仪。\n    says: 林淑仪救治了" in facts


def test_what_is_left_can_be_written_at_its_place(tmp_path: Path) -> None:
    """Without its `#` an entry lacks the sentence only."""
    deck = _draft(tmp_path, BEES)
    file = deck / "facts.yaml"
    text = file.read_text(encoding="utf-8")
    assert text.endswith(
        "  # - id:\n  #   says:\n  #   who: Karl von Frisch\n  #   where: Sussex\n"
        '  #   when: "1927"\n  #   how-many: "90 %"\n  #   cite: Science/1\n'
    )
    kept, mark, left = text.rpartition("  # - id:")
    says = "In 1927 Karl von Frisch worked in Sussex with 90 % of the bees."
    entry = f"{mark} own{left}".replace("  # ", "  ").replace("says:", f"says: {says}")
    file.write_text(f"{kept}{entry}", encoding="utf-8")
    entities = deck / "entities.yaml"
    entities.write_text(entities.read_text("utf-8").replace("# - {", "- {"), encoding="utf-8")
    assert run_quizgen("check", "decks/draft", cwd=tmp_path).status == 0


@pytest.mark.parametrize(
    ("name", "page"),
    [
        ("bees.txt", BEES.replace("# ", "").replace("#", "")),
        (
            "bees.html",
            "<!doctype html><html><head><title>x</title></head><body><nav>Home</nav>"
            + re.sub(r"(?m)^(#+) (.*)$", r"<h1>\2</h1><p>", BEES)
            + "</body></html>",
        ),
    ],
)
def test_a_text_and_a_saved_page_give_the_same_facts(name: str, page: str, tmp_path: Path) -> None:
    """Headings of a plain text are its short lines without a full stop."""
    deck = _draft(tmp_path, page, name)
    facts = (deck / "facts.yaml").read_text(encoding="utf-8")
    assert tuple(re.findall(r"^    says: (.*)$", facts, re.MULTILINE)) == BEE_FACTS
    result = run_quizgen("check", "decks/draft", "--source", name, cwd=tmp_path)
    assert result.out.startswith("1 deck checked, nothing to fix.\n")


def test_an_article_in_the_deck_s_project_is_its_source(tmp_path: Path) -> None:
    """`check` without more words then holds the facts against it."""
    (tmp_path / ".git").mkdir()
    deck = _draft(tmp_path, BEES)
    assert '    file: "../../article.md"\n' in (deck / "deck.yaml").read_text(encoding="utf-8")
    file = deck / "facts.yaml"
    wrong = file.read_text(encoding="utf-8").replace("1853", "1863")
    file.write_text(wrong, encoding="utf-8")
    assert "not-in-source" in run_quizgen("check", "decks/draft", cwd=tmp_path).out


def test_without_a_folder_the_deck_is_printed(tmp_path: Path) -> None:
    """It is one file, which is a deck."""
    (tmp_path / "bees.md").write_text(BEES, encoding="utf-8")
    printed = run_quizgen("draft", "bees.md", cwd=tmp_path)
    (tmp_path / "deck.yaml").write_text(printed.out, encoding="utf-8")
    result = run_quizgen("check", ".", "--source", "bees.md", cwd=tmp_path)
    assert result.out.startswith("1 deck checked, nothing to fix.\n")


def test_it_overwrites_nothing(tmp_path: Path) -> None:
    """A folder with a deck in it is left alone."""
    deck = _draft(tmp_path, BEES)
    before = contents(deck)
    result = run_quizgen("draft", "article.md", "--into", "decks/draft", cwd=tmp_path)
    said = "quizgen: `decks/draft` has a deck already; name a new folder.\n"
    assert (result.status, result.err, contents(deck)) == (2, said, before)


@pytest.mark.parametrize(
    ("text", "why"),
    [
        ("\n", "It has no text."),
        ("Der Hund ist in das Haus von der Frau und den Kindern nicht gegangen.", "`de`"),
        ("這座橋是一九一二年動工的，工程師為廣東人，開通時來了許多觀眾。", "`zh-Hant`"),
    ],
)
def test_what_no_rule_reads_is_said(text: str, why: str) -> None:
    """Better nothing than a deck of guesses."""
    with pytest.raises(NoDraftError, match=re.escape(why)):
        drafted(text)


def test_no_fact_is_better_than_a_wrong_one(tmp_path: Path) -> None:
    """An article of opinions gives an empty deck that can still be loaded."""
    text = "# A view\n\nWe should all walk more. Nobody knows why. Would you like to try it?\n"
    deck = _draft(tmp_path, text)
    assert "facts: []\n" in (deck / "facts.yaml").read_text(encoding="utf-8")
    assert run_quizgen("check", "decks/draft", cwd=tmp_path).status == 0
