"""Note types: what may never change about them, and what they look like."""

import json
import re
from pathlib import Path

import pytest

from quizgen.load.schema import QUESTION_TYPES, ROLES
from quizgen.outputs.anki.maths_font import NAME
from quizgen.outputs.anki.note_types import FACT_FIELDS, ITEM_FIELDS, note_types
from quizgen.outputs.anki.notes.slots import SLOTS
from quizgen.outputs.judge import judge_script
from quizgen.outputs.templates import page_templates
from tests.support.card_page import App, card_page
from tests.support.chromium import Chromium
from tests.support.workshop import HAND_MADE, Workshop

FROZEN = Path(__file__).parent / "golden" / "note_types.json"

COLOURS = """(() => {
    const rgb = (text) => {
        const [r, g, b, a] = text.match(/[\\d.]+/g).map(Number);
        return [r, g, b, a === undefined ? 1 : a];
    };
    const behind = (element) => {
        for (let e = element; e; e = e.parentElement) {
            const colour = rgb(getComputedStyle(e).backgroundColor);
            if (colour[3] === 1) return colour.slice(0, 3);
            if (colour[3] > 0) throw new Error("half-transparent background");
        }
        return [255, 255, 255];
    };
    const found = [];
    const texts = document.createTreeWalker(document.getElementById("qa"), NodeFilter.SHOW_TEXT);
    while (texts.nextNode()) {
        const element = texts.currentNode.parentElement;
        const text = texts.currentNode.data.trim();
        if (!text || element.tagName === "STYLE") continue;
        let name = "";
        for (let e = element; e.id !== "qa"; e = e.parentElement) name += ` ${e.className}`;
        const ink = rgb(getComputedStyle(element).color).slice(0, 3);
        found.push([name, text, ink, behind(element)]);
    }
    return found;
})()"""
"""Classes, text, colour and background of every text of a card."""

NETWORK = (
    r"https?:|//\w|url\(|@import|\bsrc=|\.src\b|javascript:"
    r"|fetch|XMLHttp|Socket|Beacon|localStorage"
)
APPS: tuple[App, ...] = ("desktop", "android")


def luminance(colour: list[float]) -> float:
    """Relative luminance of an sRGB colour. Source: WCAG 2.2."""
    parts = [value / 255 for value in colour]
    linear = [p / 12.92 if p <= 0.04045 else ((p + 0.055) / 1.055) ** 2.4 for p in parts]
    return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]


def contrast(one: list[float], other: list[float]) -> float:
    """Contrast ratio of two colours, 1 to 21. Source: WCAG 2.2."""
    dark, light = sorted((luminance(one), luminance(other)))
    return (light + 0.05) / (dark + 0.05)


def page_of_all_cards(workshop: Workshop, app: App, *, dark: bool = False) -> str:
    """Both sides of all cards of the hand-made decks, one below the other: they share one style."""
    cards = [card for deck in HAND_MADE for card in workshop.learn(deck).cards]
    (css,) = {card.css for card in cards}
    return card_page("".join(c.question + c.answer for c in cards), css, dark=dark, app=app)


def test_a_known_contrast_is_computed_right() -> None:
    """Black on white is 21, a colour on itself 1, #777 on white just fails."""
    white: list[float] = [255, 255, 255]
    assert contrast([0, 0, 0], white) == pytest.approx(21)
    assert contrast(white, white) == 1
    assert contrast([0x77, 0x77, 0x77], white) == pytest.approx(4.48, abs=0.01)


def test_note_types_are_frozen(tmp_path: Path) -> None:
    """Ids, names, fields and card templates by name are those of the first release, for ever.

    Anki takes a note type of the same id with another field or template for a different one: it
    makes a clone, and the notes that learners have are never updated again. So this file isn't
    renewed by `--renew-golden`. A change that can't be avoided is a new version: new ids and
    names (`… v2`) beside the old ones, and a new file.
    """
    types = note_types(tmp_path)
    made = [
        {
            "id": model.model_id,
            "name": model.name,
            "fields": [field["name"] for field in model.fields],
            "templates": [template["name"] for template in model.templates],
        }
        for model in (types.fact, *types.items.values())
    ]
    assert made == json.loads(FROZEN.read_text(encoding="utf-8"))


def test_every_role_and_item_type_has_its_place(tmp_path: Path) -> None:
    """A role is a card of the fact's note type, an item type is a note type; some are spare."""
    assert tuple(SLOTS)[: len(ROLES)] == ROLES
    assert all(name.startswith("other-") for name in tuple(SLOTS)[len(ROLES) :])
    assert set(note_types(tmp_path).items) == set(QUESTION_TYPES)


