"""The rows of a relation, from the YAML or from a CSV file."""

import os
from collections.abc import Callable
from pathlib import Path

import pytest

from quizgen.load import load_deck
from tests.support.compiled import compiled
from tests.support.decks import write_deck

DECK = "deck: {id: world, title: World, language: en}\n"
RELATION = """\
relations:
  - id: capital
    says: "{capital} is the capital of {country}."
    rows: %s
"""
Cells = dict[str, str]


def _deck(folder: Path, table: str | bytes, rows: str = "table.csv") -> Path:
    write_deck(folder, deck=DECK, relations=RELATION % rows)
    data = table.encode() if isinstance(table, str) else table
    (folder / "table.csv").write_bytes(data)
    return folder


def _rows(folder: Path) -> list[tuple[int, Cells]]:
    """The line and the cells of each row of a deck without problems."""
    loaded = load_deck(folder)
    assert loaded.deck is not None
    assert loaded.diagnostics == ()
    (relation,) = loaded.deck.relations
    return [(row.spot.line, row.cells) for row in relation.rows]


PARIS, ROME = {"capital": "Paris", "country": "France"}, {"capital": "Rome", "country": "Italy"}
WASHINGTON = {"capital": "Washington, D.C.", "country": "United States"}


@pytest.mark.parametrize(
    ("table", "rows"),
    [
        pytest.param(
            "capital,country\nParis,France\nRome,Italy\n", [(2, PARIS), (3, ROME)], id="."
        ),
        pytest.param("capital,country\nParis,France", [(2, PARIS)], id="no-last-line-end"),
        pytest.param("country,capital\nFrance,Paris\n", [(2, PARIS)], id="columns-in-other-order"),
        pytest.param("\ufeffcapital,country\nParis,France\n", [(2, PARIS)], id="byte-order-mark"),
        pytest.param('\ufeff"capital",country\nParis,France\n', [(2, PARIS)], id="mark-and-quote"),
        pytest.param(
            "capital,country\r\nParis,France\r\nRome,Italy\r\n", [(2, PARIS), (3, ROME)], id="CRLF"
        ),
        pytest.param("capital,country\rParis,France\rRome,Italy", [(2, PARIS), (3, ROME)], id="CR"),
        pytest.param(
            "\n\ncapital,country\n\n , \nParis,France\n\n,\nRome,Italy\n\n",
            [(6, PARIS), (9, ROME)],
            id="blank-lines",
        ),
        pytest.param(
            'capital,country\n"Washington, D.C.",United States\nRome,Italy\n',
            [(2, WASHINGTON), (3, ROME)],
            id="comma-in-quotes",
        ),
        pytest.param(
            'capital,country\n"Pa\nr\r\nis",France\nRome,Italy\n',
            [(2, {"capital": "Pa\nr\r\nis", "country": "France"}), (5, ROME)],
            id="line-breaks-in-quotes",
        ),
        pytest.param(
            'capital,country\n"the ""Eternal"" one",Italy\n',
            [(2, {"capital": 'the "Eternal" one', "country": "Italy"})],
            id="quotes-in-quotes",
        ),
        pytest.param(
            " capital , country\n Paris,  France \n", [(2, PARIS)], id="space-round-cells"
        ),
        pytest.param("capital,country\n007,1.10\n", [(2, {"capital": "007", "country": "1.10"})]),
        pytest.param(
            "capital,country\n=1+1,-no\n", [(2, {"capital": "=1+1", "country": "-no"})], id="signs"
        ),
        pytest.param("capital,country,cite\nParis,France,\n", [(2, PARIS)], id="empty-own-column"),
    ],
)
def test_reads_every_spelling_of_a_csv_file(
    tmp_path: Path, table: str, rows: list[tuple[int, Cells]]
) -> None:
    """Cells are the texts as typed, less the space round them; a row has the line it begins on."""
    assert _rows(_deck(tmp_path, table)) == rows


def test_reads_rows_of_the_yaml(tmp_path: Path) -> None:
    """Rows in the YAML are read as those of a file; numbers keep the text that was typed."""
    rows = "[{capital: Paris, country: France}, {capital: 007, country: 1.10}, {country: no,\
 capital: 2024-01-02}]"
    deck = _deck(tmp_path, "", rows)
    assert [cells for _, cells in _rows(deck)] == [
        PARIS,
        {"capital": "007", "country": "1.10"},
        {"capital": "2024-01-02", "country": "no"},
    ]


