"""What a learner reads after answering: the rationale, and the author's doubt."""

from quizgen.items.item import Item
from quizgen.languages.said import Labels


def explained(item: Item, rationale: str, labels: Labels) -> str:
    """The rationale, as far as it is shown, and the caveat on a line of its own.

    Args:
        item: the item.
        rationale: what of its rationale is shown.
        labels: the words of the deck's language.
    """
    if not item.caveat:
        return rationale
    word = labels.caveat
    space = word[len(word.rstrip()) :]
    caveat = f"**{word.rstrip()}**{space}{item.caveat}"
    return f"{rationale}\n{caveat}" if rationale else caveat
