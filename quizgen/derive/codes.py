"""What the derive stage tells an author (Q3xx): where a rule had to leave something out."""

from quizgen.diagnostics import Code, Severity

NO_CHOICE = Code(
    "Q301",
    "no-choice",
    Severity.INFO,
    """A role has no choice item, for one of these reasons:

- no question is worded for it, or the answer stands in the question: give `ask:`;
- the author marked it `open`, so nothing else can be called wrong;
- it is plain words, which can't be told from other words that mean the same: make it an entity;
- it names several entities, of which nobody knows which others would do;
- fewer than two other values are provably false: the deck has too few of that kind and form.

Nothing is wrong with that; the role is asked by recall and in a cloze.""",
)

CODES = (NO_CHOICE,)
