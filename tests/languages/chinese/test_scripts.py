"""The table of characters, held against OpenCC, and what is read and written through it."""

import re
from pathlib import Path

import opencc
import pytest

from quizgen.languages.chinese.lexicon import text as listed
from quizgen.languages.chinese.scripts import both, in_either, simplified, traditional
from tests.support.decks import REPOSITORY

TO_SIMPLIFIED = opencc.OpenCC("t2s")
TO_TRADITIONAL = opencc.OpenCC("s2tw")
PAIRS = listed("scripts").split()
ROOMS = ("languages", "lint", "derive")
"""Where rules and lists of Chinese words are."""


def test_every_pair_is_one_that_opencc_has() -> None:
    """Read, each traditional character is the simplified one; written, the usual one in Taiwan."""
    for pair in PAIRS:
        simple, forms = pair[0], pair[1:]
        assert {TO_SIMPLIFIED.convert(form) for form in forms} == {simple}, simple
        assert forms[0] == TO_TRADITIONAL.convert(simple)


def test_the_table_has_every_character_that_rules_and_lists_use() -> None:
    """A rule that takes up a new word finds it in traditional texts, too."""
    files = [
        file
        for room in ROOMS
        for file in (REPOSITORY / "quizgen" / room).rglob("*")
        if file.suffix in (".py", ".txt")
    ]
    used = set(re.findall(r"[\u3400-\u9fff]", "".join(map(_text, files))))
    written = {char: TO_TRADITIONAL.convert(char) for char in used}
    changed = {
        char for char, form in written.items() if TO_SIMPLIFIED.convert(form) == char != form
    }
    assert changed - {pair[0] for pair in PAIRS} == set()


def _text(file: Path) -> str:
    return file.read_text(encoding="utf-8")


@pytest.mark.parametrize(
    ("text", "read"),
    [
        ("鄭成功在1662年迫使荷蘭人投降。", "郑成功在1662年迫使荷兰人投降。"),
        ("沿著海岸走", "沿着海岸走"),
        ("連橫著《臺灣通史》", "连横著《台湾通史》"),
        ("著名的著作", "著名的著作"),
        ("乾隆年間天氣乾燥", "乾隆年间天气干燥"),
        ("皇后在戰後回到后里", "皇后在战后回到后里"),
        ("所謂「梅雨」", "所谓“梅雨”"),
        ("西元前221年", "公元前221年"),
        ("高三公分", "高三厘米"),
        ("plain text", "plain text"),
    ],
)
def test_a_text_is_read_character_by_character(text: str, read: str) -> None:
    """Every character stays in its place, so that pieces of a sentence do."""
    assert simplified(text) == read
    assert len(read) == len(text)


@pytest.mark.parametrize(
    ("text", "sources", "written"),
    [
        ("谁在战后去世？", ["皇后在戰後去世。"], "誰在戰後去世？"),
        ("哪里有三只猫？", [], "哪裡有三只貓？"),
        ("哪只鸟会说话？", [], "哪隻鳥會說話？"),
        ("后里在哪里？", ["后里在臺中。"], "后里在哪裡？"),
        ("台湾有多少个乡？", ["台灣有許多鄉。"], "台灣有多少個鄉？"),
        ("“梅雨”叫什么？", ["所謂“梅雨”"], "“梅雨”叫什麼？"),
        ("“梅雨”叫什么？", ["所謂「梅雨」"], "「梅雨」叫什麼？"),
        ("水温是多少摄氏度？", ["水溫是17℃。"], "水溫是攝氏多少度？"),
    ],
)
def test_what_is_quoted_keeps_the_authors_characters(
    text: str, sources: list[str], written: str
) -> None:
    """One simplified character may be several: the author's text says which."""
    assert traditional(text, sources) == written


def test_a_pattern_finds_in_both_scripts() -> None:
    """Also in sets of characters and behind what is looked back at; ranges stay ranges."""
    pattern = in_either(re.compile(r"(?<!没有)[后里][\u3400-\u9fff]?(?:“|语\b)"))
    assert pattern.search("後面「")
    assert pattern.search("里面“")
    assert pattern.search("裡語")
    assert not pattern.search("沒有後面「")


def test_words_of_both_scripts() -> None:
    """Of a word that is the same in both there is one."""
    assert both(["和", "与"]) == {"和", "与", "與"}
