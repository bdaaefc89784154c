"""`--embed-fonts`: a page shows its glyphs where no font is installed."""

import re
from base64 import b64decode
from io import BytesIO
from pathlib import Path

import pytest
from fontTools.ttLib import TTFont

from quizgen.outputs.fonts import FontsError, embedded_fonts
from tests.support.chromium import Chromium
from tests.support.decks import DECK, run_quizgen, write_deck

QUESTION = """\
questions:
  - {id: q, type: flashcard, stem: "骨头有多重？Wie schön, πάντα ῥεῖ", answer: 隐藏, cite: 一/1}
"""
_RULE = re.compile(
    r'font-family: "(quizgen \w+)"; font-weight: (\d+); src: url\(data:font/woff2;base64,([^)]*)\)'
)


@pytest.fixture(scope="module")
def page(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A student's page with its fonts."""
    folder = tmp_path_factory.mktemp("fonts")
    write_deck(folder / "d", deck=DECK, questions=QUESTION)
    result = run_quizgen("build", "d", "--embed-fonts", cwd=folder)
    assert (result.status, result.err) == (0, "")
    return folder / "dist/founding/worksheet-a.html"


@pytest.mark.usefixtures("kept_fonts")
def test_no_font_has_what_only_the_key_says(page: Path) -> None:
    """A font's list of characters is in the student's bytes, too."""
    html = page.read_text(encoding="utf-8")
    fonts = [TTFont(BytesIO(b64decode(data))) for _, _, data in _RULE.findall(html)]
    has = set[str]().union(*(map(chr, font.getBestCmap()) for font in fonts))
    assert set("骨头有多重？ö姓名") <= has
    assert not has & set("隐藏")


@pytest.mark.usefixtures("kept_fonts")
@pytest.mark.parametrize("ending", [".html", ".key.html"])
def test_every_glyph_is_drawn_with_an_embedded_font(
    page: Path, ending: str, chromium: Chromium
) -> None:
    """What Chromium says it draws each text with: no font of this computer, no empty box."""
    file = page.with_name(page.name.replace(".html", ending))
    tab = chromium.browser.new_page()
    try:
        tab.goto(file.as_uri())
        tab.emulate_media(media="print")
        tab.evaluate("document.fonts.ready.then(() => 0)")
        session = tab.context.new_cdp_session(tab)
        session.send("DOM.enable")
        session.send("CSS.enable")
        root = session.send("DOM.getDocument")["root"]["nodeId"]
        query = {"nodeId": root, "selector": "body *"}
        drawn: dict[bool, set[str]] = {True: set(), False: set()}
        for node in session.send("DOM.querySelectorAll", query)["nodeIds"]:
            found = session.send("CSS.getPlatformFontsForNode", {"nodeId": node})["fonts"]
            for font in found:
                drawn[font["isCustomFont"]].add(font["familyName"])
    finally:
        tab.close()
    assert drawn[False] == set()
    assert len(drawn[True]) > 1
    chromium.assert_no_network(file)


@pytest.mark.usefixtures("kept_fonts")
def test_the_same_page_gets_the_same_bytes() -> None:
    """No time and no chance in a subset."""
    assert embedded_fonts("<p>骨头</p>", "zh", ()) == embedded_fonts("<p>骨头</p>", "zh", ())


def test_a_character_without_a_font_is_said() -> None:
    """It would be an empty box, so there is no page."""
    with pytest.raises(FontsError, match=r"No font here has .*U\+E123"):
        embedded_fonts("<p>\ue123</p>", "zh", ())


def test_without_the_extra_it_says_what_to_install(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The deck isn't built, and there is no traceback."""
    (tmp_path / "blocked/fontTools").mkdir(parents=True)
    init = tmp_path / "blocked/fontTools/__init__.py"
    init.write_text("raise ImportError('none')", encoding="utf-8")
    write_deck(tmp_path / "d", deck=DECK, questions=QUESTION)
    del monkeypatch
    from tests.support.decks import REPOSITORY

    path = f"{tmp_path / 'blocked'}:{REPOSITORY}"
    result = run_quizgen("build", "d", "--embed-fonts", cwd=tmp_path, env={"PYTHONPATH": path})
    assert result.status == 1
    assert "pip install 'quizgen[fonts]'" in result.err
    assert "Traceback" not in result.err
