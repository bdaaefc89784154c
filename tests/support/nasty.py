"""Texts that a browser, a template or Anki could take for something else than text."""

from pathlib import Path

import yaml

LONG = "很长的一段话，" * 120 + "Donaudampfschifffahrtsgesellschaftskapitän" * 6

NASTY: dict[str, tuple[str, str]] = {
    "bold": ("<b>not bold</b>", "<b>not bold</b>"),
    "script": ("<script>document.title='x'</script>", "<script>document.title='x'</script>"),
    "comment": ("<!-- hidden --> seen", "<!-- hidden --> seen"),
    "end": ("</div></li></style>", "</div></li></style>"),
    "entity": ("&lt; &amp;amp; &nbsp;", "&lt; &amp;amp; &nbsp;"),
    "ampersand": ("R&D & <3", "R&D & <3"),
    "quotes": ("\"double\" 'single' “curly” 「角」", "\"double\" 'single' “curly” 「角」"),
    "anki-cloze": ("{{c1::hidden::hint}}", "{{c1::hidden::hint}}"),
    "anki-field": ("{{Stem}} {{#Answer}}x{{/Answer}}", "{{Stem}} {{#Answer}}x{{/Answer}}"),
    "anki-front": ("{{FrontSide}} {{type:Stem}}", "{{FrontSide}} {{type:Stem}}"),
    "jinja": ("{% raw %} {{ deck.id }} {# no #}", "{% raw %} {{ deck.id }} {# no #}"),
    "quizgen-jinja": ("<< slot >> <% x %> <# y #>", "<< slot >> <% x %> <# y #>"),
    "sound": ("[sound:x.mp3]", "[sound:x.mp3]"),
    "play": ("[anki:play:q:0]", "[anki:play:q:0]"),
    "latex": ("[latex]x[/latex] [$]y[/$] [$$]z[/$$]", "[latex]x[/latex] [$]y[/$] [$$]z[/$$]"),
    "maths": (r"\(x^2\) and \(a<b\)", "x2 and a<b"),
    "no-maths": (r"\\(x^2\\) costs $5 and $$6", r"\(x^2\) costs $5 and $$6"),
    "display-maths": (r"\\[x\\]", r"\[x\]"),
    "code": ("`<i>{{c1::a}}</i>` end", "<i>{{c1::a}}</i> end"),
    "emoji": ("👩‍🚀🇨🇳 é 𠮷 \u202ertl\u202c", "👩‍🚀🇨🇳 é 𠮷 \u202ertl\u202c"),
    "long": (LONG, LONG),
}
"""By name: what an author types, and what a reader is to see."""


def write_nasty_deck(folder: Path) -> Path:
    """Writes a deck whose every text is nasty, each question beginning with its own name."""
    questions: list[dict[str, object]] = [
        {
            "id": name,
            "type": "flashcard",
            "stem": f"{name} {typed} ?",
            "answer": f"{typed} !",
            "rationale": f"{typed} …",
            "tags": ["with space", "a::b", "全角　空格"],
            "cite": "S::1/1",
        }
        for name, (typed, _) in NASTY.items()
    ]
    short = {name: typed for name, (typed, _) in NASTY.items() if name != "long"}
    chosen = list(short.values())[:10]
    questions += [
        {
            "id": "options",
            "type": "choice",
            "stem": "Which?",
            "options": [{"text": text, "feedback": f"no {text}"} for text in chosen],
            "answer": chosen[3],
            "cite": "S::1/2",
        },
        {
            "id": "order",
            "type": "ordering",
            "stem": "Order!",
            "answer": list(short.values())[:12],
            "cite": "S::1/2",
        },
        {
            "id": "pairs",
            "type": "matching",
            "stem": "Match!",
            "answer": {text: f"= {text}" for text in list(short.values())[8:20]},
            "cite": "S::1/3",
        },
    ]
    deck = {
        "id": "nasty",
        "title": 'A::B <i>{{c1::t}}</i> & "q"',
        "language": "en",
        "source": {
            "title": "S <u>{{Stem}}</u> [sound:y.mp3] & more",
            "url": "https://example.org/?a=\"><b>&c='{{Stem}}",
            "sections": [{"id": "S::1", "title": "<em>{{c2::s}}</em>"}],
        },
    }
    folder.mkdir(parents=True, exist_ok=True)
    text = yaml.safe_dump(
        {"deck": deck, "questions": questions}, allow_unicode=True, sort_keys=False
    )
    (folder / "deck.yaml").write_text(text, encoding="utf-8")
    return folder
