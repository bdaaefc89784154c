"""Words questions for who, where, what and which term: by where the name stands in its clause."""

import re
from collections.abc import Mapping
from dataclasses import replace

from quizgen.languages.chinese.clauses import Frame, leads
from quizgen.languages.chinese.lexicon import words
from quizgen.languages.chinese.measures import known_measure
from quizgen.languages.chinese.sorts import Sort, people_word, person_word, sort_of
from quizgen.languages.chinese.words import (
    TITLE,
    ends_for_object,
    speaks,
    continues,
    starts_predicate,
    starts_with_verb,
)
from quizgen.languages.chinese.wording import Wording, in_place, lost_pronoun, worded
from quizgen.models.fact import Entity, Fact, Role

_NAMING = re.compile(
    r"(?:叫|叫作|叫做|称为|称作|称之为|称|被称|名叫|名为|合称|并称|统称|俗称|简称|别称|号称|史称|尊称|尊称为|誉为|自称|取名|取名为"
    r"|命名为|改名|改名为|更名为|改称|改称为|又名|又称|也称|也叫|视为|看作|当作|比作|比喻为|译为|字|自号|号|原名|本名|谥号|定名为|笔名)$"
)
_BOUND = re.compile(
    r".*(?:由|被|是|让|把|将|向|给|和|与|跟|在|了|，|、|于|的|从|对|为|受|请|任命|选举|推举|根据|到|至|“|”|》|》|派|年|月|日|时候)"
)
_BEHIND = re.compile(
    r"(?:等|们|之|这|那|型|式|化|学|主义|奖|夫人|先生|父子|兄弟|夫妇|母子|姐妹|大学|时期|时代|一世|二世|三世|家族|本人|自己|号|版|制|人|族|语|军"
    r"|[两二三四五六七八九]|为首|一样|似的|般)"
)
_INSIDE = re.compile(
    r"(?:上|里|中|内|外|下|一带|附近|沿岸|流域|境内|[东南西北中]{1,2}部|以[东南西北]|[东南西北]岸|周围|旁|边|城|市|省|县|岸|间|前|后|口)"
)
_CLASS_INSIDE = re.compile(
    r"(?:上(?!升|任|台|映|演|市|涨|书)|里|中(?!断|止)|内|境内|沿岸|流域|附近|[东南西北中]{1,2}部|[入出]海口|以[东南西北]|[东南西北]岸|周围|一带)"
)
_GROUPED = re.compile(r"(?:父子|兄弟|夫妇|师徒|姐妹)?(?P<count>[两二三四五六七八九])(?P<of>人|国|位|者|家|省|地|州|市)")
_LED = tuple("用把将对以从为向给与和由被因借靠通凭")
_NOT = re.compile(
    r"(?<![得要离])不(?![断久同仅但只光少朽等列丹锈变规可]|得不)|不可(?!或缺|分割|思议)|(?<![沉淹埋吞出湮])没(?![收落]|过多)|未(?!来)|并非|绝非|而非|无(?![论线机产穷数名比限私形声期])|从不"
)
_PEOPLE = re.compile(r"(?:[员师者民工兵]|[^国大]家|[^个某某种]人)$")
_MANY = re.compile(r"(?<![定首建古迁故旧国帝京])都(?![城市会督江])|均(?!衡|匀|等|值)|分别|依次|各自|各(?![种类地国界])")
_ORDERED = re.compile(r"分别|依次|各自|相应")
_UNIQUE = re.compile(
    r"第[一二三四五六七八九十\d]|最|首[位个部座次条种家所任都府]|唯一|之父|之母|之首|的(?:创始人|发明者|发明人|作者|首都|省会|奠基人|缔造者|创建者"
    r"|创办者|创立者|发现者|发源地|国花|国歌|国旗|都城|故乡|开创者|首府|开国皇帝|皇帝|国王|总统|总设计师|设计师|主要成分|单位|倒数|代表作)|末代|开国"
)
_SPECIFIC = re.compile(r"\d|第[一二三四五六七八九十]|最|首[次位个部座创先]|唯一|《|“|[A-Z]|发明|发现|提出|创立|创办|创建|建立|统一|称为|誉为")
_PLACED = re.compile(
    r"(?:在|于|到|至|从|自|往|赴|去|回|抵达|来到|进入|返回|前往|位于|地处|迁至|迁往|定都|建都|定居|移居|离开|登陆|抵|经|途经|流经|汇入|注入|出发"
    r"|返|逃往|运往|传到|传入|坐落在|进驻|抵|召到|送到|攻入|飞往|驶往|驶向|奔赴|走遍|游历|来自|转战|北上|南下|源自|出使|攻占|占领|攻克|攻陷|收复|访问|远征|抵达|迁都|游览|途经|攻打|流放到|解放|巡视|考察|踏上|登上|葬入|流向|通往|销往|逃到)了?$"
)
_SEATS = ("首都", "都城", "省会", "首府", "故乡", "家乡", "国都", "旧都", "故都", "发源地", "出生地", "诞生地", "产地", "故里")
_PREPOSED = ("根据", "按照", "通过", "经过", "凭借", "依靠", "为了", "随着", "依据")
_GENUS = (
    "过程 现象 制度 地貌 行为 方法 反应 物质 学科 科学 思想 学说 技术 运动 变化 活动 规律 能力 组织 作用 方式 形式 状态 政策 理论"
    " 机制 关系 体制 政体 图形 数 四边形 三角形 曲线 气候 疾病 病 手法 修辞 仪器 器官 细胞 系统 工具 体裁 文体 契约 权利 税 原则"
    " 模式 市场 结构 装置 节日 习俗 仪式 速度 力 量 比 单位 点 线 面 角 金额 价格 总值 总和 差额 费用"
).split()
_ONE_OF = re.compile(r"(?:了|是|为|成|着|过|出|有)?(?P<one>一[种个座部位条项场首篇幅本只头棵朵块支所家件门次颗类款])$")
_MODIFIER = re.compile(r"(?:大量|许多|重要|著名|新|旧|大|小|主要|各种|多种|不同|一些|这种|那种|[两三四五六七八九十\d]+[种个座部位条项]|第[一二三]\w)$")
_CAUSED = re.compile(r"(?:令|让|使)\s*$")
_PARTS = re.compile(r"(?:是|指|即)(?:.{0,60})的(?P<noun>[\u3400-\u9fff]{1,6})$")
_CHANGED = re.compile(r"改(?P<what>[\u3400-\u9fff]{1,4})为$")
_AS_PREDICATE = re.compile(r"(?:称为|命名为|作为|成为|变为|改为|译为|视为|分为|定为|选为|誉为|名为|尊为|封为|[称尊誉封命定].{1,10}为|化为|转化为|转变为|评为|列为|封为|立为|贬为|沦为|更名为|改名为|尊为|奉为|还原为|氧化为)$")
_TIME_BEFORE = re.compile(
    r"(?:(?:在|于|到|自|约|公元前|公元|早在)?\s*\d+\s*(?:年|世纪)?(?:代|初|末|底|\s*\d+\s*月)?(?:\s*\d+\s*日)?|后来|最终|最后|随后|此后|当时|当年|其中|但|而|不过|然而|同年|次年|最早|现在"
    r"|今天|目前|相传|传说|据说|据记载|据史书记载|据统计|例如|比如|于是|之后|另外|此外|历史上|世界上|在中国|在我国|中国古代|古代|在古代|按照规定)\s*"
)


