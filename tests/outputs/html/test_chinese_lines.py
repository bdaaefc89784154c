"""How Chinese stands on paper: starts and ends of lines, glyphs, spaces, pinyin."""

from pathlib import Path

import pytest

from tests.support.chromium import Chromium
from tests.support.decks import write_deck
from tests.support.workshop import Built, build

STEM = (
    "尤里·阿列克谢耶维奇·加加林说过：“地球是蓝色的——这是我看到的第一眼——多么美啊！”"
    "（一九六一年四月十二日）之后，人们问他：《进入太空》是谁写的？他答道：“不知道……”"
    "于是约翰·格伦、瓦莲京娜·捷列什科娃——第一位女宇航员——都笑了；GPT-3 与 3.5 亿人，5% 的人。"
)
DECK = "deck: {id: lines, title: 行, language: zh-Hans}\n"
QUESTIONS = f"""\
questions:
  - {{id: a, type: flashcard, stem: "{STEM}", answer: 蓝色}}
  - {{id: b, type: cloze, stem: "他说地球是“____”，又说宇宙是（____）、黑____。",
     answer: [蓝, 空, 夜]}}
  - {{id: c, type: flashcard, stem: "读{{汉字|hàn zì}}，写 {{x|y}}。骨直角化将 Dario Amodei",
     answer: 好}}
"""
NO_START = "，。、；：？！）》〉」』”’】·—…%"
NO_END = "（《〈「『“‘【"

LINES = """(width) => {
    document.body.style.cssText = `width: ${width}px; max-width: none; padding: 0; margin: 0`;
    return [...document.querySelectorAll(".stem")].flatMap((stem) => {
        const walker = document.createTreeWalker(stem, NodeFilter.SHOW_TEXT);
        const lines = [];
        let bottom = -1;
        while (walker.nextNode()) {
            const node = walker.currentNode;
            if (node.parentElement.closest("rt")) continue;
            for (let i = 0; i < node.length; i++) {
                const range = document.createRange();
                range.setStart(node, i); range.setEnd(node, i + 1);
                const box = range.getBoundingClientRect();
                if (!box.width) continue;
                const middle = (box.top + box.bottom) / 2;
                if (middle > bottom) { lines.push(""); bottom = box.bottom; }
                lines[lines.length - 1] += node.data[i];
            }
        }
        return lines;
    });
}"""


@pytest.fixture(scope="module")
def built(tmp_path_factory: pytest.TempPathFactory) -> Built:
    """A sheet full of signs that may not begin or end a line."""
    folder = tmp_path_factory.mktemp("lines")
    return build(write_deck(folder / "lines", deck=DECK, questions=QUESTIONS), folder / "out")


@pytest.mark.usefixtures("kept_fonts")
def test_no_line_begins_or_ends_with_the_wrong_sign(built: Built, chromium: Chromium) -> None:
    """At thirty widths and one more, each wrapping the same text elsewhere; no width overflows."""
    widths = range(232, 760, 17)  # a column of two is 260 wide
    assert len(widths) > 30
    script = f"[{', '.join(map(str, widths))}].map((width) => ({LINES})(width))"
    found = chromium.measure(built.sheet, script, width=900, height=900, media="print")
    assert isinstance(found, list)
    ways = set()
    for width, lines in zip(widths, found, strict=True):
        ways.add(tuple(lines))
        assert [line for line in lines if line.strip("\xa0 ")[:1] in set(NO_START)] == [], width
        assert [line for line in lines if line.rstrip("\xa0 ")[-1:] in set(NO_END)] == [], width
    assert len(ways) > 20


def test_latin_words_in_chinese_are_marked_and_set_apart(built: Built, chromium: Chromium) -> None:
    """`lang` on each switch of language, and a quarter of a letter's width between the scripts."""
    html = built.sheet.read_text(encoding="utf-8")
    assert '<span lang="en">Dario Amodei</span>' in html
    assert '<span lang="en">GPT-3</span>' in html
    script = """(() => {
        const stem = document.querySelector("li:last-child .stem");
        return getComputedStyle(stem).textAutospace;
    })()"""
    assert chromium.measure(built.sheet, script, width=700, height=600) == "normal"


def test_pinyin_stands_over_its_characters(built: Built, chromium: Chromium) -> None:
    """One syllable over each character; another brace is text."""
    script = """[...document.querySelectorAll("rt")].map((rt) => {
        const range = document.createRange();
        range.selectNode(rt.previousSibling);
        const below = range.getBoundingClientRect(), above = rt.getBoundingClientRect();
        return [rt.previousSibling.data, rt.textContent, above.bottom <= below.top + 8,
                Math.abs(above.left + above.width / 2 - below.left - below.width / 2) < 4];
    })"""
    assert chromium.measure(built.sheet, script, width=700, height=600) == [
        ["汉", "hàn", True, True],
        ["字", "zì", True, True],
    ]
    assert "{x|y}" in built.sheet.read_text(encoding="utf-8")


@pytest.mark.usefixtures("kept_fonts")
def test_characters_have_their_simplified_shape(
    built: Built, chromium: Chromium, tmp_path: Path
) -> None:
    """骨, 直 and 角 look as in China, not as in Japan: the dots of the picture say so."""
    shots = []
    for language in ("zh-Hans", "ja", "zh-Hans"):
        page = tmp_path / "page.html"
        html = built.sheet.read_text(encoding="utf-8")
        family = "Noto Serif CJK SC" if language == "zh-Hans" else "Noto Serif CJK JP"
        forced = "" if language == "zh-Hans" else f'<style>* {{ font-family: "{family}" }}</style>'
        html = html.replace("</head>", forced + "</head>")
        page.write_text(html, encoding="utf-8")
        chromium.screenshot(page, tmp_path / "shot.png", width=900, height=1200)
        shots.append((tmp_path / "shot.png").read_bytes())
    assert shots[0] == shots[2]
    assert shots[0] != shots[1]
