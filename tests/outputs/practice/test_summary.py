"""The summary, to be handed in on paper or as text."""

from tests.outputs.practice.kept import answer_all
from tests.support.chromium import Chromium
from tests.support.practising import practising
from tests.support.workshop import Built


def test_the_summary_is_handed_in_with_name_and_date(kept: Built, chromium: Chromium) -> None:
    """On paper and as text: what went wrong with the right answers, by section; the name stays."""
    with practising(chromium, kept.practice, kept.items) as someone:
        page = someone.page
        someone.start()
        answer_all(someone, "two", "three")
        page.get_by_label("Name").fill("Ada Lovelace")
        page.get_by_role("button", name="Copy").click()
        page.get_by_text("Copied").wait_for()
        date = page.locator("time").inner_text()
        assert page.evaluate("navigator.clipboard.readText()") == (
            f"Kept\nAda Lovelace · {date}\n1 of 3 right at the first try\n\n"
            "S: 1 / 2\n✗ Two.\n✓ True\n\nT: 0 / 1\n✗ Three.\n✓ False\n"
        )
        page.emulate_media(media="print")
        read = page.locator("body").inner_text()
        assert [
            text for text in ("Kept", date, "Two.", "✓ True", "Three.") if text not in read
        ] == []
        assert not page.get_by_role("button").count()
        page.emulate_media(media="screen")
        someone.page.reload()
        someone.start()
        answer_all(someone)
        assert page.get_by_label("Name").input_value() == "Ada Lovelace"
