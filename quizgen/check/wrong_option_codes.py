"""The problems with what facts and entities say of wrong options (Q261 to Q263)."""

from quizgen.diagnostics import Code, Severity

PART_OF_ITSELF = Code(
    "Q261",
    "part-of-itself",
    Severity.ERROR,
    """An entity's `part-of:` leads back to it: Vienna can't be a part of Austria while Austria is a
part of Vienna.

Take out the `part-of:` of the larger one.""",
)
BAD_DISTRACTOR = Code(
    "Q262",
    "bad-distractor",
    Severity.ERROR,
    """A wrong option under `distractors:` is right, stands there twice, or reads like the id of an
entity that the deck hasn't. What is under `never:` has to be an entity, by id or name, or a value
of the deck.

    distractors: {who: [louis-pasteur, {text: Robert Koch, because: He worked on anthrax.}]}""",
)
UNKNOWN_SKIP = Code(
    "Q263",
    "unknown-skip",
    Severity.ERROR,
    """`skip:` lists item types that a fact shall not give, or a role and a type:

    skip: [true-false, where/choice]""",
)

CODES = (PART_OF_ITSELF, BAD_DISTRACTOR, UNKNOWN_SKIP)
