"""`quizgen serve`: its pages, its news, whom it answers, and that it writes nothing."""

import re
import socket
from collections.abc import Iterator
from pathlib import Path

import pytest
from playwright.sync_api import Page

from tests.serve.serving import Served, serving
from tests.support.chromium import Chromium
from tests.support.decks import run_quizgen, write_deck
from tests.support.outputs import contents
from tests.support.tabs import PATIENCE

DECK = "deck: {id: moon, title: The Moon, language: en}\n"
FACTS = """\
facts:
  - id: landing
    says: Apollo 11 landed in 1969.
    when: 1969
"""


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """A folder with a deck in `decks/luna`."""
    write_deck(tmp_path / "decks" / "luna", deck=DECK, facts=FACTS)
    return tmp_path


@pytest.fixture
def served(folder: Path) -> Iterator[Served]:
    """A server that shows it."""
    with serving(cwd=folder) as server:
        yield server


@pytest.fixture
def page(chromium: Chromium) -> Iterator[Page]:
    """An empty page in a window."""
    context = chromium.browser.new_context()
    context.set_default_timeout(PATIENCE)
    yield context.new_page()
    context.close()


def test_the_index_leads_to_every_page(served: Served) -> None:
    """Proof, practice page, sheets and keys, as a build would write them, each under a policy."""
    index = served.get("/")
    links = re.findall(r'href="(/[^"]+)"', index.text)
    assert links == [
        "/luna/proof.html",
        "/luna/practice.html",
        "/luna/worksheet-a.html",
        "/luna/worksheet-a.key.html",
    ]
    for link in links:
        answer = served.get(link)
        assert (answer.status, "Apollo 11" in answer.text) == (200, True), link
        assert "default-src 'self'" in answer.headers["content-security-policy"]
    assert served.get("/moon/proof.html").text == served.get("/luna/proof.html").text
    for name in ("/luna", "/luna/"):
        assert served.get(name).headers["location"] == "/luna/proof.html"
    assert [served.get(name).status for name in ("/luna/other.html", "/mars/", "/x")] == [404] * 3


def test_nothing_is_written(folder: Path, served: Served) -> None:
    """Not the ledger, not the output, nothing beside the deck."""
    before = contents(folder)
    for name in ("proof.html", "practice.html", "worksheet-a.html"):
        assert served.get(f"/luna/{name}").status == 200
    assert contents(folder) == before


@pytest.mark.parametrize("host", ["evil.example", "evil.example:80", "127.0.0.1.evil.example"])
def test_a_foreign_host_is_refused(served: Served, host: str) -> None:
    """So that no page from elsewhere, whose name leads here, can read a deck."""
    for path in ("/", "/luna/proof.html", "/events"):
        answer = served.get(path, host)
        assert (answer.status, "Moon" in answer.text) == (400, False)
    assert served.get("/", f"localhost:{served.port}").status == 200


def test_it_listens_on_this_machines_own_address_alone(served: Served) -> None:
    """Another address of the same machine finds nobody."""
    with pytest.raises(OSError, match="refused"):
        socket.create_connection(("127.0.0.2", served.port), timeout=5)


def test_the_page_follows_the_file(folder: Path, served: Served, page: Page) -> None:
    """It loads anew by itself, and shows errors over the last good state until they are fixed."""
    file = folder / "decks" / "luna" / "facts.yaml"
    page.goto(f"{served.address}luna/proof.html#type=cloze")
    page.get_by_text("Apollo 11 landed in").first.wait_for()
    file.write_text(FACTS.replace("Apollo 11 landed", "The Eagle landed"), encoding="utf-8")
    page.get_by_text("The Eagle landed in").first.wait_for()
    assert page.url.endswith("#type=cloze")
    file.write_text(FACTS.replace("when: 1969", "when: 1970"), encoding="utf-8")
    overlay = page.locator("quizgen-live aside")
    overlay.wait_for()
    assert "facts.yaml:4:11" in overlay.inner_text()
    assert "isn't a piece of the sentence" in overlay.inner_text()
    page.reload()
    overlay.wait_for()
    assert page.get_by_text("The Eagle landed in").first.is_visible()
    file.write_text(FACTS, encoding="utf-8")
    page.get_by_text("Apollo 11 landed in").first.wait_for()
    overlay.wait_for(state="detached")


def test_a_deck_that_never_was_good_becomes_it(folder: Path, served: Served, page: Page) -> None:
    """A new deck is found, told to be broken, and shown when it is sound."""
    deck = write_deck(
        folder / "decks" / "mars", deck=DECK.replace("moon", "mars"), facts="facts: ["
    )
    page.goto(served.address)
    page.get_by_text("no page until they are fixed").wait_for()
    page.goto(f"{served.address}mars/proof.html")
    page.locator("quizgen-live aside").wait_for()
    write_deck(deck, facts=FACTS)
    page.locator(".entry").first.wait_for()


def test_a_template_of_the_decks_own_that_is_wrong_is_told(folder: Path, served: Served) -> None:
    """The page that it is for says what is wrong; the others stay."""
    templates = folder / "decks" / "luna" / "templates"
    templates.mkdir()
    (templates / "key.html.j2").write_text("{{ nothing }}", encoding="utf-8")
    answer = served.get("/luna/worksheet-a.key.html")
    assert (answer.status, "Traceback" in answer.text) == (503, False)
    assert "1 error" in answer.text
    assert served.get("/luna/proof.html").status == 200


def test_ctrl_c_ends_it(served: Served, page: Page) -> None:
    """Also while a browser listens; without a traceback."""
    page.goto(f"{served.address}luna/proof.html")
    page.locator(".entry").first.wait_for()
    status, said = served.stop()
    assert status == 130
    assert re.sub(r"\d+\.\d s", "0.1 s", said) == (
        "decks/luna: 4 items, 0.1 s\nquizgen: stopped.\n"
    )


def test_a_port_that_is_taken(folder: Path, served: Served) -> None:
    """It is said which, and what to do."""
    result = run_quizgen("serve", "--port", str(served.port), cwd=folder)
    assert (result.status, result.out) == (1, "")
    assert result.err == (
        f"quizgen: Port {served.port} is taken: choose another with `--port`,"
        " or `--port 0` for a free one.\n"
    )


@pytest.mark.parametrize("port", ["-1", "70000"])
def test_a_port_that_there_isnt(folder: Path, port: str) -> None:
    """It is said which there are."""
    result = run_quizgen("serve", "--port", port, cwd=folder)
    assert result.status == 2
    assert "Traceback" not in result.err


def test_without_its_libraries_it_names_the_extra(folder: Path) -> None:
    """As where `quizgen` alone was installed."""
    blocked = folder / "blocked" / "watchfiles"
    blocked.mkdir(parents=True)
    text = "raise ModuleNotFoundError(\"No module named 'watchfiles'\", name='watchfiles')\n"
    (blocked / "__init__.py").write_text(text, encoding="utf-8")
    here = str(Path(__file__).parents[2])
    path = {"PYTHONPATH": f"{blocked.parent}:{here}"}
    result = run_quizgen("serve", cwd=folder, env=path)
    assert (result.status, result.out) == (2, "")
    assert "pip install 'quizgen[serve]'" in result.err
