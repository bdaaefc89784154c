"""What the linter says about its own settings (Q46x)."""

from quizgen.diagnostics import Code, Severity

UNUSED_IGNORE = Code(
    "Q460",
    "unused-ignore",
    Severity.WARNING,
    """A `lint-ignore:` names a rule that finds nothing in this fact or question: what it excused
has been fixed, or the rule doesn't run. A stale excuse would hide the next problem.

Take it out.""",
)
UNKNOWN_RULE = Code(
    "Q461",
    "unknown-rule",
    Severity.ERROR,
    """`lint:` or `lint-ignore:` names a lint rule that doesn't exist, so it has no effect. A rule
is named by its name (`length-cue`), its code (`Q415`) or the beginning of codes (`Q41`).

`quizgen check --list-rules` lists all.""",
)
NO_REASON = Code(
    "Q462",
    "ignore-without-reason",
    Severity.INFO,
    """A `lint-ignore:` doesn't say why. Who reads the deck next can't tell whether it still holds.

    lint-ignore: [length-cue]                                      # no reason
    lint-ignore: [{rule: length-cue, reason: the names are long}]  # with a reason
    lint-ignore: {length-cue: the names are long}                  # the same""",
)
NO_LEXICON = Code(
    "Q463",
    "rules-without-lexicon",
    Severity.INFO,
    """Many lint rules know what to look for from a language's words: its negations, its vague
terms, its “all of the above”. quizgen has these words in Chinese and English. In another language
the rules that need them don't run; the others do.""",
)

CODES = (UNUSED_IGNORE, UNKNOWN_RULE, NO_REASON, NO_LEXICON)
