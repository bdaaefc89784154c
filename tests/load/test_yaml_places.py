"""The two YAML readers agree, so that a problem elsewhere in a file changes no value."""

import datetime
from pathlib import Path

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from quizgen.load.yaml_places import UnplaceableError, compose, typed_values
from quizgen.load.yaml_values import YamlProblem, read_values
from tests.support.decks import REPOSITORY


def same(fast: object, typed: object) -> bool:
    """Whether the typed values are the fast reader's, numbers and dates as some text."""
    if isinstance(fast, dict):
        return (
            isinstance(typed, dict)
            and len(fast) == len(typed)
            and all(
                same_key(key, typed_key) and same(value, typed_value)
                for (key, value), (typed_key, typed_value) in zip(
                    fast.items(), typed.items(), strict=True
                )
            )
        )
    if isinstance(fast, list):
        return (
            isinstance(typed, list)
            and len(fast) == len(typed)
            and all(same(*pair) for pair in zip(fast, typed, strict=True))
        )
    if isinstance(fast, str) and not fast.strip():
        # Of blank lines alone yaml-rs makes a line break, libyaml nothing; both count as empty.
        return isinstance(typed, str) and not typed.strip()
    if fast is None or isinstance(fast, bool | str):
        return type(fast) is type(typed) and fast == typed
    return isinstance(fast, int | float | datetime.date) and isinstance(typed, str)


def same_key(fast: object, typed: object) -> bool:
    """A key is always text; the fast reader makes values of some."""
    return isinstance(typed, str) and (fast == typed or not isinstance(fast, str))


LETTERS = st.characters(
    codec="utf-8", exclude_categories=["Cc", "Cs"], exclude_characters="\ufeff\ufffe\uffff"
)
WORDS = st.text(
    st.sampled_from("ab 中文年。:#-,[]{}'\"&*!|>%@`?~\\/=0\u2028\x85\u3000"), max_size=8
)
TEXTS = WORDS | st.text(LETTERS, max_size=12)
NUMBERS = st.sampled_from(
    ["0", "-0", "007", "2.10", "1e3", "+5", "0x1F", "0o17", ".5", "5.", "1_000", "0b11", ".inf"]
)
MORE_NUMBERS = st.integers().map(str) | st.decimals(allow_nan=False, allow_infinity=False).map(str)
DATES = st.dates().map(str) | st.datetimes().map(str)
WORDLIKE = st.sampled_from(
    ["no", "yes", "on", "off", "y", "n", "true", "True", "TRUE", "tRUE", "false", "null", "~"]
)
MORE_WORDLIKE = st.sampled_from(
    ["Null", "NULL", "nULL", "12:30", "1:30:00", "2024-13-45", "<<", "=", "-", ".", "0x", "１２"]
)


def double_quoted(text: str) -> str:
    """The text as a double-quoted scalar, with escapes only where they must be."""
    return '"' + text.replace("\\", "\\\\").replace('"', '\\"') + '"'


def single_quoted(text: str) -> str:
    """The text as a single-quoted scalar."""
    return "'" + text.replace("'", "''") + "'"


PLAIN = NUMBERS | MORE_NUMBERS | DATES | WORDLIKE | MORE_WORDLIKE | TEXTS
# A plain `?x` in brackets is a text in YAML 1.2, and to libyaml a key without a value.
FLOW_SCALARS = (
    PLAIN.filter(lambda text: not text.startswith("?"))
    | TEXTS.map(double_quoted)
    | TEXTS.map(single_quoted)
)
KEYS = st.sampled_from(["a", "b", "c d", "中文", "1", "2.10", "true", "null", '"q: r"', "'é'"])


