"""The sentences that say surely what a Chinese article says, one thing each."""

import re
from collections.abc import Iterator, Sequence

from quizgen.languages.chinese.clauses import half, leads
from quizgen.languages.chinese.drafting.roles import roles_of
from quizgen.languages.chinese.drafting.subject import Subject, Topics, meant
from quizgen.languages.chinese.drafting.written import written
from quizgen.languages.chinese.prose.dates import dates
from quizgen.languages.chinese.prose.words import plain, sentences
from quizgen.languages.chinese.words import NOT, continues
from quizgen.languages.drafting import Named, Proposal, Reading

_BARRED = re.compile(r"[“”‘’「」？?！!：:（）()…]|——|我|咱|你|您|如果|假如|要是|即使|哪怕")
_CLAUSE = re.compile(r"[，,；;]")
_BACK = re.compile(
    r"[他她它]|这|那(?!年)|其(?!他)|该|此|当时|当年|之后|以后|后来|同样|另|前者|后者|对方|自己|同年|次年|第二年"
    r"|前面|上述|以上|还是|同时|各自|彼此|双方|者$"
)
_UNSURE = re.compile(
    r"想|打算|希望|认为|以为|觉得|主张|提出|计划|准备|可能|也许|似乎|好像|据说|应该|应当|必须|估计|担心|要求|指出"
    r"|表示|建议|声称|相信|怀疑|愿意|表明|说|才|反而|却|竟|只好|几乎|差点|只要|只有|越来越|更|常常|往往"
    r"|有时|经常|期待|未来|将来"
)
_LINKS = re.compile(
    r"^(?:并且|而且|并|还|也|又|后来|最后|最终|于是|再(?!次)|随后|接着|然后|同时|曾经|都|就)+"
)
_AFTER_TIME = re.compile(r"(?:春天|夏天|秋天|冬天|[初底末]|[上下]半年|前后|左右|间)?")
_ACTS = re.compile(
    r"[\u3400-\u9fff]{2}于|病[故逝]|去世|逝世|出生|[写画造买卖捐借送救教编打派带拆运][\u3400-\u9fff]?[出下起了到过成]"
)
_PLAIN_START = re.compile(r"是|有|共|只|约|达|于|为")
_OPEN = re.compile(
    r"(?:的|了|着|时|前|后|中|里|内|间|着手|开始|为|由|在|把|被|向|对|和|与|去|来|到|请|派|让|要)$"
)
_VALUES = ("when", "how-many", "where")
_SHORTEST = 4


def facts(paragraphs: Sequence[str], named: Sequence[Named]) -> Iterator[tuple[Proposal, ...]]:
    """For each paragraph the sentences that a fact may say, each in more than one order.

    Args:
        paragraphs: of the article, in its order.
        named: whom and what it names.
    """
    texts = [plain(one) for one in paragraphs]
    topics = Topics(texts, named)
    for text in texts:
        yield tuple(_of_paragraph(text, topics, named))


def _of_paragraph(text: str, topics: Topics, named: Sequence[Named]) -> Iterator[Proposal]:
    before: Subject | None = None
    for span in sentences(text):
        sentence = span.of(text).strip().rstrip("。；")
        if _BARRED.search(sentence):
            before = None
            continue
        first: Subject | None = None
        for number, (proposals, subject) in enumerate(
            _of_sentence(sentence, topics, named, before)
        ):
            yield from proposals
            first = subject if number == 0 else first
        before = _alone(first or _told_last(sentence, named), sentence, named)


def _told_last(sentence: str, named: Sequence[Named]) -> Subject | None:
    """Whom a sentence ends with: 第一个拿出钱来的是盐商顾松年."""
    for one in named:
        if one.kind == "person" and re.search(rf"的是[^，]{{0,8}}{re.escape(one.name)}$", sentence):
            return Subject(one.name, one)
    return None


def _alone(subject: Subject | None, sentence: str, named: Sequence[Named]) -> Subject | None:
    """A sentence's subject, where a pronoun in the next one can mean nobody else."""
    if subject is None:
        return None
    kind = subject.named.kind if subject.named else ""
    others = [
        one
        for one in named
        if one is not subject.named and one.kind == kind and any(n in sentence for n in one.names)
    ]
    return None if others else subject


