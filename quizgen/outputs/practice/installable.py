"""What lies beside the practice page, so that it can be installed from a web server, and kept.

The page works without these files, too: by mail, or from a folder.
"""

from base64 import b64encode
from hashlib import blake2b
from pathlib import Path

from pydantic_core import to_json

from quizgen.languages.direction import direction_of
from quizgen.languages.said import Labels
from quizgen.models.deck import Deck
from quizgen.outputs.sandbox import Sandbox
from quizgen.outputs.templates import render, source_of

MANIFEST, WORKER = "practice.webmanifest", "practice.sw.js"
GROUND, MARK = "#f4f4f0", "#0b5cad"
"""Colours of the palette, which browsers show before the page."""


def write_installable(page: Path, deck: Deck, templates: Sandbox, labels: Labels) -> None:
    """Writes a web app's manifest, and the service worker that keeps the page.

    The worker's text changes with what it keeps, by which browsers notice a new page.

    Args:
        page: the page, which is there already; the files are written beside it.
        deck: whose title the app has.
        templates: where worker and icon come from.
        labels: of the deck's language.

    Raises:
        TemplateProblemError: a template is wrong or missing.
        OSError: a file can't be read or written.
    """
    kept = {
        page.name: page.read_bytes(),
        MANIFEST: _manifest(page.name, deck, labels, source_of(templates, "practice/icon.svg")),
    }
    total = blake2b(b"\0".join(kept.values()), digest_size=8).hexdigest()
    worker = render(templates, ["practice/worker.js.j2"], files=list(kept), version=total)
    page.with_name(MANIFEST).write_bytes(kept[MANIFEST])
    page.with_name(WORKER).write_text(worker.rstrip() + "\n", encoding="utf-8", newline="\n")


def _manifest(page: str, deck: Deck, labels: Labels, icon: str) -> bytes:
    """Source: W3C, Web Application Manifest. The page's policy lets pictures in as data only."""
    url = f"data:image/svg+xml;base64,{b64encode(icon.encode()).decode()}"
    value = {
        "name": f"{deck.title} · {labels['practice-title']}",
        "short_name": deck.title,
        "lang": deck.language,
        "dir": direction_of(deck.language),
        "start_url": page,
        "scope": page,
        "display": "standalone",
        "background_color": GROUND,
        "theme_color": MARK,
        "icons": [{"src": url, "sizes": "any", "type": "image/svg+xml", "purpose": "any"}],
    }
    return to_json(value, indent=1) + b"\n"