def name_question(
    frame: Frame, fact: Fact, role: Role, entities: Mapping[str, Entity]
) -> Wording | None:
    """The question for a name or for words that stand for a thing."""
    sort = sort_of(role, entities)
    frame = _without_class(frame, sort)
    before, after = frame.before.rstrip(), frame.after.lstrip()
    rest = ""
    doubt = ""
    if leads(frame.clause) and frame.rest:
        doubt = "it stands in a clause that leads to another"
        rest = "".join(mark + text for mark, text in frame.rest[:2])
    elif frame.rest and not frame.lead and frame.before and starts_with_verb(frame.before) and not speaks(frame.clause):
        doubt = "its subject stands in a later clause"
        rest = "".join(mark + text for mark, text in frame.rest[:1])
    elif frame.rest and speaks(frame.clause):
        rest = "".join(mark + text for mark, text in frame.rest)
    if not doubt and before.endswith(("、", "和", "与", "及", "或", "以及")) and not (
        before.endswith(("和", "与")) and starts_predicate(after)
    ):
        doubt = "it is one of a list"
    beside = re.match(r"[和与同](?![^，]*(?:[、是]|都|并称|合称))", after) and (sort.own or sort.person)
    if not doubt and after.startswith(("、", "和", "与", "及", "或", "以及")) and not beside:
        doubt = "it is one of a list"
    if not doubt and (after.startswith("、") or _CAUSED.search(before) and "的是" in after):
        doubt = "it stands where no question word does"
    if _NAMING.search(before):
        return _named(frame, sort, doubt, rest)
    head = not before or bool(_TIME_BEFORE.fullmatch(before))
    if head or (not frame.lead and before.endswith("，")):
        return _subject(frame, role, sort, doubt, rest)
    return _object(frame, role, sort, doubt, rest)


