"""A first deck from an article: what it names, and the facts that hold against it."""

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace

from quizgen.check.grounding.copied import copied_letters
from quizgen.check.grounding.source_text import letters
from quizgen.derive.gazetteer import cities, countries, divisions
from quizgen.draft.article import Article, read_article
from quizgen.draft.held import held
from quizgen.draft.ids import entity_ids, fact_id
from quizgen.languages import language_of
from quizgen.languages.drafting import Drafting, Named, Proposal
from quizgen.models.fact import Citation
from quizgen.sources.text_language import language_of_text

_ADDRESS = re.compile(r"[^\s\u2e80-\uffff]*://[^\s\u2e80-\uffff]+")


@dataclass(frozen=True)
class DraftedFact:
    """A sentence that the article bears out, with its roles and its place."""

    id: str
    proposal: Proposal
    cite: Citation


@dataclass(frozen=True)
class Leftover:
    """What a paragraph has that no drafted fact says: pieces by role, to write facts about."""

    cite: Citation
    pieces: tuple[tuple[str, str], ...]


@dataclass(frozen=True)
class Draft:
    """A first deck.

    Attributes:
        title: the article's.
        language: the tag of its language.
        article: its sections and paragraphs.
        entities: ids of what it names, with what that is.
        facts: those that hold.
        left: what is left to write about, by paragraph.
    """

    title: str
    language: str
    article: Article
    entities: tuple[tuple[str, Named], ...]
    facts: tuple[DraftedFact, ...]
    left: tuple[Leftover, ...]


class NoDraftError(ValueError):
    """An article that nothing can be drafted from; its text says why."""


def drafted(text: str, title: str = "") -> Draft:
    """Drafts a deck: whom and what an article names, and the facts that it says for sure.

    Args:
        text: the article's readable text.
        title: what to call a deck whose article has no title.

    Raises:
        NoDraftError: the article is empty, or of a language that none is drafted in.
    """
    tag = language_of_text(text)
    language = language_of(tag)
    drafting = language.drafting if language else None
    if not text.strip():
        raise NoDraftError("It has no text.")
    if language is None or drafting is None:
        known = "Decks are drafted from articles in English and in simplified Chinese"
        raise NoDraftError(f"{known}; this one seems to be `{tag}`.")
    article = read_article(text, chinese=tag.startswith("zh"))
    title = article.title or title
    places = article.places
    paragraphs = [_ADDRESS.sub(" ", article.source.at(place)) for place in places]
    named = drafting.named(paragraphs, _is_place)
    entities = tuple(zip(entity_ids(named), named, strict=True))
    draft = Draft(title, tag, article, entities, (), ())
    candidates = tuple(_candidates(paragraphs, places, named, drafting, text))
    facts = held(draft, candidates, text)
    left = tuple(_left(paragraphs, places, named, drafting, facts))
    return replace(draft, facts=facts, left=left)


def _is_place(name: str) -> bool:
    low = name.casefold()
    return any(low in lands for lands in (cities("en"), cities("zh"), countries(), divisions()))


def _candidates(
    paragraphs: Sequence[str],
    places: Sequence[Citation],
    named: Sequence[Named],
    drafting: Drafting,
    text: str,
) -> Iterable[DraftedFact]:
    """Of each proposal the first order that isn't the article's; each sentence once."""
    whole = letters(text)
    taken: set[str] = set()
    ids: set[str] = set()
    for place, proposals in zip(places, drafting.facts(paragraphs, named), strict=True):
        done = False
        for proposal in proposals:
            done = done and proposal.again
            bare = letters(proposal.says)
            if done or bare in taken or bare in whole or copied_letters(proposal.says, whole):
                continue
            done = True
            taken.add(bare)
            name = fact_id(proposal, place, ids)
            ids.add(name)
            yield DraftedFact(name, proposal, place)


def _left(
    paragraphs: Sequence[str],
    places: Sequence[Citation],
    named: Sequence[Named],
    drafting: Drafting,
    facts: Sequence[DraftedFact],
) -> Iterable[Leftover]:
    for place, text in zip(places, paragraphs, strict=True):
        said = [fact.proposal.says for fact in facts if fact.cite == place]
        pieces = [
            (role, piece)
            for role, piece in dict.fromkeys(drafting.pieces(text))
            if not any(letters(piece) in letters(one) for one in said)
        ]
        pieces += [
            (_ROLES.get(one.kind, "what"), one.name)
            for one in named
            if _has(one, [text]) and not _has(one, said)
        ]
        if pieces:
            yield Leftover(place, tuple(pieces))


def _has(named: Named, texts: Sequence[str]) -> bool:
    return any(name in text for name in named.names for text in texts)


_ROLES = {"person": "who", "organisation": "who", "group": "who", "place": "where", "term": "term"}
