"""What the derive stage tells an author (Q3xx): where a rule had to leave something out."""

from quizgen.diagnostics import Code, Severity

NO_CHOICE = Code(
    "Q301",
    "no-choice",
    Severity.INFO,
    """A role has no choice item, for one of these reasons:

- no question is worded for it, or the answer stands in the question: give `ask:`;
- the author marked it `open`, so nothing else can be called wrong, or skips it;
- it is plain words, which can't be told from other words that mean the same: make it an entity;
- it names several entities, of which nobody knows which others would do;
- its kind is broad, and it has no `is:`, so nobody knows what is of its sort;
- fewer than two other values are of its sort, form and time: name more, or write `distractors:`.

Nothing is wrong with that; the role is asked by recall and in a cloze.""",
)

WANTS_CLASS = Code(
    "Q302",
    "wants-class",
    Severity.INFO,
    """Of a broad kind (place, term, work, product, organisation, other) two entities may have
nothing in common, as a hospital and an island: neither is a fair wrong option for the other. What a
reader would call them, says `is:`.

    - {id: danube, kind: place, is: river, name: the Danube}

Then rivers are options beside rivers, and questions ask *Which river …?* Without it there are
choice items only where facts of one shape, or a table's column, show what is of one sort; or write
wrong options yourself, under `distractors:` of the fact.""",
)

UNUSED_ENTITY = Code(
    "Q303",
    "unused-entity",
    Severity.INFO,
    """No fact, question or other entity speaks of this entity, and it is no option of an item.
Either the facts call it by a name that it hasn't, or the fact that it was meant for isn't there.

    entities:
      - {id: danube, kind: place, is: river, name: the Danube}
    facts:
      - {id: longest, says: The Donau flows through ten countries., what: The Donau}

Add the name that the facts use to `aliases:`, write the fact, or take the entity out.""",
)

NO_ITEMS = Code(
    "Q304",
    "no-items",
    Severity.WARNING,
    """The deck has nothing to ask: no facts and no questions, or facts of which no rule makes an
item. What is built of it is empty.

A fact needs a role, which is a piece of its sentence:

    facts:
      - {id: landing, says: Neil Armstrong landed on the Moon in 1969., when: 1969}

`quizgen guide facts` begins with a whole deck; `quizgen new` writes one.""",
)

CODES = (NO_CHOICE, WANTS_CLASS, UNUSED_ENTITY, NO_ITEMS)