def test_numbers_of_a_file_stand_in_the_sentence_as_typed(tmp_path: Path) -> None:
    """`007` and `1.10` aren't made 7 and 1.1 on the way to a fact."""
    made = compiled(_deck(tmp_path, "capital,country\n007,1.10\n"))
    assert made.printed == []
    assert made.checked is not None
    assert [fact.says for fact in made.checked.facts] == ["007 is the capital of 1.10."]


def test_a_file_is_looked_for_beside_the_yaml_that_names_it(tmp_path: Path) -> None:
    """So a folder with a relation and its table can be moved as one."""
    write_deck(tmp_path, deck=DECK)
    write_deck(tmp_path / "world", relations=RELATION % "../tables/capitals.csv")
    (tmp_path / "tables").mkdir()
    (tmp_path / "tables" / "capitals.csv").write_text("capital,country\nParis,France\n")
    assert _rows(tmp_path) == [(2, PARIS)]


HEAD = "capital,country\n"
OWN = "Name each column after a role, once."
QUOTES = "End a cell that begins with a quote by a quote, and write a quote within it twice."
EMPTY = (
    "table.csv:1:1 Q116 The table is empty. [Write the names of the roles into its first line,"
    " and a row for each fact below.]"
)
NO_ROWS = "Write a row for each fact below the header."
NO_FILE = "there is no such file. [Put the file into the deck's folder, or fix its name.]"


@pytest.mark.parametrize(
    ("table", "printed"),
    [
        pytest.param(
            HEAD + "Rome,Italy\nWashington, D.C.,United States\nBern\n",
            [
                (
                    "table.csv:3:1 Q116 This row has 3 cells, and the header 2."
                    " [Put a cell that holds a comma into quotes.]"
                ),
                (
                    "table.csv:4:1 Q116 This row has 1 cell, and the header 2."
                    " [Put a cell that holds a comma into quotes.]"
                ),
            ],
            id="number-of-cells",
        ),
        pytest.param(
            "capital\nParis\nRome\n",
            ["table.csv:1:1 Q116 The table has no column `country`. [Add a column `country`.]"],
            id="missing-column-once-not-in-every-row",
        ),
        pytest.param(
            "\ncapital,contry\nParis,France\nRome,Italy\n",
            [
                "table.csv:2:1 Q116 The sentence has no role `contry`. [Did you mean `country`?]",
                "table.csv:2:1 Q116 The table has no column `country`. [Did you mean `contry`?]",
            ],
            id="misspelt-column",
        ),
        pytest.param(
            HEAD.strip() + ",river\nParis,France,Seine\nRome,Italy,Tiber\n",
            [
                (
                    "table.csv:1:1 Q116 The sentence has no role `river`. [Use one of"
                    " the roles: capital, country.]"
                )
            ],
            id="extra-column-once",
        ),
        pytest.param(
            HEAD.strip() + ",rational\nParis,France,\n",
            ["table.csv:1:1 Q116 The sentence has no role `rational`. [Did you mean `rationale`?]"],
            id="misspelt-own-column",
        ),
        pytest.param(
            "capital,country,capital\nParis,France,x\n",
            [f"table.csv:1:1 Q116 Two columns are named `capital`. [{OWN}]"],
            id="column-twice",
        ),
        pytest.param(
            "capital,,country\nParis,x,France\n",
            [f"table.csv:1:1 Q116 Column 2 has no name. [{OWN}]"],
            id="nameless-column",
        ),
        pytest.param(
            HEAD + "Paris,\nRome,Italy\n ,Spain\n",
            [
                ("table.csv:2:1 Q116 The row has no `country`. [Add a cell `country`.]"),
                ("table.csv:4:1 Q116 The row has no `capital`. [Add a cell `capital`.]"),
            ],
            id="empty-cells",
        ),
        pytest.param(
            HEAD + 'Paris,France\n"Rome,Italy\nBern,Switzerland\n',
            [
                (
                    "table.csv:3:1 Q116 The row that begins here is no CSV: unexpected end of data."
                    f" [{QUOTES}]"
                )
            ],
            id="quote-never-closed",
        ),
        pytest.param(
            HEAD + 'Paris,"Fr"ance\n',
            [
                (
                    "table.csv:2:1 Q116 The row that begins here is no CSV:"
                    " ',' expected after '\"'."
                    f" [{QUOTES}]"
                )
            ],
            id="text-after-a-quote",
        ),
        pytest.param(
            HEAD + "Paris,France\nRo\0me,Italy\n",
            [
                (
                    "table.csv:3:1 Q116 The character U+0000 can't stand in a table."
                    " [Take it out; it may be invisible.]"
                )
            ],
            id="NUL",
        ),
        pytest.param(
            HEAD + '"Pa\nris",France\r\nRo\x1fme,Italy\n',
            [
                (
                    "table.csv:4:1 Q116 The character U+001F can't stand in a table."
                    " [Take it out; it may be invisible.]"
                )
            ],
            id="end-of-a-field-in-Anki",
        ),
        pytest.param("", [EMPTY], id="empty"),
        pytest.param("\n , \n", [EMPTY], id="only-blank-lines"),
        pytest.param(
            "\n" + HEAD,
            [f"table.csv:2:1 Q116 The table has no rows. [{NO_ROWS}]"],
            id="only-header",
        ),
        pytest.param(
            b"capital,country\nParis,France\nBogot\xe1,Colombia\n",
            ["table.csv:3:6 Q101 The byte 0xe1 isn't UTF-8. [Save the file as UTF-8.]"],
            id="Latin-1",
        ),
        pytest.param(
            "id,capital,country\na/b,Paris,France\nrome,Rome,Italy\n",
            [
                (
                    "table.csv:2:1 Q108 `a/b` can't be an id."
                    " [Write letters, digits, `-`, `_` and `.`, 100 characters at most.]"
                )
            ],
            id="bad-id",
        ),
    ],
)
def test_reports_what_is_wrong_in_a_file_with_its_line(
    tmp_path: Path, table: str | bytes, printed: list[str]
) -> None:
    """Each problem once, in the CSV file, with a word on how to fix it."""
    assert compiled(_deck(tmp_path, table)).printed == printed


