"""A sentence as clauses, and where in them a piece stands."""

import re
from dataclasses import dataclass
from functools import lru_cache

from quizgen.languages.chinese.lexicon import words
from quizgen.models.fact import Fact, Role

LONGEST = 300
"""A sentence longer than this isn't worded: it would be a passage, not a question."""

_CUT = re.compile(r"[，；：。！？;!?]|(?<!\d),|,(?!\d)|:(?!\d)")
_WRAPPED = re.compile(
    r"“[^”]*”|「[^」]*」|『[^』]*』|‘[^’]*’|《[^》]*》|（[^）]*）|\([^)]*\)|\"[^\"]*\"|【[^】]*】"
    r"|\[[^\]]*\]"
)
_STOPS = "。.！!？?"
_LEADING_START = re.compile(
    r"(?:当(?!选|上|了|过|年|代|地|时)|如果|若|假如|只要|只有|除非|除了|除|为了|因为|由于|因|虽然"
    r"|尽管|即使|无论|不论|不管|随着|根据"
    r"|按照|按|据|对于|自从|每当|一旦|既然|既(?!是)|不仅|不但|不是|一方面"
    r"|为(?:纪念|迎接|庆祝|悼念|解决|解释|编制|研究|保护|防|便于|争|追))"
)
_LEADING_END = re.compile(
    r"(?:时|时候|之后|以后|后|以来|之前|以前|前|期间|之际|年间|来说|来看|看来|而言|之外|以外|同时"
    r"|的话|[和跟与同像].{1,8}(?:一样|相同|相似|类似|相比))$"
)
_CONTRAST = re.compile(r"([\u3400-\u9fff]{1,9}?[^原规法准细否])则")
_OF_SOMEBODY = re.compile(r"(?<![其排])[他她它](?!人|国|山|乡|们说)")
_HALF = re.compile(
    r"(?:经过|通过|根据|按照|凭借|依靠|随着)[^了]*$|之所以|因受[^而就便]*$"
    r"|(?:签署|颁布|发布|下达|签订|发表|通过)了?(?:[一两]?[项道份])?"
    r"(?:法令|命令|法案|声明|宣言|诏书|敕令|协议|条约|决议)$"
    r"|(?:发表|撰写|提交)(?:了)?[^，的]{0,4}(?:论文|文章|报告)$|撰文$|著书$|致信[^，]{0,8}$"
    r"|[花用耗]费?了[^，]{0,6}(?:时间|[年月天]|功夫)$|历时[^，]{0,8}$"
    r"|用[^，了]*(?:观测|观察|测量|研究)[^，了]{0,6}$|[^是为]一[种个颗]新[^，的]{1,6}$|首次[把将][^，]*$"
    r"|(?:如果|一旦|只要|假如)[^，]*$|(?:归来|归国途中|取出[^，]{0,6}|走进[^，]{0,6}|路过[^，]{0,6})$"
    r"|了[^，]{0,12}的一[篇部份封][^，的]{1,5}$|用[^，了]*(?:做|进行)[^，了]{0,6}(?:实验|试验|观测)$"
    r"|^(?:即|也就是)[^，]*$|(?<!就)越[^，]{1,6}$"
    r"|(?:抱病|潜心|埋头|奋力|日夜|闭门|专心)(?:写作|创作|工作|研究|著述|钻研)$"
    r"|奉[^，了]*(?:命|诏|旨|派遣|命令)$|[应受][^，了]*(?:邀请?|委托|派遣|之邀|之托|聘请?)$"
    r"|(?:乘坐?|搭乘|驾驶?)[^，了]*(?:号|车|船|机|艇|器|球|舰)$"
    r"|^[^，]{1,10}为了[^，了]*$|(?:利用|借助|凭借|运用)[^，了]*$"
    r"|[乘趁借带怀抱拿提顶冒随沿顺拄背挑骑]着[^，了的]{1,10}$"
)
_AIM = re.compile(
    r"(?<![成称作名命改认以因分视评誉定列译变化即较更颇极最尤])为(?!了)([\u3400-\u9fff]{2})"
)
_ACTED = re.compile(r"[^，]{2}(?:[进赴到去往来回][^，的]{1,4}(?:演出|访问|考察)?|演出|出发|首演)$")
"""为庆祝寿辰进京演出: what was done for it is told."""
_PHRASE = re.compile(r"(?:最[迟晚早]|至[迟少]|大?约)?(?:在|于|从|自|对|经|与|和|同|继|早在|到|就)")
_PHRASE_END = re.compile(
    r"(?:中|里|内|下|上|方面|过程|地区|世纪|年代|年|月|日|起|[州洲国省市山河湖海])$"
)
_WITHIN = re.compile(
    r"[^，]{1,12}(?<![住活生存坐分出埋藏放站立建设处位])在[^，了]{2,24}(?:里|书中|文中|》中)$"
)
"""哈维在1628年出版的《心血运动论》里: what he did there follows."""


