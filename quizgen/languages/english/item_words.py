"""English words for the lint rules.

Sources: Haladyna, Downing and Rodriguez (2002), “A review of multiple-choice item-writing
guidelines for classroom assessment” (the guidelines); Tarrant et al. (2006), “The frequency of
item writing flaws in multiple-choice questions” (specific determiners, vague terms); Moore et al.
(2023), “Assessing the quality of multiple-choice questions” (the 19 flaws as rules); Wozniak
(1999), “Twenty rules of formulating knowledge” (cards).
"""

import re
from functools import lru_cache

from quizgen.languages.english.item_question import SENTENCE, asks
from quizgen.languages.lexicon import Lexicon, word_set

_I = re.IGNORECASE


def _words(text: str) -> re.Pattern[str]:
    """Any of the words or phrases, which `;` separates, as words of their own."""
    return re.compile(rf"\b(?:{'|'.join(part.strip() for part in text.split(';'))})\b", _I)


# Patterns of options are searched in all of them at once, a line each: no part of one may look past
# the end of its line, or a page of signs is looked through once for each of its lines.
_HEAD, _TAIL, _GAP = r"^[^\w\n]*+", r"[^\w\n]*+$", r"[^\S\n]*+"
_ROMAN = r"\(?(?:i{1,3}|iv|v|vi{1,3})\)?"
_LABEL = rf"(?:{_ROMAN}|\(?[a-e]\)?|[1-5])"

_SPAN = r" (?:day|night|week|month|year|morning|evening|summer|winter)\b"
_COUNT = r"(?:\d|one|two|three|four|five|six|a few)\b"
ABSOLUTE = _words(
    f"always; never; all(?!{_SPAN}| but one); every(?! (?:other|\\d+) ); everyone; everything; "
    "everybody; everywhere; everyday; nobody; no one; nothing; anything; absolutely; entire; "
    "entirely; completely; totally; impossible; forever; endless; endlessly; perfect; perfectly; "
    f"(?<!the )only(?! {_COUNT})"
)
"""Specific determiners. Source: Tarrant et al. 2006; Millman, Bishop and Ebel 1965.

A length of time (all day, every other month), a count (only two) and the one of a kind (the only
person who) are no claims without exception."""

VAGUE = _words(
    "usually; (?<!more )(?<!less )often; sometimes; generally; (?<!more )(?<!less )frequently; "
    "commonly; rarely; seldom; occasionally; mostly; (?<!the )most; many; some; several; few; "
    "may; might; almost; virtually; relatively; somewhat; broad; much"
)
"""Vague frequency and amount. Source: Case and Swanson, NBME “Item writing manual”, 2001."""

_OTHERS = (
    r"(?:(?:the|these|those|any|all)(?: of)? )*(?:above|options?|choices?|answers?|alternatives?"
    r"|statements?|listed|foregoing|preceding|others?|these|those|them|two|three)\b"
)
"""The other options, as an option calls them."""
NONE_ABOVE = re.compile(
    rf"{_HEAD}(?:none|neither)(?:{_TAIL}| (?:of |among |is |are )*{_OTHERS}"
    rf"|(?: is| are| option| answer)\b.*{_TAIL})"
    rf"|\bnone of {_OTHERS}|\bno of the above\b",
    _I | re.MULTILINE,
)
ALL_ABOVE = re.compile(
    r"\ball (?:of )?(?:the |these |those )?(?:above|options|answers|choices|listed)\b"
    rf"|{_HEAD}all(?: of {_OTHERS}.*)?{_TAIL}|\ball (?:of )?(?:these|those){_TAIL}",
    _I | re.MULTILINE,
)
COMBINATION = re.compile(
    rf"{_HEAD}{_ROMAN}(?:{_GAP}(?:,|and|&|,{_GAP}and|or){_GAP}{_ROMAN})+(?:{_GAP}only)?{_TAIL}"
    rf"|{_HEAD}(?:only{_GAP})?{_ROMAN} only{_TAIL}"
    rf"|{_HEAD}(?:both )?[a-e1-5](?:{_GAP},{_GAP}[a-e1-5])*,?{_GAP}(?:and|&){_GAP}[a-e1-5]"
    rf"(?:{_GAP}only)?{_TAIL}"
    rf"|{_HEAD}[a-e](?:{_GAP},{_GAP}[a-e])+{_TAIL}|\bboth {_LABEL} (?:and|&) {_LABEL}\b",
    _I | re.MULTILINE,
)
"""Complex multiple choice (type K). Source: Haladyna, Downing and Rodriguez 2002, guideline 9."""

