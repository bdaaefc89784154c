"""Only what is new or has changed, for Moodle adds what it has already once more."""

from quizgen.ledger import Ledger
from quizgen.outputs.anki.changed import as_before
from quizgen.outputs.deliverables import Deliverables
from quizgen.outputs.format import Order
from quizgen.outputs.losses import Held


def only_since(old: Ledger, holds: Held, made: Deliverables, order: Order) -> Held:
    """The items whose notes aren't as an older ledger has them.

    An item that is in no note, because nothing of it goes to Anki, is always among them: no ledger
    knows how it was.
    """
    same = as_before(made, order.deck_folder, order.now, old)
    items = tuple(item for item in holds.items if made.guid_of(item) not in same)
    kept = {item.id for item in items}
    losses = tuple(loss for loss in holds.losses if loss.item in kept)
    return Held(items, losses)
