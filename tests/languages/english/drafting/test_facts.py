"""Which English sentences are drafted as facts, and in which words."""

import pytest

from quizgen.languages.drafting import Named
from quizgen.languages.english.drafting import DRAFTING

NAMES = (
    Named("person", "Neil Orr", ("Orr",), ("carpenter",)),
    Named("person", "Clara Weiss", (), ("meteorologist",)),
    Named("organisation", "the Northern Board", ("Northern Board", "the Board")),
    Named("place", "Marrick"),
    Named("product", "Argyle", (), ("cruiser",)),
)
MORE = "The tower and the reef. The tower is old. A keeper, a keeper, the light, the light."


def drafted(text: str) -> list[str]:
    """The sentences in their first order."""
    first, _ = DRAFTING.facts((text, MORE), NAMES)
    return [one.says for one in first if not one.again]


@pytest.mark.parametrize(
    ("text", "facts"),
    [
        ("Orr kept the light for eighteen years.", ["Neil Orr kept the light for 18 years."]),
        (
            "In 1820 the carpenter Neil Orr, who disliked heights, lost a leg.",
            ["Neil Orr lost a leg in 1820."],
        ),
        (
            "Orr built the tower in 1822. He later became the first keeper of the light.",
            [
                "Neil Orr built the tower in 1822.",
                "Neil Orr became the first keeper of the light.",
            ],
        ),
        (
            "The tower is 36 metres high and consists of 2,835 blocks.",
            ["The tower is 36 metres high.", "The tower consists of 2,835 blocks."],
        ),
        (
            "The cruiser Argyle ran on the reef in 1916, and the Board blamed the pilot.",
            ["The cruiser Argyle ran on the reef in 1916."],
        ),
        (
            "In 1931 Clara Weiss, a meteorologist from Marrick, visited the reef.",
            [
                "Clara Weiss visited the reef in 1931.",
                "Clara Weiss was a meteorologist from Marrick.",
            ],
        ),
    ],
)
def test_what_stands_alone_is_drafted(text: str, facts: list[str]) -> None:
    """Short names are whole, asides go, and one sentence says one thing."""
    assert drafted(text) == facts


@pytest.mark.parametrize(
    "text",
    [
        "Orr never climbed the tower after 1822.",
        "Orr would have built the tower in 1822.",
        "Orr thought that the tower cost £300.",
        "Orr gave it to the Board in 1822.",
        "His brother built the tower in 1822.",
        "Orr met Clara Weiss in 1820. He left the reef in 1822.",
        "Orr sold the idea to the Board in 1822.",
        "Two years later a storm broke the tower.",
        "“Orr built the tower in 1822,” says the Board.",
        "Orr was happy.",
        "The tower was lit only when the Board paid for it in 1822.",
        "The winch broke in 1822.",
    ],
)
def test_what_is_unsure_or_leans_on_other_sentences_is_not(text: str) -> None:
    """Denials, wishes, views, pronouns, and things that nothing else in the article tells of."""
    assert [says for says in drafted(text) if "met" not in says] == []


def test_a_passive_can_be_said_in_the_active() -> None:
    """The second order of a sentence that the article may have letter by letter."""
    first, _ = DRAFTING.facts(("The tower was built by Neil Orr.", MORE), NAMES)
    assert [(one.says, dict(one.roles)) for one in first] == [
        ("The tower was built by Neil Orr.", {"who": "Neil Orr", "what": "The tower"}),
        ("Neil Orr built the tower.", {"who": "Neil Orr", "what": "the tower"}),
    ]