def _of_sentence(
    sentence: str, topics: Topics, named: Sequence[Named], before: Subject | None
) -> Iterator[tuple[list[Proposal], Subject | None]]:
    """What each clause says, with the subject that still holds behind it."""
    subject, time, whole = None, "", True
    parts = [part.strip() for part in _CLAUSE.split(sentence) if part.strip()]
    for number, part in enumerate(parts):
        own, rest = _led(part)
        time = own or time
        if not rest:
            continue
        found = topics.begins(rest) or meant(rest, before if subject is None else subject)
        if found is None and number and subject is not None and subject.acts:
            found = _going_on(rest, subject)
        if found is None:
            subject, time, whole = None, "", False
            yield [], None
            continue
        subject, told = found
        if not whole:  # 从汉阳到青石渡，钢梁要拉二十四天: what leads it belongs to it
            yield [], subject
            continue
        last = number == len(parts) - 1
        yield list(_proposed(subject, told, time, named, last=last)), subject
        time = ""


def _led(part: str) -> tuple[str, str]:
    """The time that a clause begins with, and the rest of it."""
    bare = part.removeprefix("在").lstrip()
    first = next((one for one in dates(bare) if one.start == 0 and one.time is not None), None)
    if first is None:
        return "", part
    end = first.end
    if more := _AFTER_TIME.match(bare, end):
        end = more.end()
    if bare[end : end + 1] in tuple("的以之至到—-、和与"):
        return "", part
    return bare[:end].strip(), bare[end:].strip()


def _going_on(rest: str, subject: Subject) -> tuple[Subject, str] | None:
    """A clause without a subject of its own, which goes on about the one before."""
    told = _LINKS.sub("", rest)
    if not (continues(told) or _ACTS.match(told)):
        return None
    said = Reading("", subject.text)
    return Subject(subject.text, subject.named, (*subject.unsure, said)), told


def _proposed(
    subject: Subject, told: str, time: str, named: Sequence[Named], *, last: bool
) -> Iterator[Proposal]:
    told = _LINKS.sub("", told)
    if not _stands(told, last=last, dated=bool(time)):
        return
    for number, says in enumerate(_orders(subject.text, told, time)):
        roles = roles_of(says, subject.text, subject.named, named)
        if _is_worth(dict(roles), subject, told):
            yield Proposal(says, roles, "", subject.unsure, again=number > 0)


def _stands(told: str, *, last: bool, dated: bool) -> bool:
    """Whether a predicate says something surely, and is clear without what stood before."""
    if (
        len(told) < (2 if dated else _SHORTEST)
        or _BACK.search(told)
        or _UNSURE.search(told)
        or NOT.search(told)
    ):
        return False
    if not last and (half(told) or leads(told) or told.startswith(("联合", "请", "派", "邀"))):
        return False
    return not _OPEN.search(told)


def _orders(subject: str, told: str, time: str) -> Iterator[str]:
    """The sentence, first in the most natural order, then with the time moved."""
    if time:
        plain_start = _PLAIN_START.match(told) or "于" in told
        front = f"{time}，{subject}{told}"
        behind = f"{subject}于{time}{told}"
        yield from map(written, (front,) if plain_start else (behind, front))
        return
    whole = [one for one in dates(told) if one.time is not None]
    yield written(f"{subject}{told}")
    if len(whole) == 1:
        one = whole[0]
        head = told[: one.start].removesuffix("在").removesuffix("于")
        rest = told[one.end :]
        if not head and rest:
            yield written(f"{told[one.start : one.end]}，{subject}{rest}")


def _is_worth(found: dict[str, str], subject: Subject, told: str) -> bool:
    """Whether a sentence tells something that can be asked, of somebody or something known."""
    values = [role for role in found if role in _VALUES and found[role] != subject.text]
    if subject.named is None:
        return bool(values) or {"who", "what"} <= found.keys()
    return bool(values) or (len(found) > 1 and not told.startswith("有"))