@st.composite
def blocks(draw: st.DrawFn, depth: int = 0) -> str:
    """A value as a block: it begins behind `key:` or `-`, and ends with a line break."""
    pad = "  " * depth
    kind = draw(st.sampled_from(["scalar", "scalar", "literal", "flow", "list", "map"]))
    if kind == "literal":
        style = draw(st.sampled_from(["|", ">", "|-", ">-", "|+", ">+"]))
        lines = draw(st.lists(TEXTS.map(str.strip), min_size=1, max_size=3))
        return f" {style}\n" + "".join(f"{pad}  {line}\n" for line in lines)
    if kind == "flow":
        entries = draw(st.lists(FLOW_SCALARS, max_size=3))
        return f" [{', '.join(entries)}]\n"
    if kind == "list" and depth < 3:
        values = draw(st.lists(blocks(depth + 1), min_size=1, max_size=3))
        return "\n" + "".join(f"{pad}-{value}" for value in values)
    if kind == "map" and depth < 3:
        keys = draw(st.lists(KEYS, min_size=1, max_size=3, unique=True))
        return "\n" + "".join(f"{pad}{key}:{draw(blocks(depth + 1))}" for key in keys)
    return f" {draw(FLOW_SCALARS)}\n"


@settings(deadline=None)
@given(st.lists(blocks(1), min_size=1, max_size=3))
@example([" 'x\u2028y'\n"])
@example([" x\x85 y\n"])
@example(["\n  - true\n  - 2.10\n  - 2024-12-22\n"])
def test_the_readers_agree_on_every_value(values: list[str]) -> None:
    """For any text that is YAML to the fast reader, the slow one has the same values."""
    text = "".join(f"key{number}:{value}" for number, value in enumerate(values))
    fast = read_values(text)
    if isinstance(fast, YamlProblem):
        return
    try:
        typed = typed_values(compose(text))
    except UnplaceableError:
        return  # such as `[:]`; a file that needs typed values or places is refused then
    assert same(fast, typed), (fast, typed)


@settings(deadline=None)
@given(st.lists(NUMBERS | MORE_NUMBERS | DATES, min_size=1, max_size=5))
def test_numbers_and_dates_are_what_was_typed(typed: list[str]) -> None:
    """As values in a flow list and in a block list, and as keys."""
    assert typed_values(compose(f"a: [{', '.join(typed)}]\n")) == {"a": typed}
    assert typed_values(compose("".join(f"- {text}\n" for text in typed))) == typed
    assert typed_values(compose(f"{typed[0]}: {typed[-1]}\n")) == {typed[0]: typed[-1]}


@settings(deadline=None)
@given(TEXTS)
def test_a_quoted_text_is_itself(text: str) -> None:
    """With both readers, in both kinds of quotes."""
    quoted = double_quoted(text)
    assert read_values(f"- {quoted}\n") == [text]
    assert typed_values(compose(f"- {quoted}\n")) == [text]


@pytest.mark.parametrize(
    "text",
    [
        "a: &x [1, *x]\nb: *x\n",
        "a: &x {b: *x}\n",
        "a: &x [&x y, *x]\nb: *x\n",
        "a: &x 2.10\nb: *x\n",
        "&k key: *k\n",
        "a: &x\nb: *x\n",
        "a: !!str 5\nb: !!str\nc: ! 7\nd: !!map {x: 1}\ne: !!seq [~]\n",
        "<<: {a: 1}\nb: 2\n",
        '"\\e\\_\\N\\L\\P\\/\\x41\\u4e2d\\U0001F600": 1\n',
        "a: 'x\n\n  y'\nb: x\n  y\n\n  z\n",
        "%YAML 1.1\n---\na: no\n",
        "a: x\u2028y\n",
    ],
)
def test_the_readers_agree_on_what_is_seldom_used(text: str) -> None:
    """Anchors, also within themselves, tags of the core schema, escapes, folded lines."""
    fast = read_values(text)
    assert not isinstance(fast, YamlProblem)
    typed = typed_values(compose(text))
    assert same(fast, typed), (fast, typed)


@pytest.mark.parametrize(
    "file", sorted(REPOSITORY.glob("decks/**/*.yaml")), ids=lambda path: path.name
)
def test_the_readers_agree_on_this_repositorys_decks(file: Path) -> None:
    """What authors really write."""
    text = file.read_text(encoding="utf-8")
    fast = read_values(text)
    assert not isinstance(fast, YamlProblem)
    assert same(fast, typed_values(compose(text)))
