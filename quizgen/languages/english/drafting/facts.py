"""The sentences that say surely what an English article says, one thing each."""

import re
from collections.abc import Iterator, Sequence

from quizgen.languages.drafting import Named, Proposal
from quizgen.languages.english.clause import clause_of
from quizgen.languages.english.drafting.predicate import kept
from quizgen.languages.english.drafting.roles import roles_of
from quizgen.languages.english.drafting.subject import Subject, Topics, subject_of
from quizgen.languages.english.drafting.wording import maker, worded
from quizgen.languages.english.parts import Clause
from quizgen.languages.english.prose.dates import dates
from quizgen.languages.english.prose.words import names as name_spans
from quizgen.languages.english.prose.words import plain, sentences

_QUOTED = re.compile(r"[\"“”?!]|\b(?:I|we|you|my|our|your)\b")
_BEHIND = r"\b(?:in|at|to|from|of|near|on|by|for|with) (?:the )?"
"""What stands before a name that “it” in the next sentence hardly means."""
_FOR_SO_LONG = re.compile(r"^\S+(?: \S+){0,3} \w+ (?:only )?for (?:only )?\S+ \w+\.$")
_JOINED = re.compile(r", (?:and|but|so) (?=(?:the|in|he|she|it|[A-Z]))")
_VALUES = ("when", "how-many", "where")


def facts(paragraphs: Sequence[str], named: Sequence[Named]) -> Iterator[tuple[Proposal, ...]]:
    """For each paragraph the sentences that a fact may say, each in more than one order.

    Args:
        paragraphs: of the article, in its order.
        named: whom and what it names.
    """
    plain_ones = [plain(one) for one in paragraphs]
    topics = Topics(plain_ones)
    names = {name: one for one in named for name in one.names}
    for text in plain_ones:
        yield tuple(_of_paragraph(text, names, topics))


def _of_paragraph(text: str, names: dict[str, Named], topics: Topics) -> Iterator[Proposal]:
    before: Subject | None = None
    for sentence in _single(text):
        clause = None if _QUOTED.search(sentence) else clause_of(sentence, _wholes(sentence, names))
        subject = subject_of(clause, names, topics, before) if clause else None
        if clause and subject:
            yield from _proposed(clause, subject, names, topics)
            yield from _second(clause, subject, names, topics)
        yield from _beside(sentence, names)
        yield from _relative(sentence, names, topics)
        before = _clear_subject(sentence, subject, names)


def _single(text: str) -> Iterator[str]:
    """The sentences of a paragraph, those that only a conjunction joins one by one."""
    for span in sentences(text):
        sentence = span.of(text).strip()
        parts = _JOINED.split(sentence)
        if len(parts) == 2 and not _QUOTED.search(sentence) and all(map(_parses, parts)):
            yield f"{parts[0]}."
            yield parts[1][0].upper() + parts[1][1:]
        else:
            yield sentence


def _parses(part: str) -> bool:
    clause = clause_of(f"{part[0].upper()}{part[1:].rstrip('.')}.", _wholes(part, {}))
    return clause is not None and bool(clause.rest)


def _wholes(sentence: str, names: dict[str, Named]) -> tuple[tuple[int, int], ...]:
    spans = [(one.start, one.end) for one in dates(sentence)]
    for name in sorted(names, key=len, reverse=True):
        bare = name.removeprefix("the ")
        spans += [found.span() for found in re.finditer(rf"\b{re.escape(bare)}\b", sentence)]
    spans += [(one.start, one.end) for one in name_spans(sentence)]
    taken: list[tuple[int, int]] = []
    for start, end in spans:
        end -= 2 if sentence[start:end].endswith("'s") else 0
        if not any(first < end and start < last for first, last in taken):
            taken.append((start, end))
    return tuple(sorted(taken))


def _clear_subject(
    sentence: str, subject: Subject | None, names: dict[str, Named]
) -> Subject | None:
    """A sentence's subject, where a pronoun in the next one can mean nobody else."""
    if subject is None:
        return None
    here = {
        one.name
        for name, one in names.items()
        if (one.kind == "person") == subject.person
        and _has(name, sentence)
        and (subject.person or not re.search(rf"{_BEHIND}{re.escape(name)}\b", sentence))
    }
    others = here - {subject.named.name if subject.named else ""}
    return subject if not others else None