@dataclass(frozen=True, slots=True)
class Frame:
    """Where a piece stands.

    Attributes:
        lead: the clauses before the piece's own, with their marks.
        before: what its own clause has before the piece.
        piece: the piece, with the quotation marks that hold nothing else.
        after: what its own clause has after the piece.
        rest: the clauses after its own, each with the mark before it.
        start: where the piece's own clause starts in the sentence.
        quoted: quotation marks (not those of a title) hold the piece.
    """

    lead: str
    before: str
    piece: str
    after: str
    rest: tuple[tuple[str, str], ...]
    start: int
    quoted: bool

    @property
    def clause(self) -> str:
        """The piece's own clause."""
        return f"{self.before}{self.piece}{self.after}"


@lru_cache(maxsize=256)
def clauses_of(says: str) -> tuple[tuple[int, int], ...]:
    """Where the clauses of a sentence start and end; marks inside quotes and brackets are none."""
    wrapped, found, start = wrapped_in(says), [], 0
    for cut in _CUT.finditer(says):
        if not any(one < cut.start() < other for one, other in wrapped):
            found.append((start, cut.start()))
            start = cut.end()
    found.append((start, len(says)))
    return tuple(found)


@lru_cache(maxsize=256)
def wrapped_in(says: str) -> tuple[tuple[int, int], ...]:
    """Where quotes and brackets of a sentence start and end."""
    return tuple(match.span() for match in _WRAPPED.finditer(says))


def frame_of(fact: Fact, role: Role) -> Frame | None:
    """Where the role's piece stands; None where it spans clauses or is a part of a quotation."""
    says = fact.says
    if len(says) > LONGEST:
        return None
    first, last, quoted = role.start, role.end, False
    for one, other in wrapped_in(says):
        if one <= first and last <= other and (one, other) != (first, last):
            whole = (one + 1, other - 1) == (first, last)
            if not whole or says[one] in "（([【":
                return None
            first, last, quoted = one, other, says[one] != "《"
    spans = clauses_of(says)
    for index, (start, end) in enumerate(spans):
        if start <= first and last <= end:
            after = says[last:end].rstrip().rstrip(_STOPS)
            rest = tuple(
                (says[spans[later - 1][1] : from_], says[from_:to].strip().rstrip(_STOPS))
                for later, (from_, to) in enumerate(spans)
                if later > index and says[from_:to].strip().rstrip(_STOPS)
            )
            lead, before = says[:start], says[start:first].lstrip()
            if (found := _CONTRAST.match(before)) and not _OF_SOMEBODY.search(says[start:end]):
                lead, before = "", found[1] + before[found.end() :]
            return Frame(lead, before, says[first:last], after, rest, start, quoted)
    return None


def half(clause: str) -> bool:
    """Whether a clause goes on in the next one (经过十年探索, 火箭之所以能升空, 他为保存佛经)."""
    if _HALF.search(clause):
        return True
    aims = _AIM.finditer(clause)
    return any(
        aim[1] in words("verbs")
        and "了" not in clause[aim.end() :]
        and not _ACTED.search(clause[aim.end() :])
        for aim in aims
    )


def begins_lead(clause: str) -> bool:
    """Whether a clause begins as one that only leads to another: 当, 如果, 随着."""
    return bool(_LEADING_START.match(clause.strip()))


def leads(clause: str) -> bool:
    """Whether a clause only leads to another: 当…时, 如果…, 在…中."""
    clause = clause.strip()
    if _LEADING_START.match(clause) or _LEADING_END.search(clause) or _WITHIN.fullmatch(clause):
        return True
    return bool(_PHRASE.match(clause) and _PHRASE_END.search(clause))


_COMMENT = re.compile(r"^这(?!样的|[种些个几])|这一?(?:点|[发预结][现言论])")
"""……，这是热力学第二定律的一种表述: what is said of what somebody found, and no part of it."""


def comments(clause: str) -> bool:
    """Whether a clause comments on what was said before it."""
    return bool(_COMMENT.search(clause))


def content(rest: tuple[tuple[str, str], ...]) -> str:
    """What somebody says or finds: the later clauses, up to one that comments on it."""
    kept = ""
    for mark, text in rest:
        if comments(text) or (kept and _BACK.match(text)):
            break
        kept += mark + text
    return kept


_BACK = re.compile(
    r"(?:当时|此时|这时)?[他她它]们?(?!们的|的)|而不是|而非|后来(?:确认|证实|证明|发现|得知)"
)
"""……一个小球，他称之为……, 而不是……: what only adds to it, or speaks of who is asked for."""
_AT_LAST = re.compile(r"[于在]\s?\d{3,4}\s?年(?:\d+月)?(?:\d+日)?(?=[\u3400-\u9fff]{2})")


def outcome(mark: str, clause: str) -> str:
    """What a long effort led to, without when: ，于1640年完成考察 → 完成考察."""
    found = _AT_LAST.match(clause)
    return clause[found.end() :] if found else f"{mark}{clause}"