def _without_class(frame: Frame, sort: Sort) -> Frame:
    """The frame without the class that follows the name, for the question word holds it: 《新青年》杂志."""
    after = frame.after.lstrip()
    if sort.own and after.startswith(sort.class_) and len(sort.class_) > 1:
        return replace(frame, after=after[len(sort.class_) :])
    return frame


def _named(frame: Frame, sort: Sort, doubt: str, rest: str) -> Wording:
    if frame.after.strip(" ”"):
        doubt = doubt or "a name that is given stands in the middle"
    if re.search(r"(?:字|号)$", frame.before) and not re.search(r"(?:[\u3400-\u9fff]{2,4}字|自号|^号|^字)$", frame.before):
        doubt = doubt or "字 and 号 may be parts of a word"
    if frame.before.rstrip().endswith("称") and not re.search(r"(?:[合并统俗简别号史尊自改又也通]称|被(?:后人|人们|世人)?称)$", frame.before.rstrip()):
        doubt = doubt or "称 takes more than a name"
    return in_place(frame, "什么", doubt, rest=rest)


def _behind(after: str, sort: Sort) -> str:
    """Why the piece and what follows it may be one word; empty where they aren't."""
    if not after:
        return ""
    if _BEHIND.match(after) and not after.startswith(("之所以", "人称", "号称", "这才", "学习", "化为", "两次", "三次", "三度", "两度", "军事", "学会", "七次", "三次")):
        return "what follows belongs to the name"
    if _INSIDE.match(after) and not after.startswith(("上升", "上任", "下令", "下西洋", "前往", "后来", "中断", "中和", "下达", "内含", "上映", "边", "市场", "间接", "外出", "上书", "下降", "口述")):
        if sort.own and not sort.person and _CLASS_INSIDE.match(after):
            return ""
        return "what follows belongs to the place"
    return ""


def _relative(after: str) -> re.Match[str] | None:
    """What a subject does in an attributive: 写的《史记》…"""
    at = after.find("的")
    if not 0 < at <= 16 or at == len(after) - 1:
        return None
    verb = after[:at]
    if any(char in verb for char in "了着过是"):
        return None
    verb = re.sub(r"^[在于]\s*(?:公元前)?\d+\s*年", "", verb) or verb
    if verb.startswith(_LED) or verb.endswith("曾经"):
        return None
    if verb[0] in "在于":
        return None
    if verb[-2:] in words("verbs") or starts_with_verb(verb[-1]) and verb[-2:] not in words("nouns"):
        return re.match(r"(?P<verb>[^的]+)的(?P<rest>.+)", after)
    return None


def _subject(frame: Frame, role: Role, sort: Sort, doubt: str, rest: str) -> Wording | None:
    after = frame.after.lstrip()
    if not after and not frame.rest:
        return None
    if not after:
        doubt = doubt or "its clause holds nothing else"
        rest = rest or "".join(mark + text for mark, text in frame.rest)
    if found := _GROUPED.match(after):
        grouped = f"哪{found['count']}{found['of']}"
        after = after[found.end() :]
        cut = Frame(frame.lead, frame.before, frame.piece, after, frame.rest, frame.start, False)
        return in_place(cut, grouped, doubt or _many(after), rest=rest)
    doubt = doubt or _behind(after, sort) or _many(after)
    relative = _relative(after)
    if relative and not doubt:
        return _of_relative(frame, sort, relative)
    if not doubt and _NOT.search(_unquoted(after).split("的", 1)[0][:14]):
        doubt = "what one doesn't, others don't either"
    if not rest and not doubt:
        rest, doubt = _needed(frame, after)
    if after.startswith("是") and not sort.person:
        return _is_something(frame, role, sort, after, doubt)
    if after.startswith(("是", "为")) and sort.person and not _UNIQUE.search(after) and not rest and "的" == after[-1]:
        pass
    return in_place(frame, *_subject_word(frame, role, sort, after, doubt), rest=rest)