def _has(name: str, text: str) -> bool:
    return re.search(rf"\b{re.escape(name)}\b", text) is not None


def _proposed(
    clause: Clause, subject: Subject, names: dict[str, Named], topics: Topics
) -> Iterator[Proposal]:
    rest = kept(clause, subject, topics)
    if rest is None:
        return
    parts = worded(clause, subject, rest)
    actor = maker(clause, rest, names)
    for number, says in enumerate(parts.orders(actor)):
        roles = roles_of(says, clause, subject, rest, names)
        dated = not parts.time or "when" in dict(roles)
        if dated and _is_worth(roles, says, subject, names, clause):
            head = f"{subject.text.split()[-1]} {clause.tokens[clause.main].low}"
            yield Proposal(says, roles, head, subject.unsure, again=number > 0)


def _is_worth(
    roles: Sequence[tuple[str, str]],
    says: str,
    subject: Subject,
    names: dict[str, Named],
    clause: Clause,
) -> bool:
    """Whether a sentence tells something that can be asked, of somebody or something known."""
    found = dict(roles)
    if set(found) <= {"who", "how-many"} and _FOR_SO_LONG.search(says):
        return False  # stayed for two hours: where, and what for?
    values = [role for role in found if role in _VALUES]
    if subject.named is None:
        others = any(_has(name, says) for name in names)
        return bool(values) or ("who" in found and "what" in found and others)
    return bool(values) or (
        {"who", "what"} <= found.keys() and clause.tokens[clause.main].low != "had"
    )


def _second(
    clause: Clause, subject: Subject, names: dict[str, Named], topics: Topics
) -> Iterator[Proposal]:
    """What a second predicate says of the same subject: … and was taken down in 1823."""
    for chunk in clause.rest:
        tokens = clause.tokens[chunk.first : chunk.last]
        if chunk.kind != "coord" or tokens[0].low not in ("and", "but") or len(tokens) < 3:
            continue
        text = clause.text(chunk.first + 1, chunk.last).strip(" ,")
        text = re.sub(r"^(?:then|later|also|so|thus|therefore) ", "", text)
        sentence = f"{subject.text} {text}"
        own = clause_of(sentence, _wholes(sentence, names))
        if own is None or own.lead is not None or text_until(own) != subject.text:
            continue
        alone = Subject(subject.text, subject.named, "", subject.unsure, subject.pronoun)
        yield from _proposed(own, alone, names, topics)


def text_until(clause: Clause) -> str:
    """The subject of a clause as it stands there."""
    return clause.text(clause.subject, clause.finite)


_BESIDE = re.compile(
    r", (an? (?:[a-z-]+ ){0,3}?[a-z-]+ (?:from|of|at|in) (?:the )?[A-Z][\w' ]*?)"
    r"(?=,| who | and |\.$)"
)


def _beside(sentence: str, names: dict[str, Named]) -> Iterator[Proposal]:
    """What stands beside a name: Agnes Rennie, a seamstress from Perth, …."""
    if _QUOTED.search(sentence):
        return
    for one in dict.fromkeys(names.values()):
        at = sentence.find(one.name)
        found = _BESIDE.match(sentence, at + len(one.name)) if at >= 0 else None
        if found and one.kind == "person":
            says = f"{one.name} was {found[1]}."
            yield Proposal(
                says, (("who", one.name), ("what", found[1])), f"{one.name.split()[-1]} was"
            )


_WHO = re.compile(r", who ([^,.;]+)")


def _relative(sentence: str, names: dict[str, Named], topics: Topics) -> Iterator[Proposal]:
    """What is told behind a name: Edith Marwick, who published a list of 112 species."""
    if _QUOTED.search(sentence):
        return
    for one in dict.fromkeys(names.values()):
        at = sentence.find(one.name)
        found = _WHO.match(sentence, at + len(one.name)) if at >= 0 else None
        if found is None or one.kind != "person":
            continue
        said = f"{one.name} {found[1]}."
        clause = clause_of(said, _wholes(said, names))
        if clause is not None and text_until(clause) == one.name:
            yield from _proposed(clause, Subject(one.name, one), names, topics)
