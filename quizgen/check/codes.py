"""The problems that checking facts and questions can find (Q2xx)."""

from quizgen.diagnostics import Code, Severity

BAD_DECK_ID = Code(
    "Q201",
    "bad-deck-id",
    Severity.ERROR,
    """The deck's id names the output folder and the package, so it has to be a plain file name on
every system: letters, digits, `-`, `_` and `.`, not beginning or ending with `.`, at most 100
bytes, and none of the names that Windows keeps for itself (`con`, `nul`, `com1`, …).""",
)
UNKNOWN_LANGUAGE = Code(
    "Q202",
    "unknown-language",
    Severity.WARNING,
    """quizgen words questions in Chinese (`zh…`) and English (`en…`). In another language the
hand-written questions work, with English words on the sheets; nothing is derived or spoken.""",
)
BAD_LANGUAGE_TAG = Code(
    "Q228",
    "bad-language-tag",
    Severity.ERROR,
    """The deck's language isn't a tag that browsers, Anki and screen readers know. A tag begins
with a code of two or three letters (ISO 639) and may go on with a script and a region (BCP 47):
`en`, `en-GB`, `zh-Hans`, `pt-BR`, `sr-Latn`.""",
)
DUPLICATE_ID = Code(
    "Q203",
    "duplicate-id",
    Severity.ERROR,
    """Two facts, two questions, a fact and a question, or two entities have one id. An id is what
a learner's progress hangs on, so it names one thing only, in all files of a deck.

Rename the newer one.""",
)
AMBIGUOUS_NAME = Code(
    "Q204",
    "ambiguous-name",
    Severity.ERROR,
    """Two entities share a name or alias, so a sentence that uses it could mean either.

Take it from one of them, or write the long form: `who: {text: Jack, entity: jack-clark}`.""",
)
UNKNOWN_ENTITY = Code(
    "Q205",
    "unknown-entity",
    Severity.ERROR,
    """An entity's id is named that no file of the deck defines. Ids are those under `entities:`,
not the names that learners see.

    entities:
      - {id: ada, kind: person, name: Ada Lovelace}
    facts:
      - id: first-program
        says: She wrote a program.
        who: {text: She, entity: ada}""",
)
ROLE_NOT_IN_SENTENCE = Code(
    "Q206",
    "role-not-in-sentence",
    Severity.ERROR,
    """A role is a piece of the fact's sentence, letter by letter, so that a question can take its
place and a cloze can blank it.

    says: Ada met Grace in 1952.
    when: 1953                   # not in the sentence""",
)
ROLE_TWICE = Code(
    "Q207",
    "role-twice",
    Severity.ERROR,
    """A role's text stands in the sentence more than once, so it isn't clear which piece is meant,
and a blank would be answered by the other one.

Make the role's text longer, or word the sentence so that it stands there once.""",
)
UNREADABLE_TIME = Code(
    "Q208",
    "unreadable-time",
    Severity.ERROR,
    """The language's date reader doesn't know this form. Write the time beside the text, as EDTF
(ISO 8601-2):

    when: {text: 年底, edtf: 2022-11/2022-12}""",
)
IMPOSSIBLE_DATE = Code(
    "Q209",
    "impossible-date",
    Severity.ERROR,
    """No calendar has this date: a 30th of February, a month 13, a span that ends before it
begins.""",
)
UNREADABLE_NUMBER = Code(
    "Q210",
    "unreadable-number",
    Severity.ERROR,
    """The text of `how-many` doesn't begin with a number that quizgen can read. Write the number
beside the text:

    how-many: {text: a dozen cards, value: 12, unit: cards}

A `value:` is digits (`12`, `-70`, `0.5`, `1,200`), also with 万 or 亿 (`14.1亿`), a fraction
(`1/4`) or a range (`30/60`). Two whole numbers are a fraction where the text names one (四分之一, a
quarter), else a range.""",
)
UNKNOWN_ROLE = Code(
    "Q211",
    "unknown-role",
    Severity.ERROR,
    """`ask:`, `open:`, `only:`, `distractors:` and `never:` name roles that the fact has: who,
when, where, what, how-many, why, term. A role is either `open:` or `only:`, or neither.""",
)
BAD_CITATION = Code(
    "Q212",
    "bad-citation",
    Severity.ERROR,
    """A citation is a section of `source: sections:`, a slash and a paragraph number from 1 (or
the section alone): `cite: 一/2`. Several are a list.""",
)
ANSWER_NOT_AN_OPTION = Code(
    "Q213",
    "answer-not-an-option",
    Severity.ERROR,
    """The answer of a choice question is the text of one of its options, letter by letter; a list
of such texts where several are right.""",
)
CLOZE_ANSWER = Code(
    "Q214",
    "cloze-answer",
    Severity.ERROR,
    """The answers of a cloze question are pieces of its stem that stand there once and don't
overlap. A stem that has blanks already (`____`) has as many answers as blanks. `accept` has a
list of other wordings for each blank; of a single one, just the wordings.""",
)
BAD_MATHS = Code(
    "Q216",
    "bad-maths",
    Severity.ERROR,
    """What stands between `\\(` and `\\)` can't be turned into MathML: a command that isn't known,
or braces that don't match.""",
)
BAD_NUMBER = Code(
    "Q229",
    "bad-number",
    Severity.ERROR,
    """The answer of a numeric question is a number alone: digits, a fraction, or a number as the
deck's language writes it. What is counted stands under `unit:`; how far off an answer may be,
under `tolerance:`, as a number or in per cent of the answer.

    - {id: moon, type: numeric, stem: How far is the Moon?, answer: 384400, unit: km,
       tolerance: 1 %}""",
)
NOTHING_TO_ASK = Code(
    "Q221",
    "nothing-to-ask",
    Severity.WARNING,
    """The fact has no role, so no item is derived from it. A role is a named piece of the sentence
that can be asked for.

    says: Ada met Grace in 1952.
    when: 1952

Name at least one, or write a question by hand.""",
)
BAD_RELATION = Code(
    "Q222",
    "bad-relation",
    Severity.ERROR,
    """A relation is a sentence with its roles in braces, at least two, each once; its questions
speak of the other roles in braces.

    says: "{capital} is the capital of {country}."
    ask: {capital: "What is the capital of {country}?"}""",
)
NOT_ONE = Code(
    "Q223",
    "not-one",
    Severity.WARNING,
    """`one:` says that a role has one value, given the others, and the table has two. Both count as
right answers then, so no harm is done; but either the claim or a row is wrong.""",
)
NOT_LAST = Code(
    "Q270",
    "option-not-last",
    Severity.ERROR,
    """An option says `last: true`, and can't be moved to the end: the options keep the author's
order, because of `fixed-order: true` or because some text speaks of them by their letters or places
(“Both A and B”), or all of them say `last: true`.

    fixed-order: true
    options: [{text: None of them, last: true}, Robin, Wren]

Write the option at the end, or take out `last` or `fixed-order`.""",
)
CODES = (
    BAD_DECK_ID,
    UNKNOWN_LANGUAGE,
    BAD_LANGUAGE_TAG,
    DUPLICATE_ID,
    AMBIGUOUS_NAME,
    UNKNOWN_ENTITY,
    ROLE_NOT_IN_SENTENCE,
    ROLE_TWICE,
    UNREADABLE_TIME,
    IMPOSSIBLE_DATE,
    UNREADABLE_NUMBER,
    UNKNOWN_ROLE,
    BAD_CITATION,
    ANSWER_NOT_AN_OPTION,
    CLOZE_ANSWER,
    BAD_MATHS,
    BAD_NUMBER,
    NOTHING_TO_ASK,
    BAD_RELATION,
    NOT_ONE,
    NOT_LAST,
)
