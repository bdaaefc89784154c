"""Words questions for a name at the head of its clause: 哪条河流全长约6300千米."""

import re

from quizgen.languages.chinese.clauses import Frame, content, leads
from quizgen.languages.chinese.definitions import UNIQUE, definition_question
from quizgen.languages.chinese.doubts import Doubt
from quizgen.languages.chinese.lexicon import words
from quizgen.languages.chinese.neighbours import behind, of_all, relative
from quizgen.languages.chinese.sorts import Sort, people_word, person_word
from quizgen.languages.chinese.standing import Standing
from quizgen.languages.chinese.wording import Wording, lost_pronoun, worded
from quizgen.languages.chinese.words import MAKING, NOT, continues, speaks, starts_predicate

_GROUPED = re.compile(
    r"(?:父子|兄弟|夫妇|师徒|姐妹)?(?P<count>[两二三四五六七八九])(?P<of>人|国|位|者|家|省|地|州"
    r"|市)"
)
_WORK = re.compile(
    r"的(?:代表作|名作|名著|成名作|遗作|处女作)?(?P<work>(?!.{0,5}[是为作])[\u3400-\u9fff]{0,6}《[^》]*》)"
)
_ARTISTS = ("作曲家", "音乐家", "画家", "雕塑家", "书法家", "导演")
"""Those who are no 作者 of what they made."""
_TITLE_FIRST = re.compile(r"《[^》]*》")
_MADE_IT = re.compile(rf"[为在给于用][^，了]{{2,24}}?(?:{MAKING})的[^，的]{{2,}}")
"""帕克斯顿为博览会设计的水晶宫在海德公园建成: the name stands deep in what describes another."""
_MADE_SO = re.compile(r"[用以为在][^，]{1,10}[写作画编拍导创]的《")
"""贝克特用法语写的《等待戈多》: a work has one author, whom nobody asks for so."""
_QUOTED = re.compile(r"“[^”]*”|《[^》]*》")
_SPECIFIC = re.compile(
    r"\d|第[一二三四五六七八九十]|最|首[次位个部座创先]|唯一|《|“|[A-Z]|发明|发现|提出|创立|创办"
    r"|创建|建立|统一|称为|誉为"
)
_PREPOSED = (
    *("根据", "按照", "通过", "经过", "凭借", "依靠", "为了", "随着", "依据"),
    *("因", "由于", "出于", "鉴于", "借助", "应"),
)
_ASIDE = re.compile(r"所以|直到|等到|因|从而|于是|使|导致|由于|其|面积|全长|高|长|约")
_MEASURE_ONLY = re.compile(
    r"(?:全长|总长|总?高|长|宽|深|重|面积|海拔|占地|主跨|口径|直径|体长|跨度)(?:可?达|为|约|共)?"
    r"[^，\u3400-\u9fff]*\d[\d.,万亿多余]*\s*(?:平方|立方)?[\u3400-\u9fffa-zA-Z]{1,2}"
    r"|(?:始?建于|于|在)?[^，\u3400-\u9fff]*\d+\s*年(?:动工|建成|落成|完工|竣工)?"
)
"""What says how large something is, or when it was built, and no more."""
_LOOKS_BACK = re.compile(r"这[一种个就]|此时|当时|这时|其中")
_ACTS = ("被", "由", "让", "使", "能", "会", "导致", "引起", "促使", "就越", "越")
_MOST = 40
_NEAR = 14


def subject_question(standing: Standing) -> Wording | None:
    """The question for a name that its clause begins with."""
    after, sort, frame = standing.after, standing.sort, standing.frame
    if not after and not frame.rest:
        return None
    if not after:
        rest = standing.rest or "".join(mark + text for mark, text in frame.rest)
        return standing.asked("什么", standing.doubt or Doubt.NO_PLACE, rest=rest)
    if found := _GROUPED.match(after):
        tail = after[found.end() :]
        doubt = standing.doubt or of_all(tail)
        return standing.asked(f"哪{found['count']}{found['of']}", doubt, after=tail)
    doubt = standing.doubt or behind(after, sort) or of_all(after)
    doubt = doubt or (Doubt.ATTRIBUTIVE if _MADE_IT.match(after) else None)
    doubt = doubt or (Doubt.ATTRIBUTIVE if sort.person and _MADE_SO.match(after) else None)
    if standing.plain_person and sort.many == 1 and (work := _WORK.match(after)):
        whose = "是谁的作品" if sort.class_.endswith(_ARTISTS) else "的作者是谁"
        return worded("", work["work"], whose, "", doubt)
    if not doubt and (found := relative(after)):
        return _of_attributive(standing, found)
    doubt = doubt or _of_predicate(after, sort)
    later = frame.rest[0][1] if frame.rest else ""
    if not doubt and later and after.endswith("时") and not starts_predicate(later):
        doubt = Doubt.LEADS  # 谁编制元素周期表时，已知的元素有63种
    rest = standing.rest
    if not rest and not doubt:
        rest, doubt = needed(frame, after)
    if after.startswith("是") and not sort.person:
        return definition_question(standing, None if doubt is Doubt.NOT_ALONE else doubt)
    word, doubt = _word(standing, doubt)
    return standing.asked(word, doubt, rest=rest)


