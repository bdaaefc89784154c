"""Files that do harm or are damaged are refused, with the place, and nothing is written."""

import zipfile
from io import BytesIO
from pathlib import Path

import pytest

from quizgen.sources import safe_zip, source
from tests.sources.reading import came_of

LAUGHS = """<?xml version="1.0"?>
<!DOCTYPE quiz [<!ENTITY a "ha"><!ENTITY b "&a;&a;">]>
<quiz><question type="truefalse"><questiontext><text>&b;</text></questiontext></question></quiz>
"""
READS_FILES = """<?xml version="1.0"?>
<!DOCTYPE quiz [<!ENTITY a SYSTEM "file:///etc/passwd">]><quiz>&a;</quiz>
"""


def archive(**parts: bytes) -> bytes:
    """A ZIP file; `__` in a name is a slash."""
    data = BytesIO()
    with zipfile.ZipFile(data, "w", zipfile.ZIP_DEFLATED) as package:
        for name, content in parts.items():
            package.writestr(name.replace("__", "/"), content)
    return data.getvalue()


BOOK = {"xl__workbook.xml": b"<workbook/>"}
REFUSED: dict[str, tuple[str, bytes, str]] = {
    "entities that unfold": (
        "x.xml",
        LAUGHS.encode(),
        "1: Q703 It declares entities, which may unfold or read other files.",
    ),
    "entities that read files": (
        "x.xml",
        READS_FILES.encode(),
        "1: Q703 It declares entities, which may unfold or read other files.",
    ),
    "elements without an end": (
        "x.xml",
        b"<quiz>" + b"<a>" * 5000,
        "1: Q703 Its elements are more than 200 levels deep.",
    ),
    "XML that is cut off": (
        "x.xml",
        b"<quiz>\n<question>\n",
        "3: Q702 This is no XML: no element found.",
    ),
    "bytes that are no UTF-8": (
        "x.gift",
        b"Caf\xe9?{T}",
        "1: Q101 The byte 0xe9 isn't UTF-8.",
    ),
    "an encoding that nobody knows": (
        "x.xml",
        b'<?xml version="1.0" encoding="martian"?><quiz/>',
        "1: Q702 This is no XML: unknown encoding.",
    ),
    "a text of a million signs": (
        "x.gift",
        b"Q" * 1_000_001 + b"{T}",
        "1: Q703 This question has more text than any question has.",
    ),
    "a file outside of the archive": (
        "x.xlsx",
        archive(**BOOK, **{"..__x": b""}),
        "1: Q703 `../x` in it lies outside of the archive.",
    ),
    "a spreadsheet with entities": (
        "x.xlsx",
        archive(**{"xl__workbook.xml": LAUGHS.encode()}),
        "1: Q703 `xl/workbook.xml` in it has a DOCTYPE.",
    ),
    "a broken spreadsheet": (
        "x.xlsx",
        archive(**BOOK),
        "1: Q702 The spreadsheet can't be read: KeyError.",
    ),
    "an archive of a version to come": (
        "x.xlsx",
        archive(**BOOK).replace(b"PK\x01\x02\x14\x03\x14\x00", b"PK\x01\x02\x14\x03\x61\x00"),
        "1: Q702 The spreadsheet can't be read: BadZipFile.",
    ),
    "a quote without an end": (
        "x.csv",
        b'question,answer\nA?,a\nB?,"b\n',
        "3: Q702 The row that begins here is no CSV: unexpected end of data.",
    ),
    "nothing": ("x.gift", b"", "1: Q702 There is no question in this file."),
    "no format": (
        "x.txt",
        b"Once upon a time.",
        "1: Q701 What is in this file doesn't tell which program it is from.",
    ),
    "binary data": ("x.txt", bytes(range(256)), "2: Q101 The byte 0x80 isn't UTF-8."),
}
"""A file, and what is told of it."""


@pytest.mark.parametrize("case", REFUSED)
def test_it_is_refused_and_nothing_is_written(case: str, tmp_path: Path) -> None:
    """Not even a folder comes into being."""
    name, content, told = REFUSED[case]
    came = came_of(tmp_path, name, content)
    assert came.told == [told]
    assert came.done.written == ()
    assert [path.name for path in tmp_path.iterdir()] == [name]


def test_a_bomb_is_not_unfolded(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """An archive says how large its files are; small figures stand for large ones here."""
    monkeypatch.setattr(safe_zip, "SMALL", 10_000)
    came = came_of(tmp_path, "x.xlsx", archive(**BOOK, big=b"\0" * 3_000_000))
    assert came.told == ["1: Q703 `big` in it unfolds into 3,000,000 bytes."]


def test_a_file_may_be_so_large(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """It is refused before it is read."""
    monkeypatch.setattr(source, "LARGEST", 3)
    assert came_of(tmp_path, "x.gift", "Q?{T}").told == [
        "1: Q703 The file has more than 0 megabytes."
    ]


def test_names_of_pictures_stay_in_the_folder(tmp_path: Path) -> None:
    """Whatever path an export gives them; and what isn't shown isn't taken."""
    file = '<file name="../../evil.png" encoding="base64">AAAA</file>'
    text = '<img src="@@PLUGINFILE@@/../../evil.png"><img src="@@PLUGINFILE@@/run.exe">'
    xml = (
        f'<quiz><question type="truefalse"><questiontext format="html"><text><![CDATA[{text}]]>'
        f'</text>{file}<file name="run.exe" encoding="base64">AAAA</file></questiontext>'
        '<answer fraction="100"><text>true</text></answer></question></quiz>'
    )
    came = came_of(tmp_path, "x.xml", xml)
    assert came.done.written == ("deck.yaml", "x/evil.png", "x.yaml")
    assert came.question["stem"] == "![](evil.png)"
    assert came.told == [
        "1: Q705 The file `@@PLUGINFILE@@/run.exe` isn't in the export.",
        "1: Q705 The file `run.exe` is of a kind that can't be shown.",
    ]


def test_links_lead_nowhere(tmp_path: Path) -> None:
    """A folder that is a link out of the deck is written to by nobody."""
    outside = tmp_path / "outside"
    outside.mkdir()
    deck = tmp_path / "deck"
    deck.mkdir()
    (deck / "x").symlink_to(outside)
    text = '[html]<img src\\="data\\:image/png;base64,AAAA">{T}'
    came = came_of(tmp_path, "x.gift", text)
    place = "x/picture-709e80c8.png"
    told = f"1: Q703 `{place}` would land outside of the deck's folder, where a link leads."
    assert came.told == [told]
    assert [*outside.iterdir()] == []
