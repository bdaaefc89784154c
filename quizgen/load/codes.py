"""The problems that reading a deck's files can find (Q1xx)."""

from quizgen.diagnostics import Code, Severity

NOT_UTF8 = Code(
    "Q101",
    "not-utf8",
    Severity.ERROR,
    """A file of a deck is UTF-8 text, with or without a byte order mark.

The place is the first byte that isn't UTF-8. Save the file as UTF-8 in your editor; most
offer it under “Save as” or “Encoding”.""",
)
BROKEN_YAML = Code(
    "Q102",
    "broken-yaml",
    Severity.ERROR,
    """The file isn't YAML. quizgen reads YAML 1.2, where `no` and `on` are texts.

Often a text that holds `: ` or starts with `[`, `{`, `*`, `&`, `!`, `#`, `"` lacks quotes:

    says: RSP: a policy        # wrong
    says: "RSP: a policy"      # right

Tabs can't indent, and entries of one list start in one column.""",
)
DUPLICATE_KEY = Code(
    "Q103",
    "duplicate-key",
    Severity.ERROR,
    """A key stands twice in one mapping, so one of the two values would be lost.

    - id: a
      who: Ada
      who: Grace       # which one?

Keep one, or write two facts.""",
)
UNSAFE_YAML = Code(
    "Q104",
    "unsafe-yaml",
    Severity.ERROR,
    """The file uses a YAML feature that no deck needs and that can do harm: a tag that builds an
object (`!!python/object`), a tag of its own (`!thing`), aliases that unfold into millions of
values, or nesting hundreds of levels deep.

Write the value itself. Aliases (`*name`) are fine while they stay small.""",
)
UNKNOWN_KEY = Code(
    "Q105",
    "unknown-key",
    Severity.ERROR,
    """The format has no such key here, so what it says would be lost without a word.

Usually it is a typing error: `aks:` for `ask:`. For remarks use `note:` or a YAML comment.""",
)
MISSING_KEY = Code(
    "Q106",
    "missing-key",
    Severity.ERROR,
    """Something that is needed isn't there: a fact has `id` and `says`, a question has `id`,
`type`, `stem` and `answer`, a deck has `id`, `title` and `language`.""",
)
WRONG_TYPE = Code(
    "Q107",
    "wrong-type",
    Severity.ERROR,
    """The value has another shape than the format says: a list where one text belongs, a text
where a mapping belongs, `yes` where `true` or `false` belongs.

In YAML 1.2 `true`, `false` and `null` are values; put them in quotes where the words are meant.""",
)
BAD_VALUE = Code(
    "Q108",
    "bad-value",
    Severity.ERROR,
    """The value is of the right shape, but isn't one that the format takes: an empty text, an id
with a space or a slash, an entity's `kind` that doesn't exist, a control character.

An id has letters and digits of any script, `-`, `_` and `.`.""",
)
UNKNOWN_TYPE = Code(
    "Q109",
    "unknown-type",
    Severity.ERROR,
    """A question's `type` is one of `choice`, `true-false`, `cloze`, `short-answer`, `numeric`,
`ordering`, `matching`, `flashcard`. The type decides what `answer` has to be.

    - {id: q, type: multiple-choice, …}   # wrong
    - {id: q, type: choice, …}            # right""",
)
NO_DECK = Code(
    "Q110",
    "no-deck",
    Severity.ERROR,
    """The folder holds no `deck:`, so there is nothing to say what the deck is called, in which
language it is and what its source is.

    deck:
      id: my-deck
      title: My deck
      language: en""",
)
SECOND_DECK = Code(
    "Q111",
    "second-deck",
    Severity.ERROR,
    """A deck's folder has one `deck:`; all `*.yaml` files in it and below it belong to that deck.

Move the other deck into a folder beside this one.""",
)
OUTSIDE_FOLDER = Code(
    "Q112",
    "outside-folder",
    Severity.ERROR,
    """A deck reads nothing from outside its folder, so that it can be copied, shared and built
anywhere, and no deck can read another person's files. Links are followed before the test.

Copy the file into the deck's folder.""",
)
UNREADABLE = Code(
    "Q113",
    "unreadable",
    Severity.ERROR,
    """A file or a folder is there but can't be read; the message is the operating system's. Nothing
is built then: what quizgen doesn't see, it would take for taken out, and retire its cards.""",
)
IGNORED_YML = Code(
    "Q114",
    "ignored-yml",
    Severity.WARNING,
    """Only files that end in `.yaml` are read; one that ends in `.yml` is left out.

Rename it.""",
)
EMPTY_FILE = Code(
    "Q115",
    "empty-file",
    Severity.WARNING,
    """The file holds nothing but comments, so it adds nothing to the deck. Perhaps it was saved too
early, or everything in it was commented out.

Delete it, or write a list such as `facts:` into it.""",
)
BAD_TABLE = Code(
    "Q116",
    "bad-table",
    Severity.ERROR,
    """The rows of a relation don't fit. A CSV file is UTF-8, or UTF-16 with a byte order mark, as
Excel saves “Unicode text”; its first line names the columns, each of the following has as many
cells. Commas part the columns, or semicolons, tabs or bars: the sign with which the header has the
names that are known, or that a first line such as `sep=;` names. The columns are the roles of
`says`, and perhaps `id`, `cite` and `rationale`; no cell of a role is empty.

    capital,country
    Paris,France
    "Washington, D.C.",United States""",
)
SAME_MEDIA = Code(
    "Q117",
    "same-media",
    Severity.ERROR,
    """Two pictures or sounds in the deck's folder have one name, so a text that names it could mean
either. Upper and lower case don't count, for some systems don't tell them apart.

Rename one of the two, and the texts that mean it.""",
)
UNSIZED_PICTURE = Code(
    "Q119",
    "unsized-picture",
    Severity.WARNING,
    """An SVG picture has no `viewBox`, and no width and height of its own, or only one of them. A
browser shows the part of it that fits into 300 by 150 pixels, and cuts off the rest.

    <svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 640 480">

Name its extent in a `viewBox`: left, top, width, height.""",
)
BAD_ADOPTED = Code(
    "Q120",
    "bad-adopted",
    Severity.ERROR,
    """The notes that were taken over from a deck of Anki (`adopted/`) can't be read.

Each table has the columns `#guid`, `#deck`, `#tags`, `#cards` and then the fields of a note type of
`note-types.json`, in its order. A GUID stands once: learners' progress hangs on it.""",
)

NO_SOURCE_FILE = Code(
    "Q121",
    "no-source-file",
    Severity.WARNING,
    """The file that `source: {file: …}` names isn't there, so the facts aren't held against their
source. A source is often somebody's property and not in the repository: whoever has it can put it
there, or name it with `check --source`.""",
)

CODES = (
    NOT_UTF8,
    BROKEN_YAML,
    DUPLICATE_KEY,
    UNSAFE_YAML,
    UNKNOWN_KEY,
    MISSING_KEY,
    WRONG_TYPE,
    BAD_VALUE,
    UNKNOWN_TYPE,
    NO_DECK,
    SECOND_DECK,
    OUTSIDE_FOLDER,
    UNREADABLE,
    IGNORED_YML,
    EMPTY_FILE,
    BAD_TABLE,
    SAME_MEDIA,
    UNSIZED_PICTURE,
    BAD_ADOPTED,
    NO_SOURCE_FILE,
)
