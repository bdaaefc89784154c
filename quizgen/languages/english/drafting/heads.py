"""What a name's own words say about what it names."""

from quizgen.languages.english.closed import word_set

TITLES = word_set(
    "Lord Lady Sir Dame Dr Mr Mrs Ms Miss Professor Captain General Colonel Major Admiral President"
    " King Queen Prince Princess Emperor Empress Pope Duke Count Baron Saint Sister Father Brother"
)
_BODIES = word_set(
    "Company Board Society Institute University College School Academy Museum Bank Railway Railways"
    " Guild Committee Council Ministry Association Union Party Parliament Admiralty Treasury"
    " Brothers"
    " Sons Ltd Inc Corporation Agency Office Department Commission Court Army Navy Club Trust"
    " Foundation Laboratory Laboratories Observatory Hospital Library Service Authority Federation"
    " League Order Orchestra Press Senate Congress House Works"
)
_PLACES = word_set(
    "River Hill Hills Mountain Mountains Bay Street Road Lake Island Islands Isle Sea Ocean Valley"
    " Harbour Port Bridge Castle Park Square Forest County Strait Channel Canal Cape Point Mount"
    " Fort Firth Gulf Loch Ben Desert Peninsula Mill Farm Quay Wood Abbey Palace Cathedral"
)
_SIDES = word_set("North South East West Northern Southern Eastern Western New Upper Lower")
"""What names of places begin with: North America, New Zealand."""
_EVENTS = word_set(
    "War Revolution Exhibition Festival Games Fire Battle Expedition Siege Fair Rebellion Crisis"
    " Congress Olympics Mutiny"
)
_WORKS = word_set("Act Treaty Convention Charter Constitution Report")
_AWARDS = word_set("Prize Medal Award Cup")
_HEADS = (
    ("award", _AWARDS),
    ("event", _EVENTS),
    ("work", _WORKS),
    ("organisation", _BODIES),
    ("place", _PLACES),
)


def kind_by_head(name: str) -> str:
    """The kind that the head of a name tells; empty where none does.

    Args:
        name: without its article: Harle Canal Company, Firth of Aldan, Lord Cathcart.
    """
    words = name.split()
    if words[0] in TITLES and len(words) > 1:
        return "person"
    for sep in ("of", "in", "for"):
        if sep in words[1:]:
            words = words[: words.index(sep)]
    for kind, heads in _HEADS:
        if words[-1] in heads:
            return kind
    return "place" if words[0] in _PLACES | _SIDES and len(words) > 1 else ""


def is_head(word: str) -> bool:
    """Whether a word tells the kind of a name that it ends."""
    return any(word in heads for _, heads in _HEADS)
