"""Whom and what an English article names, as far as it says of what kind they are."""

import re
from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Sequence

from quizgen.languages.drafting import IsPlace, Named
from quizgen.languages.english.closed import word_set
from quizgen.languages.english.drafting.callings import sort_of
from quizgen.languages.english.drafting.heads import TITLES, is_head, kind_by_head
from quizgen.languages.english.drafting.mentions import Mention, mentions
from quizgen.languages.english.lexicon import words
from quizgen.languages.english.prose.words import plain

_NEVER = word_set(
    "Sundays Mondays Saturdays Fridays English French German Irish Scottish Welsh British American"
    " Roman Greek Italian Spanish Dutch Russian Chinese Japanese European Christmas Easter Latin"
    " Indian African Asian Catholic Protestant Christian Jewish Muslim Victorian Bible"
)
_KIN = word_set(
    "brother sister son daughter father mother wife husband widow uncle aunt nephew niece"
)
_WHO = re.compile(r", who\b|'s (?:father|mother|wife|husband|son|daughter|brother|sister)\b")
_PRONOUN = re.compile(r"(?:He|She)\b")
_SHORTEST = 3


def named(paragraphs: Sequence[str], is_place: IsPlace) -> tuple[Named, ...]:
    """The people, bodies, places and other things that an article names and says the kind of.

    Args:
        paragraphs: of the article, in its order.
        is_place: whether a name is that of a known place.
    """
    plain_ones = [plain(one) for one in paragraphs]
    found: dict[str, list[Mention]] = defaultdict(list)
    for mention in mentions(list(paragraphs)):
        if mention.name not in _NEVER and len(mention.name) >= _SHORTEST:
            found[mention.name].append(mention)
    full = {
        name: ones
        for name, ones in found.items()
        if not all(one.owner for one in ones)
        and not ("and" in name.split() and not is_head(name.split()[-1]))
    }
    kinds = {name: _kind(name, ones, plain_ones, is_place) for name, ones in full.items()}
    short = _short_forms({name: kind for name, kind in kinds.items() if kind}, found, plain_ones)
    taken = {alias.removeprefix("the ") for aliases in short.values() for alias in aliases}
    return tuple(
        _entity(name, kinds[name], full[name], short.get(name, ()))
        for name in full
        if kinds[name] and name not in taken and not _only_head(name, kinds)
    )


def _only_head(name: str, others: Iterable[str]) -> bool:
    """Whether a name is no more than the head of a longer one: the Act, the Harle Canal Act."""
    return is_head(name) and any(other.endswith(f" {name}") for other in others)


def _entity(name: str, kind: str, ones: list[Mention], short: tuple[str, ...]) -> Named:
    articles = sum(one.article for one in ones)
    called = Counter(one.called for one in ones if one.called and sort_of(one.called) == kind)
    classes = tuple(word for word, _ in called.most_common(1) if word not in _KIN)
    titled = kind == "person" and " of " in name
    if titled or (kind != "person" and articles * 2 > len(ones)):
        return Named(kind, f"the {name}", (name, *short), classes)
    return Named(kind, name, short, classes)


def _kind(name: str, ones: list[Mention], paragraphs: list[str], is_place: IsPlace) -> str:
    """The kind of a name by its own words, by what it is called, and by where it stands."""
    parts = name.split()
    if kind := kind_by_head(name):
        return kind
    sorts = [sort for one in ones if (sort := sort_of(one.called))]
    if sorts:
        return sorts[0]
    if len(parts) > 1 and any(_is_whom(one, paragraphs[one.paragraph]) for one in ones):
        return "person"
    if is_place(name) or any(one.place == 2 for one in ones):
        with_the = sum(one.article for one in ones) * 2 > len(ones)
        return "" if with_the and not is_place(name) else "place"
    if len(parts) in (2, 3) and not any(one.article for one in ones) and _looks_personal(parts):
        return "person"
    return ""


def _is_whom(one: Mention, text: str) -> bool:
    """Whether a text goes on about a name as about a person."""
    after = text[one.start + len(one.name) :]
    if _WHO.match(after):
        return True
    rest = re.split(r"(?<=[.!?]) ", after, maxsplit=1)
    opens = one.start == 0 or text[: one.start].endswith((". ", "! ", "? "))
    return opens and len(rest) > 1 and bool(_PRONOUN.match(rest[1]))


def _looks_personal(parts: list[str]) -> bool:
    """Whether the words of a name are no words but those of names: Neil Orr, no Hard Times."""
    first = parts[0].lower()
    common = first in words("nouns") and first in words("adjectives")
    return parts[0].isalpha() and not common and first not in words("adjectives")


def _short_forms(
    kinds: dict[str, str], found: dict[str, list[Mention]], paragraphs: list[str]
) -> dict[str, tuple[str, ...]]:
    """For each full name the shorter forms that mean nobody else."""
    wanted: dict[str, list[str]] = defaultdict(list)
    for name, kind in kinds.items():
        for form in _forms(name, kind):
            wanted[form].append(name)
    short: dict[str, list[str]] = defaultdict(list)
    for form, names in wanted.items():
        said = form in found or (form.startswith("the ") and _stands(form, paragraphs))
        if said and len(names) == 1:
            short[names[0]].append(form)
    return {name: tuple(forms) for name, forms in short.items()}


def _forms(name: str, kind: str) -> Iterator[str]:
    parts = name.split()
    if len(parts) < 2:
        return
    if kind == "person":
        bare = [part for part in parts if part not in TITLES]
        last, first = parts[-1], bare[0]
        yield last
        if first != last:
            yield first
        if parts[0] in TITLES and len(parts) > 2:
            yield f"{parts[0]} {parts[1]}"
    elif kind == "organisation":
        head = next((part for part in reversed(parts) if is_head(part)), "")
        if head:
            yield f"the {head}"


def _stands(form: str, paragraphs: list[str]) -> bool:
    """Whether a short form with an article stands in the text, and in no longer name there."""
    article, head = form.split(" ", 1)
    pattern = re.compile(
        rf"\b(?:{article}|{article.capitalize()}) {re.escape(head)}\b(?! (?:of )?[A-Z])"
    )
    return any(pattern.search(text) for text in paragraphs)
