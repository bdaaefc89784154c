"""The readable text of a source's file."""

import pytest

from quizgen.load.readable import readable

PAGE = """<!DOCTYPE html><html><head><title>Site</title><style>p {}</style></head><body>
<nav><a href="/">Home</a></nav>
<h1>Balloons</h1><p>The <b>first</b> flight<br>was in 1783 &amp; short.</p>
<script>track("1999")</script><ul><li>One</li><li>Two</li></ul>
<div hidden>not seen</div><h2>Wings<p>An unclosed<p>paragraph
</body></html>"""


def test_a_saved_page_is_read_as_its_readers_see_it() -> None:
    """Headings, paragraphs and list entries; no menu, script, style or hidden part."""
    assert readable(PAGE).split("\n\n") == [
        "# Balloons",
        "The first flight was in 1783 & short.",
        "One",
        "Two",
        "## Wings",
        "An unclosed",
        "paragraph",
    ]


@pytest.mark.parametrize(
    ("written", "read"),
    [
        ("A **bold** and *slanted* [link](http://x.y/z).", "A bold and slanted link."),
        ("![picture](a.png)Text<!-- not\nthis -->", "Text"),
        ("Head\n====\n\nText[^1]", "# Head\n\nText"),
        ("2 * 3 * 4 and a_b_c", "2 * 3 * 4 and a_b_c"),
        ("plain < text > stays\r\n\r\nso", "plain < text > stays\n\nso"),
        ("", ""),
    ],
)
def test_markdown_loses_its_marks(written: str, read: str) -> None:
    """What only marks the text is no part of a paragraph; other signs stay."""
    assert readable(written) == read