def test_what_anki_imports_are_these_note_types(workshop: Workshop) -> None:
    """The note types of a real import have the frozen ids, names, fields and templates."""
    frozen = {entry["id"]: entry for entry in json.loads(FROZEN.read_text(encoding="utf-8"))}
    imported = workshop.learn(HAND_MADE[0]).note_types
    assert {note_type.id for note_type in imported} == set(frozen)
    for note_type in imported:
        assert (note_type.name, note_type.fields, note_type.templates) == (
            frozen[note_type.id]["name"],
            tuple(frozen[note_type.id]["fields"]),
            tuple(frozen[note_type.id]["templates"]),
        )


def test_templates_ask_for_fields_that_there_are(tmp_path: Path) -> None:
    """Every `{{…}}` of a template names a field of its note type, and each section is closed."""
    types = note_types(tmp_path)
    models = [(types.fact, FACT_FIELDS)] + [(m, ITEM_FIELDS) for m in types.items.values()]
    for model, fields in models:
        for template in model.templates:
            for side in ("qfmt", "afmt"):
                html = template[side]
                shown = re.findall(r"\{\{[#^/]?(?:tts \w+:)?(.+?)\}\}", html)
                assert set(shown) <= {*fields, "Subdeck"}, html
                opened = re.findall(r"\{\{[#^](.+?)\}\}", html)
                assert sorted(opened) == sorted(re.findall(r"\{\{/(.+?)\}\}", html)), html


def test_styles_and_templates_ask_no_network(tmp_path: Path) -> None:
    """No template and no style names an address or an import, or what scripts fetch with.

    The one file that the style names comes with the package.
    """
    types = note_types(tmp_path)
    for model in (types.fact, *types.items.values()):
        font = f'url("{NAME}")'
        assert model.css.count(font) == 1
        text = model.css.replace(font, "")
        text += "".join(t["qfmt"] + t["afmt"] for t in model.templates)
        assert not re.search(NETWORK, text)


def test_old_webviews_can_run_the_scripts(tmp_path: Path) -> None:
    """No syntax or method later than ES2017, and nothing that would end the script or a field.

    The judge of typed answers needs exact numbers and classes of letters: it is ES2020, and looks
    at nothing behind, which iOS can't before 16.4.
    """
    judge = judge_script(page_templates(tmp_path))
    assert not re.search(r"replaceAll|\?\?=|\|\|=|&&=|\.at\(|\(\?<[=!]|findLast|hasOwn\(", judge)
    later = r"\?\.|\?\?|catch \{|\.at\(|\.flat|replaceAll|\.finally|Object\.fromEntries|\bawait\b"
    types = note_types(tmp_path)
    for model in (types.fact, *types.items.values()):
        for template in model.templates:
            for side in ("qfmt", "afmt"):
                scripts = re.findall(r"<script>(.*?)</script>", template[side], re.DOTALL)
                assert len(scripts) == 1, side
                for script in scripts:
                    own = script.replace(judge, "")
                    assert not re.search(later, own), re.search(later, own)
                    assert not re.search(r"\{\{|\}\}|<!--|</", script)


@pytest.mark.parametrize("app", APPS)
@pytest.mark.parametrize("dark", [False, True], ids=["light", "dark"])
def test_every_text_of_a_card_can_be_read(
    chromium: Chromium, tmp_path: Path, workshop: Workshop, dark: bool, app: App
) -> None:
    """Contrast is at least 4.5 in both themes, for every text of both sides of every note type."""
    html = tmp_path / "cards.html"
    html.write_text(page_of_all_cards(workshop, app, dark=dark), encoding="utf-8")
    texts = chromium.measure(html, COLOURS, width=390, height=700, dark=dark)
    assert isinstance(texts, list)
    for classes, text, ink, paper in texts:
        ratio = contrast(ink, paper)
        assert ratio >= 4.5, f"{classes}: “{text}”: {ratio:.2f}"
        assert (luminance(paper) < 0.5) == dark, f"{classes}: “{text}” stands on {paper}"
    seen = {name for classes, *_ in texts for name in classes.split()}
    assert seen >= {"stem", "options", "blank", "answer", "filled", "accept", "right", "because"}
    assert seen >= {"pairs", "rationale", "source", "place"}


@pytest.mark.parametrize("app", APPS)
def test_a_narrow_phone_needs_no_sideways_scrolling(
    chromium: Chromium, tmp_path: Path, workshop: Workshop, app: App
) -> None:
    """At 320 px, both sides of every card of the hand-made decks fit the width."""
    html = tmp_path / "cards.html"
    html.write_text(page_of_all_cards(workshop, app), encoding="utf-8")
    width = chromium.measure(html, "document.documentElement.scrollWidth", width=320, height=560)
    assert width == 320
