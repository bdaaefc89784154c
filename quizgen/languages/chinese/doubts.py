"""Why a question isn't asked without the author's look."""

from enum import Enum


class Doubt(Enum):
    """What may be wrong with a wording; the value says whether it may still be proposed."""

    LEADS = "its clause only leads to another", True
    SUBJECT_LATER = "its subject stands in a later clause", True
    NOT_ALONE = "other answers may be right too", True
    NO_CLASS = "no `is:` says what the answer is", True
    LONG = "it is long", True
    LEANS = "a word leans on what is asked for", True
    NOT_A_PLACE = "哪里 stands after a word of place alone", False
    OWN_SUBJECT = "a clause has a subject of its own", True
    SUBJECT_GONE = "its subject may stand in what is left out", False
    PRONOUN = "a pronoun lost what it stands for", False
    OF_A_LIST = "the answer is one of a list, or a list tells it", False
    OF_A_WORD = "a word beside the answer may belong to it", False
    DONE = "the answer may be something that one does", False
    NO_PLACE = "no question word stands there", False
    ATTRIBUTIVE = "the answer stands in an attributive", False
    ALL = "with 都, 各 or 分别 the question means something else", False
    WHY = "为什么 asks for a reason", False
    TWICE = "it asks twice", False
    GIVEN_AWAY = "a part of the answer stands in it", False

    def __init__(self, reason: str, proposed: bool) -> None:
        self.reason = reason
        self.proposed = proposed