def _subject_word(frame: Frame, role: Role, sort: Sort, after: str, doubt: str) -> tuple[str, str]:
    possessed = after.startswith("的")
    if sort.person:
        told = bool(sort.class_) and sort.class_[-1] in after
        return person_word(sort, by_class=not told and not possessed), doubt
    if sort.kind == "group" and not sort.class_:
        return "哪些人", doubt
    if not doubt and not possessed and not starts_predicate(after):
        doubt = "what follows the name may belong to it"
    if sort.class_:
        return sort.word, doubt
    if role.name == "who":
        if sort.kind == "words":
            return people_word(role.text), doubt
        return "谁", doubt or "no class says what it is"
    if role.name == "where":
        return "哪里", doubt or "no class says what it is"
    if sort.kind in ("place", "event", "product"):
        return "什么", doubt or "no class says what it is"
    spoken = bool(frame.lead) and speaks(frame.lead.rstrip("，：； "))
    if not (spoken or after.startswith(("被", "由", "让", "使", "能", "会", "导致", "引起", "促使"))):
        doubt = doubt or "no class says what it is"
    if possessed or after.startswith(("在", "位于", "有", "为", "共", "全", "始", "于")):
        doubt = doubt or "no class says what it is"
    return "什么", doubt


def _of_relative(frame: Frame, sort: Sort, found: re.Match[str]) -> Wording | None:
    title = re.match(r"《[^》]*》", found["rest"])
    verb = found["verb"].removeprefix("所")
    if title and sort.person and len(verb) <= 4 and verb in words("verbs") | set("写著画编作撰绘"):
        asked = f"是{person_word(sort, by_class=False)}"
        return worded(frame.lead, f"{frame.before}{title[0]}", asked, f"{verb}的")
    return in_place(frame, "谁", "it stands in an attributive") if sort.person else None


def _needed(frame: Frame, after: str) -> tuple[str, str]:
    """What of the clauses after the subject's own the question needs, so that one answer is right."""
    kept = ""
    if frame.rest and after.startswith(_PREPOSED):
        return "".join(frame.rest[0]), ""
    if _SPECIFIC.search(frame.lead + frame.before + after) and not (
        after.startswith("是") and not _UNIQUE.search(after)
    ):
        return "", ""
    for mark, text in frame.rest:
        if mark != "，" or lost_pronoun(text) or leads(text) or len(kept) + len(text) > 40:
            break
        if text.startswith("是") and not _UNIQUE.search(text):
            break
        if not continues(text) or text.startswith(("所以", "因此", "从而", "于是", "使", "导致", "因", "因为", "由于", "其", "面积", "全长", "高", "长", "约")):
            break
        kept += mark + text
        if _SPECIFIC.search(text):
            break
    if not kept and after.startswith("是") and not _UNIQUE.search(after):
        return "", "more than one thing is so"
    return kept, ""


def _is_something(frame: Frame, role: Role, sort: Sort, after: str, doubt: str) -> Wording | None:
    """X 是…: what is told of it is asked for: 世界最高的山峰是哪座？ …的制度叫什么？"""
    told = after[1:].strip()
    lead = frame.lead + frame.before
    if doubt == "more than one thing is so":
        doubt = ""
    unique = bool(_UNIQUE.search(told))
    passive = told.endswith("的")
    if passive:
        if sort.class_:
            return in_place(frame, sort.word, doubt)
        return worded(lead, told + "东西", "是什么", "", doubt or "no class says what it is")
    head = re.search(r"[\u3400-\u9fff]+$", told)
    noun = head[0] if head else ""
    measure = known_measure(noun)
    if unique and not told.startswith("一"):
        if sort.class_ and sort.class_[-1:] != noun[-1:]:
            return in_place(frame, sort.word, doubt)
        same = bool(sort.class_) and noun[-1:] == sort.class_[-1:]
        if measure and noun[-1:] not in "家者人员师" and (same or not sort.own and measure not in "个家种"):
            return worded(lead, told, f"是哪{measure}", "", doubt)
        if sort.kind == "place" and not sort.own or told.endswith(_SEATS):
            return worded(lead, told, f"是{sort.word or '哪里'}", "", doubt)
        return worded(lead, told, f"是{sort.word if sort.own else '什么'}", "", doubt)
    definition = _PARTS.fullmatch(after)
    defines = definition and (definition["noun"].endswith(tuple(_GENUS)) or role.name == "term")
    if defines and len(told) >= 8 and sort.kind in ("term", "words", "other", "event", "animal") and sort.count == 1:
        told = re.sub(r"^(?:指|一[种个项类门])", "", told)
        return worded(lead, told, "叫什么", "", doubt)
    return in_place(frame, sort.word or "什么", doubt or "more than one thing is so")