EXCEL = "sep=;\r\ncapital;country\r\nParis;France\r\n"


@pytest.mark.parametrize(
    ("table", "rows"),
    [
        pytest.param("capital;country\nParis;France\n", [(2, PARIS)], id="semicolons"),
        pytest.param("country\tcapital\nFrance\tParis\n", [(2, PARIS)], id="tabs"),
        pytest.param("capital|country\nParis|France\n", [(2, PARIS)], id="bars"),
        pytest.param("\n\n;\ncapital;country\n;\nParis;France\n", [(6, PARIS)], id="blank-lines"),
        pytest.param(EXCEL, [(3, PARIS)], id="sep"),
        pytest.param("\ufeff" + EXCEL, [(3, PARIS)], id="mark-and-sep"),
        pytest.param('"sep=;"\ncapital;country\nParis;France\n', [(3, PARIS)], id="sep-in-quotes"),
        pytest.param("SEP=,\ncapital,country\nParis,France\n", [(3, PARIS)], id="sep-comma"),
        pytest.param("sep=\t\ncapital\tcountry\nParis\tFrance", [(3, PARIS)], id="sep-tab"),
        pytest.param("sep=\ncapital\tcountry\nParis\tFrance", [(3, PARIS)], id="sep-tab-lost"),
        pytest.param(EXCEL.encode("utf-16"), [(3, PARIS)], id="UTF-16"),
        pytest.param(
            "capital\tcountry\r\nParis\tFrance\r\n".encode("utf-16-be").join([b"\xfe\xff", b""]),
            [(2, PARIS)],
            id="UTF-16-big-endian-tabs",
        ),
        pytest.param(
            'capital;country\n"Washington, D.C.";United States\n',
            [(2, WASHINGTON)],
            id="comma-in-a-semicolon-table",
        ),
        pytest.param(
            'capital;country\n"a;b";3,5\n',
            [(2, {"capital": "a;b", "country": "3,5"})],
            id="decimal-comma",
        ),
        pytest.param(
            "capital,country\nA;B;C,x|y\n",
            [(2, {"capital": "A;B;C", "country": "x|y"})],
            id="other-separators-in-cells",
        ),
    ],
)
def test_reads_what_spreadsheets_write_in_place_of_commas(
    tmp_path: Path, table: str | bytes, rows: list[tuple[int, Cells]]
) -> None:
    """The header's known columns decide, so a comma in a cell or a name does no harm."""
    assert _rows(_deck(tmp_path, table)) == rows


