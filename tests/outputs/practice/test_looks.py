"""How the page looks: two screens that somebody has seen and found right."""

from pathlib import Path

import pytest

from tests.support.chromium import Chromium
from tests.support.golden import Golden
from tests.support.practising import practising
from tests.support.workshop import HAND_MADE, Workshop

GOLDEN = Path(__file__).parent / "golden"
NO_CHANCE = "Math.random = () => 0.3;"
"""Before the page starts: the same questions and options in the same order each time."""


@pytest.mark.usefixtures("kept_fonts")
def test_a_choice_answered_wrong_on_a_phone(
    workshop: Workshop, chromium: Chromium, golden: Golden
) -> None:
    """Chinese, by day: reasons, verdict and the way on."""
    built = workshop.build(HAND_MADE[0])
    with practising(chromium, built.practice, built.items, size=(360, 740)) as someone:
        someone.page.add_init_script(NO_CHANCE)
        someone.reload()
        someone.start("choice", sections=(0,))
        assert someone.answer(right=False)["id"] == "why-not-silk"
        golden.check_picture(GOLDEN / "choice-wrong.png", someone.page.screenshot())
        someone.page.close()


@pytest.mark.usefixtures("kept_fonts")
def test_an_ordering_at_night(workshop: Workshop, chromium: Chromium, golden: Golden) -> None:
    """English, dark, on a small window: entries to move, one of them with the focus."""
    built = workshop.build(HAND_MADE[1])
    with practising(chromium, built.practice, built.items, size=(560, 520), dark=True) as someone:
        someone.page.add_init_script(NO_CHANCE)
        someone.reload()
        someone.start("ordering")
        someone.page.locator(".entry button").nth(2).focus()
        golden.check_picture(GOLDEN / "ordering-dark.png", someone.page.screenshot())
        someone.page.close()
