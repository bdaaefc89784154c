"""Values fitted to the place that they stand in: capital, article, number."""

import pytest

from quizgen.languages.english.fitting import cased, replace
from quizgen.models.fact import Fact, Role
from quizgen.models.values import Entities, Value, Words


def _replaced(says: str, piece: str, other: str, role: str = "what") -> str | None:
    value: Value = Entities(("x",), whole=True)
    return replace(Fact("f", says, ()), Role(role, piece, says.index(piece), value), other)


@pytest.mark.parametrize(
    ("says", "piece", "other", "sentence"),
    [
        # the capital of the place
        ("Ada wrote it.", "Ada", "the panda", "The panda wrote it."),
        ("It was Ada.", "Ada", "the panda", "It was the panda."),
        ("Cholera spread fast.", "Cholera", "measles", "Measles spread fast."),
        ("They fought measles.", "measles", "The Black Death", "They fought the Black Death."),
        ("They fought measles.", "measles", "Cholera", "They fought cholera."),
        ("The capital is Paris.", "Paris", "Rome", "The capital is Rome."),
        # a or an, by the sound
        ("An atom is small.", "atom", "molecule", "A molecule is small."),
        ("A cell is small.", "cell", "atom", "An atom is small."),
        ("She met an engineer.", "engineer", "teacher", "She met a teacher."),
        ("She met a king.", "king", "heir", "She met an heir."),
        ("She met an owner.", "owner", "user", "She met a user."),
        # one article, not two
        ("They left the city.", "the city", "the island", "They left the island."),
        ("In the Alps it snows.", "Alps", "the Andes", "In the Andes it snows."),
        # the verb in the number of its new subject
        ("Bats use echoes.", "Bats", "the blue whale", "The blue whale uses echoes."),
        ("The bat uses echoes.", "The bat", "whales", "Whales use echoes."),
        ("X-rays were found by Ada.", "X-rays", "radium", "Radium was found by Ada."),
        ("The bat has wings.", "The bat", "bees", "Bees have wings."),
        ("Antibiotics do not help.", "Antibiotics", "penicillin", "Penicillin does not help."),
        ("Ada met bees.", "bees", "the bat", "Ada met the bat."),
    ],
)
def test_another_value_fits_its_place(says: str, piece: str, other: str, sentence: str) -> None:
    """The sentence reads as if it had been written with the other value."""
    assert _replaced(says, piece, other) == sentence


@pytest.mark.parametrize(
    ("says", "piece", "other"),
    [
        # no article fits both
        ("A vaccine is a preparation.", "vaccine", "herd immunity"),
        ("A vaccine is a preparation.", "vaccine", "vaccines"),
        ("A vaccine is a preparation.", "vaccine", "the vaccine"),
        ("Herd immunity is a protection.", "Herd immunity", "vaccine"),
        ("The first vaccine was tested.", "vaccine", "Penicillin"),
        # what follows is true of the old value only
        ("Ada, a countess, wrote it.", "Ada", "Grace"),
        ("Ada, who lived in London, wrote it.", "Ada", "Grace"),
        ("Ada (born in London) wrote it.", "Ada", "Grace"),
        # the predicate has the old number
        ("Whales are the largest animals.", "Whales", "the bat"),
    ],
)
def test_what_does_not_fit_is_not_put_there(says: str, piece: str, other: str) -> None:
    """An article or apposition that belongs to another value would give it away."""
    assert _replaced(says, piece, other) is None


@pytest.mark.parametrize("says", ["Ada left her house.", "Ada said that she wrote it."])
def test_a_pronoun_of_the_old_person_tells_of_the_new_one(says: str) -> None:
    """Nobody knows whether the other person is a man or a woman."""
    assert _replaced(says, "Ada", "Charles", "who") is None


def test_numbers_and_times_stand_as_they_are() -> None:
    """They have no article, and no capital but the sentence's."""
    role = Role("when", "late 1843", 0, Words())
    assert replace(Fact("f", "late 1843 was cold.", ()), role, "early 1844") == (
        "Early 1844 was cold."
    )


@pytest.mark.parametrize(
    ("text", "names", "at_start", "written"),
    [
        ("penicillin", (), True, "Penicillin"),
        ("the Black Death", (), True, "The Black Death"),
        ("The Black Death", (), False, "the Black Death"),
        ("Penicillin", ("penicillin", "Penicillin"), False, "penicillin"),
        ("Cholera", (), False, "cholera"),
        ("Antibiotics", (), False, "antibiotics"),
        ("X-rays", (), False, "X-rays"),
        ("DNA", (), False, "DNA"),
        ("Paris", ("Paris",), False, "Paris"),
        ("Ada Lovelace", (), False, "Ada Lovelace"),
        ("Early Christians", (), False, "early Christians"),
        ("Red blood cells", (), False, "red blood cells"),
        ("Red Cross", (), False, "Red Cross"),
        ("Roe v. Wade", (), False, "Roe v. Wade"),
    ],
)
def test_a_value_takes_the_capital_of_its_place(
    text: str, names: tuple[str, ...], at_start: bool, written: str
) -> None:
    """Names and initials keep theirs; what is a name is known from the deck, then from a list."""
    assert cased(text, names, at_start=at_start) == written