BLANK = re.compile(
    r"(?<![^\W_])_{2,}|_{2,}(?![^\W_])|(?<!\w)_(?!\w)|\.{5,}|\[\s+\]|(?<!\w)\(\s+\)|(?:^|\s)-{4,}(?:\s|$)"
    r"|(?<=[=+×*/\-\s])\?(?= ?[=+×*/\]-])"
)
_OF_ALL = r"(?=\W*$| (?:about|regarding|concerning|of|for|with|statement|option|answer)\b)"
NEGATIVE = re.compile(
    r"\b(?:(?<!or )not(?! only\b| for profit\b| gate\b| ?\()|except|never|cannot"
    rf"|(?:incorrect|false|untrue)\b{_OF_ALL}|least likely|(?<!at )(?<!the )(?<!of )least)\b"
    r"|n['’]t\b|\b(?-i:FALSE|INCORRECT)\b",
    _I,
)
"""A negation; an incorrect assumption, a false positive, a NOT gate and what is not only so deny
nothing."""
_NEGATIVE_SIGNS = (
    *("not", "NOT", "n't", "n’t", "xcept", "XCEPT", "ever", "EVER", "east", "EAST"),
    *("annot", "ncorrect", "NCORRECT", "alse", "ALSE", "ntrue"),
)
TRUTHS = frozenset(("true", "false", "yes", "no", "correct", "incorrect", "right", "wrong"))
YES_NO = re.compile(r"(?:yes|no|true|false)\b", _I)
UNFOCUSED = re.compile(
    r"^(?:(?:which|what)(?: one)? of (?:the )?(?:following|these)(?: statements?| options?)? "
    r"(?:is|are) (?:true|correct|right|false|not true|incorrect)|"
    r"(?:choose|select|pick|mark) the (?:correct|right|best|true) (?:answer|option|statement)|"
    r"(?:true|false) or (?:true|false))[?.: ]*$",
    _I,
)
RELATIVE_TIME = _words(
    "currently; nowadays; recently; these days; at present; at the moment; so far; to date; "
    "today; (?<!of )this year; last year; next year; (?<!of )this month; last month; this week; "
    "until now; right now; the latest; lately; in recent years; in recent months; in recent weeks; "
    "the past few years; the past few months"
)
"""Times that move with the reader. Source: Wozniak 1999, rule 19 (date stamping)."""
OWN_TIME = _words(
    "today; this year; last year; next year; this month; last month; this week; recently; right now"
)
ABSOLUTE_TIME = re.compile(r"\b\d{4}\b|\b\d{1,2}(?:st|nd|rd|th) century\b|\b\d+ BCE?\b")
LISTED = re.compile(r"(?:(?<!\s)\s*)?(?:;|\n|,(?!\d{3}\b)\s*(?:and |or )?|\s(?:and|or|&)\s)\s*")
JOINED = re.compile(r"(?:(?<!\s)\s*)?(?:,|and|or|&|, and|, or)\s*", _I)

IN_ORDER = _words("in order; in this order; in turn; respectively")

