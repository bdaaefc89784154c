"""`--embed-fonts`: a page shows its glyphs where no font is installed."""

import re
from base64 import b64decode
from io import BytesIO
from pathlib import Path

import pytest
from fontTools.ttLib import TTFont

from quizgen.emit.fonts import FontsError, embedded_fonts
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
def test_every_character_has_a_glyph_in_each_style_and_no_other_has(page: Path) -> None:
    """The fonts have all that is read on the page, and nothing that only the key says."""
    html = page.read_text(encoding="utf-8")
    read = set("骨头有多重？Wieschön,πάνταῥεῖ姓名班级")
    glyphs: dict[tuple[str, str], set[str]] = {}
    for family, weight, data in _RULE.findall(html):
        font = TTFont(BytesIO(b64decode(data)))
        glyphs.setdefault((family, weight), set()).update(map(chr, font.getBestCmap()))
    assert len(glyphs) == 4
    for found in glyphs.values():
        assert read <= found
        assert not found & set("隐藏")


@pytest.mark.usefixtures("kept_fonts")
def test_the_browser_uses_them(page: Path, chromium: Chromium) -> None:
    """They are loaded, and what a stem is drawn with is one of them."""
    script = """[...document.fonts].filter((f) => f.status === "loaded").map((f) => f.family)"""
    loaded = chromium.measure(page, script, width=800, height=600)
    assert isinstance(loaded, list)
    assert {name.strip('"') for name in loaded} == {"quizgen serif", "quizgen sans"}
    chromium.assert_no_network(page)


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