@pytest.mark.parametrize(
    ("table", "printed"),
    [
        pytest.param(
            "capital，country\n巴黎，法国\n罗马，意大利\n",
            "table.csv:1:1 Q116 The columns are parted by full-width commas (`，`)."
            " [Part the columns by commas, semicolons or tabs.]",
            id="full-width",
        ),
        pytest.param(
            "sep=x\ncapitalxcountry\nParisxFrance\n",
            "table.csv:1:1 Q116 `sep=x` names no separator that can be read."
            " [Part the columns by commas, semicolons or tabs.]",
            id="sep-of-another-sign",
        ),
        pytest.param(
            "capital,country\nParis;France\nRome;Italy\n",
            "table.csv:2:1 Q116 The header parts its columns by commas, this row by semicolons."
            " [Use one of them in the whole table.]",
            id="rows-unlike-the-header",
        ),
        pytest.param(
            "capital;country\nParis;France;x\n",
            "table.csv:2:1 Q116 This row has 3 cells, and the header 2."
            " [Put a cell that holds a semicolon into quotes.]",
            id="too-many-cells",
        ),
        pytest.param(
            "capital;contry\nParis;France\n",
            "table.csv:1:1 Q116 The table has no column `country`. [Did you mean `contry`?]",
            id="a-slip-in-one-name",
        ),
    ],
)
def test_what_parts_no_columns_is_told_once(tmp_path: Path, table: str, printed: str) -> None:
    """One sentence on the separator, not one a column or a row."""
    assert compiled(_deck(tmp_path, table)).printed[-1] == printed
    assert len(compiled(_deck(tmp_path, table)).printed) <= 2


@pytest.mark.parametrize(
    ("rows", "printed"),
    [
        (
            "[]",
            [
                (
                    "relations.yaml:4:5 Q116 The table has no rows."
                    " [Write a row for each fact: `- {capital: …, country: …}`.]"
                )
            ],
        ),
        (
            "[{capital: Paris}]",
            [("relations.yaml:4:12 Q116 The row has no `country`. [Add a cell `country`.]")],
        ),
        (
            "[{capital: Paris, contry: France}]",
            [
                "relations.yaml:4:12 Q116 The row has no `country`. [Did you mean `contry`?]",
                (
                    "relations.yaml:4:29 Q116 The sentence has no role `contry`. [Did you mean"
                    " `country`?]"
                ),
            ],
        ),
        (
            "[{id: a b, capital: Paris, country: France}]",
            [
                (
                    "relations.yaml:4:17 Q108 `a b` can't be an id."
                    " [Write letters, digits, `-`, `_` and `.`, 100 characters at most.]"
                )
            ],
        ),
        (
            "[{capital: Paris, country: ''}]",
            [
                (
                    "relations.yaml:4:38 Q108 `country` is empty."
                    " [Write a text there, or leave the key out.]"
                )
            ],
        ),
        (
            "[{capital: Paris, country: [France]}]",
            [
                (
                    "relations.yaml:4:29 Q107 `country` is a text, and here it is a list."
                    " [Write `country: France`.]"
                )
            ],
        ),
        ("5", [f"relations.yaml:4:11 Q113 `5` can't be read: {NO_FILE}"]),
        (
            "{capital: Paris}",
            [
                (
                    "relations.yaml:4:5 Q107 `rows` is a text, and here it is a mapping."
                    " [Write a list of rows, or the name of a CSV file.]"
                )
            ],
        ),
    ],
)
def test_reports_what_is_wrong_in_rows_of_the_yaml(
    tmp_path: Path, rows: str, printed: list[str]
) -> None:
    """The place is the cell or its row."""
    assert compiled(_deck(tmp_path, "", rows)).printed == printed


def _missing(_folder: Path) -> str:
    return "no.csv"


