"""Facts made wrong by what they say: invented words, or those of another fact."""

import re
from collections.abc import Iterator

from tests.benchmarks.gate import words
from tests.benchmarks.gate.material import Material, Raw, swapped, text_of


def invented_term(fact: Raw, material: Material, number: int) -> Iterator[Raw | None]:
    """Words that the source doesn't have, in place of a what, a term or a where."""
    pool = words.TERMS_ZH if material.chinese else words.TERMS_EN
    for role in ("what", "term"):
        if role in fact:
            yield swapped(fact, (text_of(fact[role]), pool[number % len(pool)]))


def misplaced(fact: Raw, material: Material, number: int) -> Iterator[Raw | None]:
    """What another fact says in the same role."""
    paragraph = material.paragraph_of(fact)
    for role in ("what", "term", "where", "why"):
        if role not in fact:
            continue
        own = text_of(fact[role])
        texts = [text_of(other[role]) for other in material.facts if role in other]
        at = (number * 7) % len(texts)
        far = [
            text
            for text in texts[at:] + texts[:at]
            if text not in own
            and own not in text
            and text not in paragraph
            and text not in fact["says"]
        ]
        if far:
            yield swapped(fact, (own, far[0]))


def misplaced_near(fact: Raw, material: Material, number: int) -> Iterator[Raw | None]:
    """What another fact of the same paragraph says in the same role."""
    del number
    for role in ("what", "term", "where", "when"):
        if role not in fact:
            continue
        own = text_of(fact[role])
        near = [
            text_of(other[role])
            for other in material.facts
            if role in other and other is not fact and other.get("cite") == fact.get("cite")
        ]
        near = [text for text in near if text not in fact["says"] and own not in text]
        near = [text for text in near if _bare(text) != _bare(own)]
        if near:
            yield swapped(fact, (own, near[0]))


def _bare(text: str) -> str:
    """The words without the article: the same thing with another one isn't wrong."""
    return re.sub(r"^(?:the|an?) ", "", text.lower())