_STOP = word_set(
    "a an the of to in on at by for with from as is are was were be been being it its this "
    "that these those and or but not no nor if then than so such into about over under "
    "between after before during through which what who whom whose when where why how do does "
    "did done has have had having can could will would shall should may might must there "
    "their they them he she his her him you your we our us my me one ones following best most "
    "more less least likely statement statements true correct answer option all any some each "
    "every other another only also very much many like"
)
_EMPTY = word_set("a an the of to in on at by for with from as is are was were and or it")
_ENDINGS = (
    *("ization", "isation", "ations", "ation", "ings", "ing", "edly", "ies", "ied", "ers", "er"),
    *("ed", "es", "ly", "s", "e"),
)
_WORD = re.compile(r"(?<![\\A-Za-z])[A-Za-z]{3,}")
"""No command of TeX maths (`\\mathrm`) is a word."""


def content(text: str) -> frozenset[str]:
    """The stems of a text's words that carry meaning."""
    return frozenset(_stem(word) for word in _WORD.findall(text) if word.lower() not in _STOP)


@lru_cache(maxsize=1 << 14)
def _stem(word: str) -> str:
    """The word without its ending, so that “found” and “founded” are one."""
    word = word.lower()
    for ending in _ENDINGS:
        if word.endswith(ending) and len(word) - len(ending) >= 3:
            return word[: -len(ending)]
    return word


USUAL = content(
    "effect result cause happen change want need help feel make made take give get use find "
    "show say know think begin start end part type kind form way time year day place thing "
    "person people man men woman women patient client nurse doctor case state level rate "
    "number value amount increase decrease new old high low large small good first second "
    "same different method process system factor function purpose reason role example claim "
    "provide include contain require produce determine work follow occur"
)
"""Words of questions on anything: that a key has one, too, tells nothing."""


_PERSON = (
    "person|man|woman|king|queen|emperor|empress|president|author|writer|poet|novelist|composer"
    "|painter|artist|actor|actress|singer|scientist|chemist|physicist|astronomer|philosopher"
    "|explorer|inventor|general|pope|saint"
)
_PLACE = (
    "city|town|village|country|nation|continent|island|river|lake|ocean|sea|mountain|desert|strait"
    "|valley|province|county"
)
ASKED = re.compile(
    r"(?:^|[.,:]\s)(?:(?:in|on|at|by|from|to|of|for|near)\s)?"
    r"(?:(?P<who>who)\s(?!of\b|\w+\s(?:band|group|team)\b)|(?P<where>where)\s"
    rf"|(?:which|what)\s(?:[a-z]+\s)?(?:(?P<person>{_PERSON})|(?P<place>{_PLACE}))(?=[\s?,]))",
    _I,
)
"""What a question asks for; the groups are called by the kinds of entities."""
ASKS_FOR_ONE = re.compile(
    r"\b(?:when (?:did|was|were)|how (?:many|much|old|far|long)|(?:which|what) year)\b", _I
)
"""A question for a time or number, of which there is one."""
DENIES = re.compile(
    r"\s*(?:no\b|not\b|wrong|false|incorrect|(?:this|that|it) (?:is|was)(?:n['’]t| not| wrong))", _I
)
"""Feedback that begins by saying that the option is wrong."""

LEXICON = Lexicon(
    tag="en",
    sentence_end=SENTENCE,
    negative=NEGATIVE,
    negative_signs=_NEGATIVE_SIGNS,
    negation=NEGATIVE,
    none_above=NONE_ABOVE,
    all_above=ALL_ABOVE,
    combination=COMBINATION,
    blank=BLANK,
    blank_signs=("_", ".....", "[ ", "( ", "----", "?"),
    absolute=ABSOLUTE,
    vague=VAGUE,
    truths=TRUTHS,
    yes_no=YES_NO,
    unfocused=UNFOCUSED,
    relative_time=RELATIVE_TIME,
    own_time=OWN_TIME,
    absolute_time=ABSOLUTE_TIME,
    listed=LISTED,
    joined=JOINED,
    in_order=IN_ORDER,
    usual=USUAL,
    empty=_EMPTY,
    content=content,
    pieces=content,
    asks=asks,
    asked=ASKED,
    asks_for_one=ASKS_FOR_ONE,
    denies=DENIES,
    longest_answer=200,
    least_context=2,
)
