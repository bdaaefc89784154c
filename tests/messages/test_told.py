"""Messages in Chinese: every template has one, with the same values."""

import ast
import json
import re
from collections.abc import Iterator
from pathlib import Path
from string import Formatter

import pytest
from opencc import OpenCC

from quizgen.compile import compile_deck
from quizgen.diagnostics.said import said
from quizgen.messages import in_language, told
from quizgen.messages.po import read_po
from quizgen.messages.told import messages
from tests.cli.test_broken_decks import BROKEN
from tests.load.test_partial import MISTAKES, deck_with
from tests.support.decks import DECK, REPOSITORY, run_quizgen, write_deck

CHINESE = messages("zh-Hans")


def _templates() -> Iterator[str]:
    """The first argument of every `said(…)`, which is a text and not put together."""
    for file in sorted((REPOSITORY / "quizgen").rglob("*.py")):
        for node in ast.walk(ast.parse(file.read_text(encoding="utf-8"))):
            if isinstance(node, ast.Call) and getattr(node.func, "id", "") == "said":
                (template, *_) = node.args
                assert isinstance(template, ast.Constant), (file, node.lineno)
                yield str(template.value)


def _names(template: str) -> list[str]:
    return sorted(name for _, name, _, _ in Formatter().parse(template) if name)


def test_every_template_is_translated_and_none_is_left_over() -> None:
    """A new message is one line of code and an entry of the table."""
    assert set(CHINESE) == set(_templates()) - {""}


@pytest.mark.parametrize("language", ["zh-Hans", "zh-Hant"])
def test_a_translation_has_the_same_values(language: str) -> None:
    """Else a name would be missing, or the message couldn't be put together."""
    wrong = {
        template: translation
        for template, translation in messages(language).items()
        if _names(template) != _names(translation)
    }
    assert wrong == {}


def test_a_sentence_is_one_in_chinese_too() -> None:
    """With a full-width stop, and with half-width signs only round code and numbers."""
    for template, translation in CHINESE.items():
        if template[0].isupper() and template.endswith("."):
            assert translation.endswith("。"), translation
        assert not re.search(r"[一-鿿][,;:?!]", translation), translation


def test_traditional_characters_are_all_known() -> None:
    """Held against OpenCC, character by character; 卷 of a test stays as it is."""
    convert = OpenCC("s2t").convert
    for text in messages("zh-Hant").values():
        pairs = zip(text, convert(text), strict=True)
        assert {one for one, other in pairs if one != other} <= {"卷"}, text


def test_values_and_parts_are_put_in() -> None:
    """An author's words stay, lists have the Chinese sign, parts are said in Chinese themselves."""
    text = said("Use one of: {known}.", known=["a", "b"])
    assert text == "Use one of: a, b."
    assert in_language(text, "zh-Hans") == "请用下列之一：a、b。"
    why = said("`{written}` is no date: {why}.", written="x", why=said("it isn't EDTF"))
    assert in_language(why, "zh-Hans") == "`x` 不是日期：它不是 EDTF 格式。"
    assert in_language(said("Not in the table."), "zh-Hans") == "Not in the table."


def test_nothing_english_is_left_of_many_mistakes(tmp_path: Path) -> None:
    """But for an author's own words, keys between backticks and names of standards."""
    decks = [deck_with(tmp_path / "mistakes", *MISTAKES)]
    for number, content in enumerate(BROKEN.values()):
        decks.append(write_deck(tmp_path / f"{number}", broken=content, deck=DECK))
    found = set()
    for deck in decks:
        for report in told(compile_deck(deck).reports, "zh-Hans"):
            text = f"{report.diagnostic.message} {report.diagnostic.hint}"
            text = re.sub(
                r"`[^`]*`|：[^：]*?\.?。|EDTF|YAML|UTF-8|TeX|quizgen|deck\.yaml", "", text
            )
            found |= set(re.findall(r"[A-Za-z]{3,} [a-z]{2,}[^`]*", text))
    assert found == set()


def test_json_of_a_chinese_deck_is_told_in_chinese(tmp_path: Path) -> None:
    """Codes and names stay; `QUIZGEN_LANG=en` gives English."""
    write_deck(tmp_path / "decks" / "d", deck=DECK, facts="facts:\n  - {id: a, says: 甲, 谁: 乙}\n")
    run = ("check", "--output-format", "json")
    rows = json.loads(run_quizgen(*run, cwd=tmp_path, env={"QUIZGEN_LANG": ""}).out)
    (row,) = [row for row in rows if row["severity"] == "error"]
    assert (row["code"], row["name"]) == ("Q105", "unknown-key")
    assert row["message"] == "这里没有 `谁` 这个键。"
    rows = json.loads(run_quizgen(*run, cwd=tmp_path, env={"QUIZGEN_LANG": "en"}).out)
    assert "There is no key `谁` here." in [row["message"] for row in rows]


def test_a_summary_is_told_in_chinese(tmp_path: Path) -> None:
    """With the number of problems and what waits."""
    write_deck(tmp_path / "decks" / "d", deck=DECK, facts="facts:\n  - {id: a, says: 甲, 谁: 乙}\n")
    out = run_quizgen("check", cwd=tmp_path, env={"QUIZGEN_LANG": "zh"}).out
    assert "1 个错误" in out
    assert "改正错误后还会检查：由事实生成的内容" in out


def test_what_the_source_does_not_say_is_told_in_chinese(tmp_path: Path) -> None:
    """With the words of both, which stay as they are."""
    facts = "facts:\n  - {id: a, says: 1970年登月, when: 1970年, cite: 一/1}\n"
    deck = write_deck(tmp_path / "d", deck=DECK, facts=facts)
    result = compile_deck(deck, "# 一\n\n1969年登月。\n")
    told_of = [str(r.diagnostic.message) for r in told(result.reports, "zh-Hans")]
    assert "所引段落中没有 `1970年`，那里写的是 `1969年`。" in told_of


def test_an_import_is_told_in_chinese(tmp_path: Path) -> None:
    """What can't be held, and what is wrong with the file."""
    (tmp_path / "q.gift").write_text("Write! {}\n\nx {%abc%y}\n", encoding="utf-8")
    run = ("import", "q.gift", "--into", "d")
    out = run_quizgen(*run, cwd=tmp_path, env={"QUIZGEN_LANG": "zh"}).out
    assert "论述题没有可以评判的答案。" in out
    assert "`%abc%` 不是得分比例。" in out
    assert "2 个警告" in out


def test_po_texts_may_go_over_lines() -> None:
    """As translators' programs write them; remarks and the header are passed over."""
    text = (
        'msgid ""\nmsgstr ""\n"Language: zh\\n"\n\n# a remark\nmsgid "One `\\"` "\n"two."\n'
        'msgstr ""\n"一二。"\n'
    )
    assert read_po(text) == {'One `"` two.': "一二。"}
