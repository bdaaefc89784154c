"""Lint rule: options that differ in grammar, from the stem or from one another."""

from collections import Counter
from collections.abc import Iterator

from quizgen.diagnostics import Severity
from quizgen.diagnostics.said import said
from quizgen.items.item import ChoiceItem
from quizgen.lint.rule import Finding, ItemRule, documented
from quizgen.lint.rules.grammar_forms import forms_of, number_of
from quizgen.lint.rules.references import guideline
from quizgen.lint.subject import Subject

RULE = documented(
    "Q424",
    "grammar-cue",
    Severity.INFO,
    "options",
    """One option has another grammatical form than the rest (a sentence among nouns, “to do” among
“doing”), or alone begins with other words than all the rest, or short options mix singular and
plural. What doesn't fit the sentence is ruled out without knowing the matter. The form is guessed
from the first words, so this only informs.

In Chinese it finds an option that alone ends with 的, 了 or a full stop.""",
    bad="An owl belongs to the   [mammal, insects, birds, amphibians]",
    good="To which class of animals does an owl belong?   [mammals, insects, birds, amphibians]",
    reference=guideline("23 and 28c"),
)
SHORT = 3
"""Words of an option whose last word tells singular from plural."""
SENTENCES = 3
"""Words from which on a phrase and a sentence beside each other are no cue."""
HEAD, MANY = 2, 3
"""Words that options begin with, and how many options that begin alike make another stand out."""
_ANSWERS = ((), ("yes,",), ("no,",), ("there",))
"""Heads beside which another is natural: no, and there is exactly one."""
HINT = said("Word all options alike.")


def run(subject: Subject) -> Iterator[Finding]:
    """The first of these cues."""
    if len(subject.own) < 2 or subject.only_truths:
        return
    if subject.lexicon.tag == "zh":
        yield from _chinese(subject)
        return
    texts = {index: subject.options[index].text for index in subject.own}
    forms = dict(zip(texts, forms_of(list(texts.values())), strict=True))
    signs = "sign" in forms.values() or any(map(_is_letter, texts.values()))
    odd = None if signs else _odd_one(forms)
    shortest = min(len(text.split()) for text in texts.values())
    if odd is not None and not (
        set(forms.values()) <= {"sentence", "noun"} and shortest >= SENTENCES
    ):
        message = said("`{odd}` has another grammatical form than other options.", odd=texts[odd])
        yield Finding(message, HINT, subject.option_path(odd))
    elif all(len(text.split()) <= SHORT for text in texts.values()):
        numbers = {i: number for i, text in texts.items() if (number := number_of(text))}
        if (odd := _minority(numbers)) is not None:
            message = said("Some options are singular and others plural.")
            yield Finding(message, HINT, subject.option_path(odd))
    elif (odd := _other_head(texts)) is not None:
        message = said("All options but `{odd}` begin alike.", odd=texts[odd])
        yield Finding(message, HINT, subject.option_path(odd))


def _other_head(texts: dict[int, str]) -> int | None:
    """The one option that doesn't begin with the two words that all others begin with."""
    heads = {
        index: tuple(text.lower().split(maxsplit=HEAD)[:HEAD]) for index, text in texts.items()
    }
    ((common, count),) = Counter(heads.values()).most_common(1)
    if count < MANY or count != len(heads) - 1 or common[:1] in _ANSWERS:
        return None
    return next(index for index, head in heads.items() if head != common)


def _is_letter(text: str) -> bool:
    return len(text) == 1 and not text.isdigit()


def _odd_one(forms: dict[int, str]) -> int | None:
    """The first option whose form no other has; None where each has its like."""
    counts = Counter(forms.values())
    if len(counts) < 2:
        return None
    rarest = min(counts.values())
    if rarest > 1:
        return None
    return next(index for index, form in forms.items() if counts[form] == rarest)


def _minority(forms: dict[int, str]) -> int | None:
    counts = Counter(forms.values())
    if len(counts) < 2:
        return None
    rarest = min(counts, key=lambda form: (counts[form], form))
    return next(index for index, form in forms.items() if form == rarest)


def _chinese(subject: Subject) -> Iterator[Finding]:
    """An option that alone ends, or alone doesn't end, as others do."""
    if len(subject.own) <= 2:
        return
    for ending in ("。", "的", "了"):
        ends = {i: str(subject.options[i].text.endswith(ending)) for i in subject.own}
        if (odd := _odd_one(ends)) is not None:
            alone = subject.options[odd].text.endswith(ending)
            message = (
                said("Only this option ends with `{ending}`.", ending=ending)
                if alone
                else said("Only this option doesn't end with `{ending}`.", ending=ending)
            )
            yield Finding(message, HINT, subject.option_path(odd))
            return


GRAMMAR_CUE = ItemRule(RULE, run, (ChoiceItem,))
