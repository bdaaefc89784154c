"""What the scripts of Anki's cards say."""

from dataclasses import dataclass

from quizgen.languages.said.texts import Texts


@dataclass(frozen=True, kw_only=True)
class CardLabels(Texts):
    """What cards say once their scripts run. Those with braces are formats, filled by a script."""

    card_kind_choice: str
    card_kind_several: str
    card_kind_true_false: str
    card_kind_cloze: str
    card_kind_short_answer: str
    card_kind_numeric: str
    card_kind_ordering: str
    card_kind_matching: str
    card_kind_flashcard: str
    card_compare: str
    card_keys: str
    card_order: str
    card_match: str
    card_match_free: str
    card_answer: str
    card_blank: str
    card_right: str
    card_wrong: str
    card_all: str
    card_some: str
    card_yours: str
    card_missed: str
    card_placed: str
    card_paired: str
    card_typed: str
    card_differs: str
