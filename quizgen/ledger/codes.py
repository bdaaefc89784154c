"""The problems that a deck can have with its ledger (Q55x, Q56x)."""

from quizgen.diagnostics import Code, Severity

CONFLICT = Code(
    "Q551",
    "ledger-conflict",
    Severity.ERROR,
    """git left the mark of a merge conflict in `quizgen.lock`. Each line is a note of its own, so
both sides are right: delete the lines that begin with `<<<<<<<`, `=======` and `>>>>>>>`, keep all
the others, and run `quizgen build`, which makes one line of two.

With a line `quizgen.lock merge=union` in `.gitattributes` git does so by itself.""",
)
DAMAGED = Code(
    "Q552",
    "ledger-damaged",
    Severity.ERROR,
    """`quizgen.lock` was changed by hand, cut off or damaged, or it isn't a file but a link, a pipe
or a folder. It holds the identities by which learners keep their progress, so quizgen doesn't
guess, and builds nothing.

Bring back the last good version and run `quizgen build`:

    git log --oneline -- quizgen.lock
    git checkout COMMIT -- quizgen.lock

Where there is none, delete the line that is named, or the whole file if most lines are bad: cards
keep their identity as long as their ids stay what they are. The next build says which cards would
lose theirs, before it writes anything.""",
)
NEWER = Code(
    "Q553",
    "ledger-newer",
    Severity.ERROR,
    """`quizgen.lock` was written by a newer quizgen in a form that this one doesn't know. Install
that version or a later one.""",
)
OF_ANOTHER_DECK = Code(
    "Q554",
    "ledger-of-another-deck",
    Severity.ERROR,
    """`quizgen.lock` belongs to a deck of another id. Either the deck was renamed: then say so,
and learners keep their progress.

    deck:
      id: new-id
      formerly: old-id

Or its folder was copied to begin another deck: then delete the copy of `quizgen.lock`, so that the
two don't share their cards.""",
)
UNKNOWN_FORMER_ID = Code(
    "Q555",
    "unknown-former-id",
    Severity.WARNING,
    """`formerly:` names an id that `quizgen.lock` doesn't know, so no card is renamed and learners
begin with this one anew.

    - id: dario-meets-jack
      formerly: jack-met-dario     # the id of the last build""",
)
FORMER_ID_IN_USE = Code(
    "Q556",
    "former-id-in-use",
    Severity.ERROR,
    """`formerly:` names an id that is still in the deck, or that another entry claims too. A
learner's progress goes with one card.

To split a fact, leave its id with the part that learners know best and give the other a new id. To
merge two, keep one id and take the other fact out: its cards are retired.""",
)
REUSED_ID = Code(
    "Q557",
    "reused-id",
    Severity.WARNING,
    """This id belonged to a card that was taken out, and now it is used for other content. Learners
who still have the old card will find the new content on it, with the old card's schedule.

Give the new entry an id of its own. If it is the old one again, reworded, nothing is wrong.""",
)
NO_CARD_LEFT = Code(
    "Q558",
    "no-card-left",
    Severity.WARNING,
    """A fact has at most five cards for columns of its own names, and each stays with the column
that had it first, also when that is gone. This column has none left, so Anki doesn't ask for it.

Name the column after one of the roles (who, when, where, what, how-many, why, term), or begin the
relation anew under another id.""",
)
NOTE_TYPES_CHANGED = Code(
    "Q559",
    "note-types-changed",
    Severity.ERROR,
    """`anki: {own-note-types: …}` isn't what it was when the deck was built first. Anki never
moves a note to another note type, so it would refuse every update of the cards that learners have.

Set it back. Who has published nothing yet can delete `quizgen.lock` and build anew.""",
)

LINES_MISSING = Code(
    "Q560",
    "ledger-lines-missing",
    Severity.ERROR,
    """`quizgen.lock` lists all the notes that were ever shipped, and the lines of some of them are
gone, which nothing in the deck makes up for. They are notes that were renamed or taken out:
learners would keep the old cards, which no update reaches any more, and begin anew with those
that are called new here.

Bring the lines back from an older version:

    git log -p -- quizgen.lock

An entry that was renamed can say so, and gets its identity back:

    - id: first-flight
      formerly: first-powered-flight     # its first id

Where nobody has those cards, `quizgen build --forget-missing` lets them go.""",
)
FOUND_AGAIN = Code(
    "Q561",
    "ledger-lines-found-again",
    Severity.WARNING,
    """The lines of some notes are gone from `quizgen.lock`. Their ids, or those that `formerly:`
names, lead to identities that the ledger once had, so learners keep their progress, and the build
writes the lines again. It can't know what the cards said before, so all of them count as changed.

If you didn't delete them, look at what else changed in the file.""",
)
NO_LEDGER = Code(
    "Q562",
    "ledger-missing",
    Severity.WARNING,
    """There is no `quizgen.lock`, but entries say `formerly:`, so the deck was built before. The
identities of their cards are made from the ids that they had; that is right if each was renamed
once. Notes that were taken out are forgotten: who has them keeps them as they are.

Bring the file back (`git log -- quizgen.lock`); if nobody has the cards, take `formerly:` out.""",
)
SWAPPED = Code(
    "Q567",
    "swapped-identity",
    Severity.ERROR,
    """A line of `quizgen.lock` holds the identity that is made from another note's id. Learners
would find that note's content on the card, with the schedule of this one.

Bring back a version from before that:

    git log --oneline -- quizgen.lock
    git checkout COMMIT -- quizgen.lock

Or delete the lines of both notes: the build makes them again from their ids.""",
)

CODES = (
    CONFLICT,
    DAMAGED,
    NEWER,
    OF_ANOTHER_DECK,
    UNKNOWN_FORMER_ID,
    FORMER_ID_IN_USE,
    REUSED_ID,
    NO_CARD_LEFT,
    NOTE_TYPES_CHANGED,
    LINES_MISSING,
    FOUND_AGAIN,
    NO_LEDGER,
    SWAPPED,
)
