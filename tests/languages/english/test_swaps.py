"""Values that can be swapped in an English statement so that it says one false thing."""

import pytest

from quizgen.languages.english.swaps import takes
from tests.support.banks import EN, checked


@pytest.mark.parametrize(
    ("says", "role", "piece", "other", "fits"),
    [
        ("The Atacama Desert gets hardly any rain.", "what", "The Atacama Desert", "Gobi", True),
        # what stands beside a name is true of it alone
        ("The Burj Khalifa in Dubai is 828 metres high.", "what", "The Burj Khalifa", "Taj", False),
        ("Mount St. Helens, in Washington, erupted.", "what", "Mount St. Helens", "Etna", False),
        ("The saxophone is loud although it is small.", "what", "The saxophone", "Oboe", False),
        (
            "The Panama Canal was opened as SS Ancon left it.",
            "what",
            "The Panama Canal",
            "X",
            False,
        ),
        ("The largest volcano is Mauna Loa in Hawaii.", "what", "Mauna Loa", "Etna", False),
        ("The Pantheon in Rome has the largest dome.", "where", "Rome", "Pisa", False),
        ("One mechanical horsepower is about 746 watts.", "what", "horsepower", "byte", False),
        ("Adolphe Sax got a patent for the saxophone.", "what", "the saxophone", "the oboe", False),
        ("Hargreaves made it, a weaver from Lancashire.", "where", "Lancashire", "Kent", False),
        ("In Vienna, a start was made in 1791.", "when", "1791", "1801", True),
        ("The Intel 4004, a chip of 1971, contained 23 parts.", "how-many", "23", "9", True),
        # an error in an aside hides
        (
            "He saw it in the records of an earthquake that shook Zagreb in 1909.",
            "when",
            "1909",
            "1927",
            False,
        ),
        ("The tower, a ruin 100 metres high, fell in 1303.", "how-many", "100 metres", "9", False),
        ("The tower, designed in 1887 by Eiffel, is of iron.", "when", "1887", "1901", False),
        ("The tower, a ruin 100 metres high, fell in 1303.", "when", "1303", "1401", True),
        ("He saw Ulm, Bonn in 1303, and Jena.", "when", "1303", "1401", True),
        # no statement by itself, or a list that says how many
        ("More than a century later, in 2022, it was found.", "when", "2022", "2031", False),
        ("Health has four humours, namely blood and others.", "how-many", "four", "9", False),
    ],
)
def test_what_fits(says: str, role: str, piece: str, other: str, fits: bool) -> None:
    """Nothing else becomes false or senseless with the other value."""
    fact = f"  - {{id: f, says: '{says}', {role}: {piece}}}\n"
    names = "entities:\n  - {id: e, kind: place, name: Nowhere}\n"
    if role in ("what", "where"):
        names = f"entities:\n  - {{id: e, kind: place, name: {piece}}}\n"
    (made,) = checked(f"{names}facts:\n{fact}", EN).facts
    assert takes(made, made.roles[0], other, "place" if role in ("what", "where") else "") is fits
