"""Which English nouns say what a person, a place or a body is."""

from functools import cache

from quizgen.languages.english.callings import FIELDS
from quizgen.languages.english.closed import word_set
from quizgen.languages.english.lexicon import words

_MORE = word_set(
    "pilot judge nurse priest monk nun farmer fisherman seamstress clerk keeper smith mason"
    " carpenter"
    " printer teacher schoolmaster headmaster student pupil servant widow daughter son brother"
    " sister"
    " wife husband father mother uncle aunt nephew niece friend assistant director manager owner"
    " founder chairman chairwoman secretary treasurer spokesman spokeswoman member leader guide"
    " tailor baker miller brewer potter weaver cook sailor boatman shepherd butcher engineer"
    " photographer archaeologist librarian curator collector hermit abbot bishop minister"
    " apprentice"
    " astronomer physicist chemist mathematician biologist geologist historian surveyor"
)
_ENDS: tuple[str, ...] = (
    *("ist", "ian", "eer", "smith", "wright", "monger", "keeper", "maker", "master", "man"),
    *("woman", "ographer", "ologist", "onomer"),
)
_PLACES = word_set(
    "town village city river port harbour island hamlet valley hill mountain quarry district county"
    " parish province region country capital lake bay reef suburb settlement street fort borough"
)
_BODIES = word_set(
    "company firm bank society newspaper school university college museum institute publisher"
    " factory association club party guild council committee agency hospital foundation"
)
_THINGS = word_set(
    "ship brig schooner tender cruiser steamer boat frigate barge tug locomotive engine aircraft"
    " airship yacht ferry submarine telescope spacecraft satellite"
)


@cache
def _known() -> frozenset[str]:
    return _MORE | {word for field in FIELDS for word in field}


def sort_of(noun: str) -> str:
    """The kind of entity that a common noun calls somebody or something; empty where unknown.

    Args:
        noun: in small letters.
    """
    last = noun.rsplit("-", 1)[-1]
    if last in _PLACES:
        return "place"
    if last in _BODIES:
        return "organisation"
    if last in _THINGS:
        return "product"
    if last in _known() or (last.endswith(_ENDS) and last in words("nouns") and len(last) > 5):
        return "person"
    return ""