def _is_folder(folder: Path) -> str:
    (folder / "sub.csv").mkdir()
    return "sub.csv"


def _pipe(folder: Path) -> str:
    os.mkfifo(folder / "pipe.csv")
    return "pipe.csv"


def _above(folder: Path) -> str:
    (folder.parent / "x.csv").write_text("capital,country\nParis,France\n")
    return "../x.csv"


def _link(folder: Path) -> str:
    _above(folder)
    (folder / "link.csv").symlink_to(folder.parent / "x.csv")
    return "link.csv"


def _linked_folder(folder: Path) -> str:
    _above(folder)
    (folder / "sub").symlink_to(folder.parent)
    return "sub/x.csv"


def _circle(folder: Path) -> str:
    (folder / "circle.csv").symlink_to(folder / "circle.csv")
    return "circle.csv"


def _absolute(_folder: Path) -> str:
    return "/etc/passwd"


def _device(_folder: Path) -> str:
    return "/dev/zero"


@pytest.mark.parametrize(
    ("make", "printed"),
    [
        (_missing, f"Q113 `no.csv` can't be read: {NO_FILE}"),
        (_is_folder, "Q113 `sub.csv` isn't a file. [Name a CSV file.]"),
        (_pipe, "Q113 `pipe.csv` isn't a file. [Name a CSV file.]"),
        (_above, "Q112 `../x.csv` is outside of the deck's folder. [Copy it into the folder.]"),
        (_link, "Q112 `link.csv` is outside of the deck's folder. [Copy it into the folder.]"),
        (
            _linked_folder,
            "Q112 `sub/x.csv` is outside of the deck's folder. [Copy it into the folder.]",
        ),
        (
            _absolute,
            "Q112 `/etc/passwd` is outside of the deck's folder. [Copy it into the folder.]",
        ),
        (_device, "Q112 `/dev/zero` is outside of the deck's folder. [Copy it into the folder.]"),
    ],
)
def test_reports_a_file_that_cannot_be_taken_at_the_place_that_names_it(
    tmp_path: Path, make: Callable[[Path], str], printed: str
) -> None:
    """A deck reads plain files of its own folder only; links are followed before the test."""
    folder = tmp_path / "deck"
    folder.mkdir()
    assert compiled(_deck(folder, "", make(folder))).printed == [f"relations.yaml:4:11 {printed}"]


def test_a_circle_of_links_is_reported(tmp_path: Path) -> None:
    """The system's own words differ; what counts is that quizgen doesn't crash on it."""
    (problem,) = compiled(_deck(tmp_path, "", _circle(tmp_path))).printed
    assert problem.startswith("relations.yaml:4:11 Q113 `circle.csv` can't be read: ")


def test_a_link_within_the_folder_is_followed(tmp_path: Path) -> None:
    """What stays in the folder may be linked."""
    deck = _deck(tmp_path, "capital,country\nParis,France\n", "link.csv")
    (deck / "link.csv").symlink_to("table.csv")
    assert _rows(deck) == [(2, PARIS)]


def test_a_table_that_cannot_be_read_leaves_the_rest_of_the_deck(tmp_path: Path) -> None:
    """Other problems are reported in the same run, and none that only follow from the table."""
    deck = _deck(tmp_path, "", "no.csv")
    write_deck(deck, facts="facts:\n  - {id: one, says: Ada met Grace., who: Bob}\n")
    assert compiled(deck).printed == [
        (
            "facts.yaml:2:42 Q206 `who: Bob` isn't a piece of the sentence."
            " [Copy the piece from the sentence, letter by letter.]"
        ),
        f"relations.yaml:4:11 Q113 `no.csv` can't be read: {NO_FILE}",
    ]


def test_two_relations_may_share_a_table(tmp_path: Path) -> None:
    """A file isn't used up by the first relation that names it."""
    deck = _deck(tmp_path, "capital,country\nParis,France\n")
    other = RELATION.replace("capital\n", "seat\n", 1) % "table.csv"
    write_deck(deck, other=other)
    made = compiled(deck)
    assert made.printed == []
    assert made.checked is not None
    ids = sorted(fact.id for fact in made.checked.facts)
    assert ids == ["capital/paris.france", "seat/paris.france"]