def _object(frame: Frame, role: Role, sort: Sort, doubt: str, rest: str) -> Wording | None:
    before, after = frame.before.rstrip(), frame.after.lstrip()
    doubt = doubt or _behind(after, sort)
    if not doubt and _NOT.search(before):
        doubt = "what one doesn't, others don't either"
    if not doubt and (_ORDERED.search(frame.clause) or _many(after)):
        doubt = "a question with 都 or 分别 means something else"
    if sort.person or (role.name == "who" and sort.kind == "words" and not sort.class_):
        if (titled := _titled(before, sort)) is not None:
            np, start = titled
            cut = Frame(frame.lead, start, frame.piece, frame.after, frame.rest, frame.start, False)
            if not start and frame.rest and not rest and not doubt:
                rest, doubt = _needed(frame, after)
            if _relative(after) and not re.search(r"是", start):
                doubt = doubt or "it stands in an attributive"
            return in_place(cut, f"哪位{np}", doubt, rest=rest)
    if found := _ONE_OF.search(before):
        before = before[: found.start("one")]
    if not doubt and _MODIFIER.search(before) and not ends_for_object(before):
        doubt = "a word before it belongs to it"
    cleft = "是" in before and after.endswith("的")
    if not doubt and not cleft and after and _relative(after) and not after.startswith("的"):
        doubt = "it stands in an attributive"
    content = speaks(before) or re.search(r"[是在了过]$", before)
    if not doubt and after.startswith("的") and re.search(r"的.*(?:是|为|，)", after) and not content:
        doubt = "it stands in an attributive"
    word, doubt = _object_word(before, after, role, sort, doubt)
    agent = sort.person and before.endswith(("被", "由"))
    if not doubt and after and not agent and not after.startswith(("的", "，")) and not starts_predicate(after) and not _CLASS_INSIDE.match(after):
        doubt = "what follows the name may belong to it"
    if before.endswith("为") and word.startswith("什么") and not _AS_PREDICATE.search(before):
        if _CHANGED.search(before):
            before, word = before[:-1], "为何"
        elif not after:
            before, word = before[:-1], "是什么"
            doubt = doubt or ("" if re.search(r"[\u3400-\u9fff]$", before) else "为什么 asks for a reason")
            if re.search(r"(?:以|作|认|把|将)", before[-8:]):
                doubt = "为什么 asks for a reason"
        else:
            doubt = doubt or "为什么 asks for a reason"
    cut = Frame(frame.lead, before, frame.piece, frame.after, frame.rest, frame.start, frame.quoted)
    if before != frame.before.rstrip():
        return in_place(cut, word, doubt, rest=rest)
    return in_place(frame, word, doubt, rest=rest)