def _of_predicate(after: str, sort: Sort) -> Doubt | None:
    """A doubt where what follows the subject lists it or says what it doesn't do."""
    if after.startswith("指") and sort.kind == "group":
        return Doubt.NO_PLACE  # 哪些人指……八位散文家
    denied = NOT.search(_QUOTED.sub("", after).split("的", 1)[0])
    return Doubt.NOT_ALONE if denied and denied.start() < _NEAR else None


def needed(frame: Frame, after: str) -> tuple[str, Doubt | None]:
    """What of the later clauses its question needs, so that one answer is right."""
    if frame.rest and after.startswith(("因为", "由于")):
        told = content(frame.rest)
        return told, None if len(told) <= _MOST else Doubt.LEADS
    if frame.rest and after.startswith(_PREPOSED) and not _ASIDE.match(frame.rest[0][1]):
        return "".join(frame.rest[0]), None
    generic = after.startswith("是") and not UNIQUE.search(after)
    if _SPECIFIC.search(frame.lead + frame.before + after) and not generic:
        if not _MEASURE_ONLY.fullmatch(after) or frame.lead.strip():
            return "", None
        generic = True  # 哪座桥梁全长约1670米 is no question that one answer alone fits
    kept = ""
    for mark, text in frame.rest:
        if mark != "，" or len(kept) + len(text) > _MOST or not _goes_on(text):
            break
        kept += mark + text
        if _SPECIFIC.search(text):
            break
    return kept, Doubt.NOT_ALONE if generic and not kept else None


def _goes_on(text: str) -> bool:
    """Whether a clause tells more of the same subject that helps to know it."""
    if lost_pronoun(text) or leads(text) or _ASIDE.match(text) or _LOOKS_BACK.search(text):
        return False
    return continues(text) and not (text.startswith("是") and not UNIQUE.search(text))


def _of_attributive(standing: Standing, found: re.Match[str]) -> Wording | None:
    """Who wrote a work: 司马迁写的《史记》共130篇 → 《史记》是谁写的."""
    title, sort = _TITLE_FIRST.match(found["rest"]), standing.sort
    verb = found["verb"].removeprefix("所")
    known = len(verb) <= 4 and (verb in words("verbs") or verb in tuple("写著画编作撰绘"))
    if title and sort.person and known:
        frame = standing.frame
        asked = f"是{person_word(sort, by_class=False)}"
        return worded("", f"{frame.before}{title[0]}", asked, f"{verb}的")
    return standing.asked("谁", Doubt.ATTRIBUTIVE) if sort.person else None


def _word(standing: Standing, doubt: Doubt | None) -> tuple[str, Doubt | None]:
    sort, after = standing.sort, standing.after
    possessed = after.startswith("的")
    if sort.person:
        told = bool(sort.class_) and sort.class_[-1] in after
        return person_word(sort, by_class=not told and not possessed), doubt
    if sort.kind == "group" and not sort.class_:
        return "哪些人", doubt
    if not possessed and not starts_predicate(after):
        doubt = doubt or Doubt.OF_A_WORD
    if sort.class_:
        return sort.word, doubt
    if standing.plain_person:
        return people_word(standing.role.text), doubt
    asked = {"who": "谁", "where": "哪里"}.get(standing.role.name, "什么")
    lead = standing.frame.lead.rstrip("，：； ")
    acts = after.startswith(_ACTS) or (lead and speaks(lead) and not possessed)
    if asked == "什么" and after.startswith(("由", "被")):
        return asked, doubt or Doubt.NO_CLASS
    plain = asked == "什么" and sort.kind not in ("place", "event", "product")
    return asked, doubt or (None if plain and acts else Doubt.NO_CLASS)
