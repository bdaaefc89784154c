"""Where keys and values stand."""

from quizgen.load.yaml_places import Node, compose
from quizgen.load.yaml_search import find


def place(node: Node | None) -> tuple[int, int, int, int] | None:
    """Line and column of a node's beginning and end, from 1."""
    if node is None:
        return None
    return (node.line + 1, node.column + 1, node.end_line + 1, node.end_column + 1)


def test_places_are_lines_and_columns_of_characters() -> None:
    """Of keys and values, behind Chinese, emoji, and separators that YAML 1.2 doesn't count."""
    tree = compose("题: [年😀, 'x\u2028\x85y', {z: 1}]\n列:\n- a\n- b: |\n    c\n  d: e\n")
    assert [place(node) for node in find(tree, ("题", 0))] == [None, (1, 5, 1, 7)]
    assert [place(node) for node in find(tree, ("题", 1))] == [None, (1, 9, 1, 15)]
    assert [place(node) for node in find(tree, ("题", 2, "z"))] == [(1, 18, 1, 19), (1, 21, 1, 22)]
    assert [place(node) for node in find(tree, ("列", 1, "d"))] == [(6, 3, 6, 4), (6, 6, 6, 7)]


def test_a_path_that_leads_nowhere_ends_at_the_last_that_is_there() -> None:
    """So that a missing key is shown at its entry."""
    tree = compose("facts:\n- id: a\n")
    assert [place(node) for node in find(tree, ("facts", 0, "says"))] == [None, (2, 3, 2, 3)]
    assert find(None, ("facts",)) == (None, None)
