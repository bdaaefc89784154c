"""Lines of entries, found without a YAML parser: right, or none."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from quizgen.load.entry_lines import entry_lines
from quizgen.load.yaml_places import Node, UnplaceableError, compose
from quizgen.load.yaml_values import YamlProblem, read_values


def lines_of_tree(text: str, name: str) -> tuple[int, ...]:
    """The lines on which the entries of a list start, by the parser that knows places."""
    tree = compose(text)
    assert tree is not None
    children = dict(zip((key.text for key in tree.keys), tree.children, strict=True))
    listed: Node = children[name]
    return tuple(child.line + 1 for child in listed.children)


@pytest.mark.parametrize(
    ("text", "lines"),
    [
        ("facts:\n  - id: a\n    says: b\n  - id: c\n", (2, 4)),
        ("facts:\n- id: a\n- id: c\n", (2, 3)),
        (
            "deck:\n  id: x\n\nfacts: # all\n\n  # first\n  - id: a\n\n  - id: c\nquestions: []\n",
            (7, 9),
        ),
        ("facts:\n  - tags:\n      - x\n      - y\n  - id: c\n", (2, 5)),
        ("facts:\n  - tags:\n    - x\n    - y\n  - id: c\n", (2, 5)),
        ("facts:\n  - note: |\n      - x\n      - y\n  - id: c\n", (2, 5)),
        ("facts:\n  - id: a\n  -\tid: c\n", (2, 3)),
        ("facts:\r\n  - id: a\r\n  - id: c\r\n", (2, 3)),
        ("facts:\n  - - x\n    - y\n  - id: c\n", (2, 4)),
        ("entities:\n  - id: x\n  - id: y\nfacts:\n  - id: a\n  - id: c\n", (5, 6)),
        ("factsx:\n  - id: x\nfacts:\n  - id: a\n  - id: c\n", (4, 5)),
    ],
)
def test_a_block_list_is_read_by_its_lines(text: str, lines: tuple[int, ...]) -> None:
    """Remarks, nested lists, block texts and other line ends don't mislead it."""
    assert entry_lines(text, "facts", 2) == lines


@pytest.mark.parametrize(
    "text",
    [
        "facts: [{id: a}, {id: c}]\n",
        "facts:\n  [{id: a},\n  {id: c}]\n",
        "facts: &all\n  - id: a\n  - id: c\n",
        '"facts":\n  - id: a\n  - id: c\n',
        "{facts: [{id: a}, {id: c}]}\n",
        "  facts:\n    - id: a\n    - id: c\n",
        'facts:\n- says: "x\n- y"\n- id: c\n',
        "facts:\n  -\n    id: a\n  - id: c\n",
        "facts:\r\n  - # first\r\n    id: a\r\n  - id: c\r\n",
        "questions:\n  - id: a\n  - id: c\n",
        "",
    ],
)
def test_where_lines_do_not_tell_there_is_no_answer(text: str) -> None:
    """None, so that the tree of places is asked."""
    assert entry_lines(text, "facts", 2) is None


ENTRIES = st.sampled_from(
    [
        "{}- id: a\n{}  says: b\n",
        "{}- {{id: a}}\n",
        "{}-\n{}  id: a\n",
        "{}- id: a\n{}  tags:\n{}  - x\n{}  - y\n",
        "{}- id: a\n{}  tags:\n{}    - x\n\n{}    - y\n",
        "{}- note: |\n{}    - x\n\n{}    - y\n",
        "{}- note: >-\n{}   facts:\n{}   - y\n",
        '{}- "x\n{}  - y\n{}  facts:"\n',
        "{}- plain\n{}  - text\n",
        "{}- [x,\n{}  y]\n",
        "{}- - x\n{}  - y\n",
        "{}# - remark\n{}- 中文\n",
        "\n{}- ~\n",
        "{}- &x {{a: [x, y]}}\n",
        "{}- ? k\n{}  : - v\n{}    - w\n",
    ]
)
BEFORE = st.sampled_from(
    [
        "",
        "# facts:\n",
        "deck:\n  id: x\n",
        "---\n",
        "entities:\n- id: x\n",
        "note: |\n  facts:\n  - x\n",
    ]
)
AFTER = st.sampled_from(["", "questions:\n  - id: x\n", "# end", "...\n", "other:\n- x\n", "\n\n"])


@settings(deadline=None)
@given(
    before=BEFORE,
    entries=st.lists(ENTRIES, min_size=1, max_size=6),
    after=AFTER,
    indent=st.sampled_from(["", " ", "  ", "    "]),
    end=st.sampled_from(["\n", "\r\n"]),
)
def test_it_agrees_with_the_parser(
    before: str, entries: list[str], after: str, indent: str, end: str
) -> None:
    """For any sound file: the parser's lines, or no answer."""
    text = before + "facts:\n" + "".join(entries).replace("{}", indent)
    text = (text.replace("{{", "{").replace("}}", "}") + after).replace("\n", end)
    try:
        lines = lines_of_tree(text, "facts")
    except UnplaceableError:
        assert isinstance(read_values(text), YamlProblem)
        return
    assert entry_lines(text, "facts", len(lines)) in (lines, None)
