"""Times and numbers near a value."""

import re
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from quizgen.derive.nearby import NearbyValues, form_of
from quizgen.derive.sides import Near
from quizgen.languages import ENGLISH, Language
from quizgen.languages.chinese import CHINESE
from quizgen.models.values import Quantity, Time

YEAR = re.compile(r"\d{4}")


def _near(text: str, *known: str, language: Language = CHINESE, latest: int = 9999) -> Near:
    values: dict[object, list[tuple[str, Time | Quantity]]] = {}
    for other in (*known, text):
        value = _read(other, language)
        values.setdefault(form_of(value), []).append((other, value))
    in_order = {
        form: tuple(sorted(pairs, key=lambda pair: pair[1].rank)) for form, pairs in values.items()
    }
    return NearbyValues(language, in_order, latest).of(text, _read(text, language))


def _read(text: str, language: Language) -> Time | Quantity:
    time = language.read_time(text) if "年" in text else None
    value = time or language.read_quantity(text)
    assert value is not None, text
    return value


def _texts(near: Near) -> tuple[list[str], list[str]]:
    return [text for text, _ in near.below], [text for text, _ in near.above]


@pytest.mark.parametrize(
    ("text", "known", "taken"),
    [
        ("1928 年", "1935 年", True),
        # too far, or so near that the two are beside each other
        ("1928 年", "1830 年", False),
        ("1928 年", "1929 年", False),
        # another form
        ("1928 年", "约 1935 年", False),
        ("公元前 221 年", "公元前 190 年", True),
        ("公元前 221 年", "190 年", False),
        ("120 人", "150 人", True),
        ("120 人", "150 个", False),
        # of what none can be made, all that there are
        ("三到五人", "六到八人", True),
        ("三到五人", "四到六人", False),
        ("超过 10 人", "超过 20 人", False),
    ],
)
def test_takes_what_facts_say_where_it_is_as_near(text: str, known: str, taken: bool) -> None:
    """A value of one form that overlaps neither with the key nor with one another."""
    below, above = _texts(_near(text, known, latest=2020))
    assert (known in below + above) == taken


@pytest.mark.parametrize("text", ["2015 年", "2015 年 3 月", "2015 年 3 月 8 日", "2010–2015 年"])
@pytest.mark.parametrize("latest", [2015, 2017, 2000])
def test_no_year_after_the_article(text: str, latest: int) -> None:
    """An article can't speak of a year after its own, unless it does."""
    below, above = _texts(_near(text, latest=latest))
    assert len(below) >= 3
    assert all(int(year) <= max(latest, 2015) for other in above for year in YEAR.findall(other))


@pytest.mark.parametrize(
    "text",
    [
        *("690 年", "公元前 221 年", "1928 年 9 月", "1895 年 11 月 8 日", "1405 年至 1433 年间"),
        *(
            "130 篇",
            "657 部",
            "两万七千八百余人",
            "8848.86 米",
            "约 6300 千米",
            "14.1亿人",
            "19 岁",
        ),
    ],
)
def test_unevenly_spaced_on_both_sides(text: str) -> None:
    """Values that rise by one step look made up; so do four years with one day."""
    near = _near(text, latest=2020)
    assert near.below
    assert near.above
    places = [value.rank[0] for _, value in (*reversed(near.below), *near.above)]
    steps = {round(after - before, 6) for before, after in pairwise(places)}
    assert len(steps) > 1
    days = [other[other.index("月") :] for other, _ in near.below + near.above if "日" in other]
    assert len(set(days)) > 1 or not days


@pytest.mark.parametrize(
    ("text", "most"),
    [("95%", 100), ("about 95 %", 100), ("93 years old", 100), ("500 million people", 999)],
)
def test_nothing_beyond_what_there_can_be(text: str, most: int) -> None:
    """No share of more than a hundred per cent, no age of 129, no thousand million."""
    below, above = _texts(_near(text, language=ENGLISH))
    assert below
    for other in below + above:
        assert 0 < int(re.findall(r"\d+", other)[0]) <= most


def test_words_stay_words_and_one_stays_alone() -> None:
    """“1 years” would give itself away."""
    assert _texts(_near("1 year", language=ENGLISH)) == ([], [])
    below, above = _texts(_near("twelve people", language=ENGLISH))
    assert all(re.fullmatch(r"[a-z-]+ people", text) for text in below + above)
    assert not any(text.startswith("one ") for text in below)


TEXTS = st.one_of(
    st.integers(1, 3000).map("{} 年".format),
    st.integers(1, 3000).map("约 {} 年".format),
    st.builds("{} 年 {} 月".format, st.integers(1900, 2030), st.integers(1, 12)),
    st.builds(
        "{}{} {}".format,
        st.sampled_from(["", "约 ", "超过 ", "不到 "]),
        st.integers(0, 10**7),
        st.sampled_from(["人", "%"]),
    ),
    st.integers(1, 99).map("{} 多人".format),
)


@given(TEXTS, st.lists(TEXTS, max_size=12))
def test_all_are_apart(text: str, known: list[str]) -> None:
    """However many values a deck has, what is offered overlaps with nothing else offered."""
    near = _near(text, *known)
    own = _read(text, CHINESE)
    values = [value for _, value in (*reversed(near.below), *near.above)]
    texts = [text for text, _ in (*near.below, *near.above)]
    assert text not in texts
    assert len(set(texts)) == len(texts)
    for value in values:
        assert form_of(value) == form_of(own)
        assert not _overlap(value, own)
    assert [value.rank for value in values] == sorted(value.rank for value in values)
    for index, value in enumerate(values):
        assert not any(_overlap(value, other) for other in values[index + 1 :])


def _overlap(one: Time | Quantity, other: Time | Quantity) -> bool:
    if isinstance(one, Time) and isinstance(other, Time):
        return one.overlaps(other)
    assert isinstance(one, Quantity)
    assert isinstance(other, Quantity)
    return one.overlaps(other)
