"""The lint rules, in the order in which they run and are listed; each is one file.

A new rule is a file and a line in one of the tuples.
"""

from quizgen.lint.rule import BankRule, ItemRule, Rule
from quizgen.lint.rules import duplicate_option, unsourced
from quizgen.lint.rules.absolute_term import ABSOLUTE_TERM
from quizgen.lint.rules.alias_option import ALIAS_OPTION
from quizgen.lint.rules.all_of_above import ALL_OF_ABOVE
from quizgen.lint.rules.ambiguous_cloze import AMBIGUOUS_CLOZE
from quizgen.lint.rules.article_cue import ARTICLE_CUE
from quizgen.lint.rules.cloze_defect import CLOZE_DEFECT
from quizgen.lint.rules.contradicted_all import CONTRADICTED_ALL
from quizgen.lint.rules.convergence import CONVERGENCE
from quizgen.lint.rules.cross_cue import CROSS_CUE
from quizgen.lint.rules.damaged_text import DAMAGED_TEXT
from quizgen.lint.rules.enumeration import ENUMERATION
from quizgen.lint.rules.fill_in_blank import FILL_IN_BLANK
from quizgen.lint.rules.grammar_cue import GRAMMAR_CUE
from quizgen.lint.rules.gratuitous_stem import GRATUITOUS_STEM
from quizgen.lint.rules.interference import INTERFERENCE
from quizgen.lint.rules.k_type import K_TYPE
from quizgen.lint.rules.key_ambiguous import KEY_AMBIGUOUS
from quizgen.lint.rules.key_in_stem import KEY_IN_STEM
from quizgen.lint.rules.key_position import KEY_POSITION
from quizgen.lint.rules.length_cue import LENGTH_CUE
from quizgen.lint.rules.long_answer import LONG_ANSWER
from quizgen.lint.rules.longest_key import LONGEST_KEY
from quizgen.lint.rules.longest_key_rate import LONGEST_KEY_RATE
from quizgen.lint.rules.near_duplicate import NEAR_DUPLICATE
from quizgen.lint.rules.negative_stem import NEGATIVE_STEM
from quizgen.lint.rules.none_of_above import NONE_OF_ABOVE
from quizgen.lint.rules.one_sided import FREQUENT_ANSWER_RULE, NO_WHY_RULE
from quizgen.lint.rules.opposite_options import OPPOSITE_OPTIONS
from quizgen.lint.rules.overlapping_options import OVERLAPPING_OPTIONS
from quizgen.lint.rules.shared_blank import SHARED_BLANK
from quizgen.lint.rules.stray_space import STRAY_SPACE, STRAY_SPACE_FACTS
from quizgen.lint.rules.true_false_options import TRUE_FALSE_OPTIONS
from quizgen.lint.rules.type_mismatch import TYPE_MISMATCH
from quizgen.lint.rules.uncovered_section import UNCOVERED_SECTION
from quizgen.lint.rules.undated import UNDATED, UNDATED_FACTS
from quizgen.lint.rules.unfit_option import UNFIT_OPTION
from quizgen.lint.rules.unfocused_stem import UNFOCUSED_STEM
from quizgen.lint.rules.unordered_options import UNORDERED_OPTIONS
from quizgen.lint.rules.vague_term import VAGUE_TERM
from quizgen.lint.rules.word_repeat import WORD_REPEAT
from quizgen.lint.rules.yes_no_card import YES_NO_CARD

ITEM_RULES: tuple[ItemRule, ...] = (
    KEY_AMBIGUOUS,
    ALIAS_OPTION,
    OVERLAPPING_OPTIONS,
    TYPE_MISMATCH,
    UNFIT_OPTION,
    LONGEST_KEY,
    LENGTH_CUE,
    NONE_OF_ABOVE,
    ALL_OF_ABOVE,
    CONTRADICTED_ALL,
    K_TYPE,
    ABSOLUTE_TERM,
    VAGUE_TERM,
    WORD_REPEAT,
    CONVERGENCE,
    UNORDERED_OPTIONS,
    GRAMMAR_CUE,
    ARTICLE_CUE,
    OPPOSITE_OPTIONS,
    TRUE_FALSE_OPTIONS,
    KEY_IN_STEM,
    DAMAGED_TEXT,
    NEGATIVE_STEM,
    FILL_IN_BLANK,
    UNFOCUSED_STEM,
    GRATUITOUS_STEM,
    STRAY_SPACE,
    LONG_ANSWER,
    ENUMERATION,
    YES_NO_CARD,
    CLOZE_DEFECT,
    AMBIGUOUS_CLOZE,
    UNDATED,
)
"""Rules that look at one item."""

BANK_RULES: tuple[BankRule, ...] = (
    INTERFERENCE,
    SHARED_BLANK,
    STRAY_SPACE_FACTS,
    UNDATED_FACTS,
    KEY_POSITION,
    LONGEST_KEY_RATE,
    CROSS_CUE,
    NEAR_DUPLICATE,
    FREQUENT_ANSWER_RULE,
    NO_WHY_RULE,
    UNCOVERED_SECTION,
)
"""Rules that look at all items together."""

EARLIER: tuple[Rule, ...] = (duplicate_option.RULE, unsourced.RULE)
"""Rules that the check stage finds on its way."""

GROUPS = ("options", "stem", "cards", "bank")

RULES: tuple[Rule, ...] = tuple(
    sorted(
        {*EARLIER, *(rule.rule for rule in ITEM_RULES), *(rule.rule for rule in BANK_RULES)},
        key=lambda rule: (GROUPS.index(rule.group), rule.code.code),
    )
)
"""All rules, by group and code."""

CODES = tuple(rule.code for rule in RULES)
