"""The place of each of a fact's cards."""

from quizgen.outputs.anki.notes.slots import slots_of


def test_a_role_has_its_own_place_and_a_column_the_first_free_one() -> None:
    """Columns are counted apart from roles."""
    found = slots_of(["who", "capital", "country"], {})
    assert found == {"who": "who", "capital": "other-1", "country": "other-2"}


def test_a_column_keeps_its_place_whatever_comes_before_it() -> None:
    """A learner's schedule is one column's, not that of the first column."""
    taken = {"other-1": "capital", "other-2": "country"}
    found = slots_of(["river", "country", "capital"], taken)
    assert found == {"river": "other-3", "country": "other-2", "capital": "other-1"}


def test_the_place_of_a_column_that_is_gone_is_nobody_elses() -> None:
    """It is there again when the column comes back."""
    taken = {"other-1": "capital", "other-2": "country"}
    assert slots_of(["river"], taken) == {"river": "other-3"}
    assert slots_of(["capital"], {**taken, "other-3": "river"}) == {"capital": "other-1"}


def test_where_no_place_is_left_a_column_has_none() -> None:
    """Rather than another column's schedule."""
    taken = {f"other-{number}": f"old-{number}" for number in range(1, 6)}
    assert slots_of(["new", "who"], taken) == {"who": "who"}
