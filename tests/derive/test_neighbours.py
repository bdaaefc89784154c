"""Times and numbers near a value."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from quizgen.derive.neighbours import Near, Neighbours, form_of
from quizgen.languages import ENGLISH, Language
from quizgen.languages.chinese import CHINESE
from quizgen.models.values import Quantity, Time


def _near(text: str, *known: str, language: Language = CHINESE, latest: int = 9999) -> Near:
    values: dict[object, list[tuple[str, Time | Quantity]]] = {}
    for other in (*known, text):
        value = _read(other, language)
        values.setdefault(form_of(value), []).append((other, value))
    in_order = {
        form: tuple(sorted(pairs, key=lambda pair: pair[1].rank)) for form, pairs in values.items()
    }
    return Neighbours(language, in_order, latest).of(text, _read(text, language))


def _read(text: str, language: Language) -> Time | Quantity:
    time = language.read_time(text) if "年" in text else None
    value = time or language.read_quantity(text)
    assert value is not None, text
    return value


def _texts(near: Near) -> tuple[list[str], list[str]]:
    return [text for text, _ in near.below], [text for text, _ in near.above]


@pytest.mark.parametrize(
    ("text", "known", "below", "above"),
    [
        (
            "2015 年",
            (),
            ["2014 年", "2013 年", "2012 年", "2011 年"],
            ["2016 年", "2017 年", "2018 年", "2019 年"],
        ),
        # a known one of the same form comes among them, by its distance
        (
            "2015 年",
            ("1990 年", "2031 年", "2014 年"),
            ["2014 年", "2013 年", "2012 年", "2011 年"],
            ["2016 年", "2017 年", "2018 年", "2019 年"],
        ),
        # another form doesn't
        ("2014–2017 年", ("2000 年", "约 1990 年", "1990–1991 年"), ["1990–1991 年"], []),
        ("公元前 221 年", ("公元前 206 年", "206 年"), [], ["公元前 206 年"]),
        (
            "12 人",
            ("12 个", "约 40 人", "99 人"),
            ["10 人", "8 人", "6 人", "4 人"],
            ["14 人", "16 人", "18 人", "20 人"],
        ),
        ("三到五人", ("六到八人", "四到六人", "一到两人"), ["一到两人"], ["六到八人"]),
        ("超过 10 人", ("超过 20 人", "超过 5 人"), [], []),
    ],
)
def test_nearest_first_on_either_side(
    text: str, known: tuple[str, ...], below: list[str], above: list[str]
) -> None:
    """Values of one form that overlap neither with the key nor with one another."""
    assert _texts(_near(text, *known)) == (below, above)


@pytest.mark.parametrize(
    ("text", "latest", "above"),
    [
        ("2015 年", 2017, ["2016 年", "2017 年"]),
        ("2015 年", 2015, []),
        ("2015 年", 2000, []),
        ("2015 年 3 月", 2016, ["2016 年 3 月"]),
    ],
)
def test_no_year_after_the_article(text: str, latest: int, above: list[str]) -> None:
    """An article can't speak of a year after its own, unless it does."""
    assert _texts(_near(text, latest=latest))[1] == above
    assert _texts(_near(text, "2030 年", "2030 年 3 月", latest=latest))[1] in (
        [*above, "2030 年"],
        [*above, "2030 年 3 月"],
    )


@pytest.mark.parametrize(
    ("text", "below", "above"),
    [
        ("2 years", [], ["3 years", "4 years", "5 years", "6 years"]),
        ("1 year", [], []),
        ("95%", ["80%", "65%", "50%", "35%"], []),
        (
            "twelve people",
            ["ten people", "eight people", "six people", "four people"],
            ["fourteen people", "sixteen people", "eighteen people", "twenty people"],
        ),
    ],
)
def test_english_numbers(text: str, below: list[str], above: list[str]) -> None:
    """Words stay words, one stays alone, and no percentage is above a hundred."""
    assert _texts(_near(text, language=ENGLISH)) == (below, above)


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