def _object_word(before: str, after: str, role: Role, sort: Sort, doubt: str) -> tuple[str, str]:
    fits = ends_for_object(before)
    of = before.endswith("的")
    if sort.person:
        if not fits and not doubt and not (before.endswith(("，",)) or starts_predicate(after) and _after_lead(before)):
            doubt = "what stands before it may belong to it"
        told = bool(sort.class_) and sort.class_[-1] in before + after
        agent = before.endswith(("由", "被")) and not told
        return person_word(sort, by_class=agent), doubt
    if role.name == "who" and sort.kind == "words" and not sort.class_:
        return people_word(role.text), doubt or ("" if fits else "what stands before it may belong to it")
    if sort.kind == "group" and not sort.class_:
        return "哪些人", doubt or ("" if fits else "what stands before it may belong to it")
    if before.endswith("是") and not after and (head := _head(before, sort)):
        return head, doubt
    placed = bool(_PLACED.search(before))
    if role.name == "where" or (sort.kind == "place" and not sort.own):
        if sort.own and (fits or placed or of):
            return sort.word, doubt
        if of and re.search(r"[在于到至从]", before):
            return "哪里", doubt
        if before.endswith("是") and re.search(r"(?:地|都|府|城|会|港|乡|点|里|在地|址)是$", before):
            return "哪里", doubt
        if after.startswith("的"):
            return "哪里", doubt or "哪里 takes no attributive"
        if sort.kind not in ("place", "words", "other") and sort.class_:
            return sort.word, doubt or ("" if fits else "what stands before it may belong to it")
        return "哪里", doubt or ("" if placed else "哪里 stands after a word of place alone")
    if sort.class_:
        if not fits and not of and not doubt:
            doubt = "what stands before it may belong to it"
        return sort.word, doubt
    if not doubt and role.name == "what" and (
        before.endswith(("在", "来", "去", "会", "能", "想", "可以")) or before.endswith("要") and role.text[:2] in words("verbs")
    ):
        doubt = "it may be something that one does"
    if not doubt and sort.kind == "words" and _PEOPLE.search(role.text) and after:
        return "什么人", "it may be people"
    if re.fullmatch(r"[\d.-]+", role.text):
        return "多少", doubt or ("" if before.endswith(("是", "为")) and not after else "it is a number")
    if of or after.startswith("的"):
        return "什么", doubt or "no class says what it is"
    return "什么", doubt or ("" if fits else "what stands before it may belong to it")


def _head(before: str, sort: Sort) -> str:
    """What the noun before 是 leaves to ask: 最长的河流是哪条, 都城是哪里; empty where nothing special."""
    found = re.search(r"([\u3400-\u9fff]{1,6})是$", before)
    if found is None:
        return ""
    head, same = found[1], bool(sort.class_) and found[1][-1] == sort.class_[-1]
    if head.endswith(_SEATS):
        return "" if sort.own and not same else "哪里"
    measure = known_measure(head)
    if same and measure:
        return f"哪{measure}"
    if not sort.own and measure in ("篇", "部", "首", "幅", "本", "座", "条"):
        return f"哪{measure}"
    return ""


def _unquoted(text: str) -> str:
    return re.sub(r"“[^”]*”|《[^》]*》", "", text)


def _after_lead(before: str) -> bool:
    return bool(_TIME_BEFORE.search(before))


def _titled(before: str, sort: Sort) -> tuple[str, str] | None:
    """A title before a person's name and what stands before it: 由 + 蜀郡太守."""
    if not before or sort.count > 1 or not TITLE.search(before) or before[-2:] in ("国家", "人家", "大家", "战士们"):
        return None
    if before[-2:] in words("verbs") and before[-1] not in "师长":
        return None
    bound = _BOUND.match(before)
    np = before[bound.end() :] if bound else before
    if not 2 <= len(np) <= 12 or not re.fullmatch(r"[\u3400-\u9fffA-Za-z· ]+", np):
        return None
    if any(np[at : at + 2] in words("verbs") for at in range(len(np) - 3)) and not np.endswith("家"):
        return None
    return np, before[: len(before) - len(np)]


def _many(after: str) -> str:
    if re.search(r"每[^，]*都", after):
        return ""
    return "a question with 都 or 分别 means something else" if _MANY.search(after[:16]) else ""


def belongs_to_it(frame: Frame, old: str, new: str) -> bool:
    """Whether a word beside a name belongs to it, so that another name doesn't fit there."""
    before, after = frame.before.rstrip(), frame.after.lstrip()
    if before.endswith(("的", "这", "该", "本", "之", "、")) or _CAUSED.search(before) and "的是" in after:
        return True
    if _BEHIND.match(after) and after[:1] in "等们之这型式化父兄夫母姐两二三四五六七八九":
        return True
    if _titled(before, Sort("person", "", 1, own=False)) is not None:
        return True
    if _relative(after) or re.search(r"[本该][国城省市地校人族州]|其", after):
        return True
    found = _ONE_OF.search(before)
    if found and old[-1:] != new[-1:]:
        return True
    return bool(_ORDERED.search(frame.clause))
