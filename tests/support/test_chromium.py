"""Printing, measuring and watching, on pages that are as small as they can be."""

import struct
from pathlib import Path

import pytest

from tests.support.card_page import App, card_page
from tests.support.chromium import Chromium
from tests.support.pdf import pdf_pages, pdf_paper_sizes


def write_page(html: Path, body: str) -> Path:
    html.write_text(f"<!doctype html><meta charset=utf-8>{body}", encoding="utf-8")
    return html


def test_chinese_is_printed_and_read_back(chromium: Chromium, tmp_path: Path) -> None:
    body = "<p>谁在 2021 年创立了公司？<p style='break-before: page'>第二页：小、人、长、门、车。"
    pdf = tmp_path / "sheet.pdf"

    chromium.print_pdf(write_page(tmp_path / "sheet.html", body), pdf)

    assert pdf_pages(pdf) == ("谁在 2021 年创立了公司？", "第二页：小、人、长、门、车。")
    assert pdf_paper_sizes(pdf) == ((210, 297), (210, 297))


def test_a_screenshot_has_the_size_asked_for(chromium: Chromium, tmp_path: Path) -> None:
    png = tmp_path / "card.png"
    chromium.screenshot(write_page(tmp_path / "a.html", "<p>Hi"), png, width=390, height=300)
    assert struct.unpack(">II", png.read_bytes()[16:24]) == (390, 300)


@pytest.mark.parametrize("dark", [False, True])
def test_a_script_measures_the_page(chromium: Chromium, tmp_path: Path, dark: bool) -> None:
    html = write_page(tmp_path / "a.html", "<div style='width: 50%'></div>")
    script = """({
        width: document.querySelector("div").getBoundingClientRect().width,
        dark: matchMedia("(prefers-color-scheme: dark)").matches,
        print: matchMedia("print").matches,
    })"""
    measured = chromium.measure(html, script, width=416, height=300, dark=dark, media="print")
    assert measured == {"width": 200, "dark": dark, "print": True}


def test_network_requests_are_noticed(chromium: Chromium, tmp_path: Path) -> None:
    asking = {
        "https://example.invalid/image": "<img src='https://example.invalid/image'>",
        "file://example.invalid/style": "<link rel=stylesheet href='//example.invalid/style'>",
        "http://[::1]/css": "<style>p { background: url(http://[::1]/css) }</style><p>",
        "http://[::1]/frame": "<iframe srcdoc='<img src=http://[::1]/frame>'></iframe>",
        "http://[::1]/fetch": "<script>fetch('http://[::1]/fetch')</script>",
        "http://[::1]/beacon": "<script>navigator.sendBeacon('http://[::1]/beacon')</script>",
        "ws://[::1]/socket": "<script>new WebSocket('ws://[::1]/socket')</script>",
    }
    html = write_page(tmp_path / "asking.html", "".join(asking.values()))
    assert set(chromium.network_requests(html)) == set(asking)
    with pytest.raises(AssertionError, match=r"asking\.html asks the network for"):
        chromium.assert_no_network(html)


def test_a_page_may_show_what_is_in_it_or_beside_it(chromium: Chromium, tmp_path: Path) -> None:
    body = """<img src="beside.png"><a href="https://example.invalid/">link</a>
        <img src="data:image/gif;base64,R0lGODlhAQABAAAAACwAAAAAAQABAAA=">"""
    chromium.assert_no_network(write_page(tmp_path / "quiet.html", body))


@pytest.mark.parametrize(("dark", "color"), [(False, "rgb(1, 2, 3)"), (True, "rgb(4, 5, 6)")])
@pytest.mark.parametrize("app", ["desktop", "android"])
def test_a_card_meets_the_rules_of_the_app(
    chromium: Chromium, tmp_path: Path, app: App, dark: bool, color: str
) -> None:
    css = ".card { color: rgb(1, 2, 3); } .card.nightMode { color: rgb(4, 5, 6); }"
    html = tmp_path / "card.html"
    html.write_text(card_page("哪一年？<hr>2021", css, dark=dark, app=app), encoding="utf-8")

    script = "[getComputedStyle(document.getElementById('qa')).color, document.body.innerText]"
    seen = chromium.measure(html, script, width=390, height=600)

    assert seen == [color, "哪一年？\n2021"]
