"""Chinese words for the lint rules.

Sources: the guidelines named in the English lexicon, in the wording that Chinese examinations
use; for adverbs of degree, scope and frequency 吕叔湘, 《现代汉语八百词》.
"""

import re

from quizgen.languages.lexicon import Lexicon, word_set

_NO = (
    r"(?:不(?!同|仅|但|断|少|久|足|过|止|管|论|妨|得不|惜|如|良|安|满|一样|可思议|可或缺|可避免|协调|平衡|稳定|对称|规则|利|明|幸|法|锈|饱和|动产|对等|停|可再生|定积分|良反应|作为)"
    r"|没有?+(?!语病|错|毛病|病句|歧义|误|差错|问题)|并非|从未|未曾|尚未|无法)"
)

NEGATIVE = re.compile(
    # 下列说法不正确的是, 没有参加的是
    rf"{_NO}[^，。；？?]{{0,16}}的(?:一?[项个组种句位])?(?:说法|选项)?(?:是|有|为)"
    # （）不是……
    rf"|^\s*[（(]\s*[）)]\s*{_NO}"
    r"|不(?:包括|属于|是|含|具有|正确|恰当)(?:\s*[（(]\s*[）)])?[：:。]?\s*$"
    r"|(?<!没有)(?<!无)(?:错误|有误|不当|不符)的(?:一?[项个组种句])?(?:说法|选项)?(?:是|有|为)?"
    # 下列何者非…, 下列叙述何者有误
    r"|何者(?:为)?(?:非|误|错误|有误|不当|不符)"
    # 哪一项不是…, 谁没有…
    rf"|(?:哪|谁|(?<!为)什么|何[者人时处])[^，。；？?]{{0,14}}?{_NO}"
    rf"|{_NO}[^，。；？?的]{{0,16}}(?:的?(?:人|地方)?[是有])?(?:哪|谁|(?<!为)什么)"
    r"|除[^，。；]{0,30}外，?[^，。；]{0,8}(?:均|都|皆)[^？?]{0,40}$"
    r"|除[^，。；]{0,30}(?:以外|之外|外)(?!，?[^，。；？]{0,8}(?:还|也))[^？?]{0,40}(?:哪|什么|谁)"
)
"""A negation in what is asked for; 不同, 不断 and so on negate nothing."""

NEGATION = re.compile(rf"{_NO}|错误|有误|除|何者(?:为)?非")

NONE_ABOVE = re.compile(
    r"(?:以上|上述|前面|这些)[^，。]{0,12}?(?:都不|均不|皆不|全不|皆非|均非|都没|均无|都无|全错|都错)"
    r"|^(?:都不(?:是|对|正确)|都没有|没有正确(?:答案|选项)|没有一[项个]|无正确(?:答案|选项)|全(?:部)?不对)[。.]?$",
    re.MULTILINE,
)
ALL_ABOVE = re.compile(
    r"(?:以上|上述|前面|这些)[^，。不]{0,12}?(?:都是|都对|都正确|均是|均对|均正确|皆是|皆对|全是|全对|全部|都有|都包括)"
    r"|^(?:全部?(?:都)?(?:是|对|正确)|都(?:是|对|正确)|[三四五]者都(?:是|有))[。.]?$",
    re.MULTILINE,
)
_MARK = r"(?:[①②③④⑤⑥⑦⑧⑨]|[（(][1-9一二三四五六][）)]|[ⅠⅡⅢⅣⅤ]|[A-Ea-e甲乙丙丁])"
COMBINATION = re.compile(
    rf"^(?:只有|仅有?)?[①②③④⑤⑥⑦⑧⑨](?:[、，,和与及]?[①②③④⑤⑥⑦⑧⑨])+(?:正确|都对)?[。.]?$"
    rf"|^(?:只有|仅有?){_MARK}(?:正确|对)?[。.]?$"
    rf"|^(?:只有|仅有?)?{_MARK}(?:[、，,和与及]{_MARK})+(?:都?(?:是|对|正确))?[。.]?$",
    re.MULTILINE,
)
BLANK = re.compile(r"_{2,}|＿{2,}|﹍{2,}|(?<!\w)_(?!\w)|\.{6,}|\[\s+\]")
"""The empty bracket of a Chinese stem is where the letter goes, and …… leaves something out of a
quotation: neither is a blank."""

ABSOLUTE = re.compile(
    r"总是|永远|从不|从来|绝不|绝对|一定(?!程度|的)|必然|必定|所有|一切|全部|任何|完全|唯一"
    r"|只有|仅有|仅仅|毫无|毫不|彻底|无一|每一?[个次位种]"
)
VAGUE = re.compile(
    r"通常|经常|常常|往往|有时|偶尔|一般(?!性)|大多|多数|很多|许多|一些|若干|几乎|大概|大约|可能(?!性)"
    r"|也许|或许|相对(?!论)|比较(?=[^，。]{1,4})|较为|某些|有些|不少|基本上|差不多|稍微"
)
TRUTHS = frozenset(
    ("对", "错", "是", "否", "正确", "错误", "不对", "不是", "真", "假", "√", "×", "不正确")
)
YES_NO = re.compile(
    r"(?:是的?|不是|对|不对|会|不会|能|不能|有|没有|可以|不可以|要|不要|正确|错误|否)(?=$|[，。,.！!；])"
)
UNFOCUSED = re.compile(
    r"^(?:请?(?:选择|选出)(?:出)?(?:正确|最佳|恰当)?的?(?:答案|选项|一项)"
    r"|(?:下列|以下|下面)(?:哪[一]?[项个]?|各项|各?选项|的?说法)?(?:中)?[，,]?(?:说法|选项|叙述|表述)?"
    r"(?:中)?[，,]?(?:是)?(?:何者)?(?:不?正确|错误|有误|为[真是])的?(?:一?[项个])?(?:是)?(?:哪[一]?[项个])?)"
    r"[（(]?\s*[）)]?[。：:？? ]*$"
)
RELATIVE_TIME = re.compile(
    r"目前|(?<![表出呈体展实])现在|如今|当前|今年|去年|明年|前年|今天(?!的)|昨天|最近(?!的|距离)|近年|近来|近日|眼下|迄今|至今|截至目前"
    r"|(?<![资成根基样版文原])本[月周](?!转)"
)
OWN_TIME = re.compile(r"今年|去年|明年|前年|今天|昨天|本[月周]|最近|现在")
ABSOLUTE_TIME = re.compile(
    r"\d{4}\s*年|(?<!\d)\d{4}(?!\d)|[〇零一二三四五六七八九]{4}年|\d{1,2}\s*世纪|公元前?\s*\d+"
)
LISTED = re.compile(r"(?:(?<!\s)\s*)?(?:[、；;\n]|，?(?:以及|和|与|及))\s*")
JOINED = re.compile(r"(?:(?<!\s)\s*)?(?:[、，,]|和|与|及|以及|或|或者)\s*")

IN_ORDER = re.compile(r"依次|先后|分别|顺序|先[^，。]{0,30}?[再后]|然后|接着")

FUNCTION = re.compile(
    r"[^\u3400-\u9fff]+|什么|怎么|怎样|如何|哪[些个里]?|为了?|因为|所以|可以|没有|他们|她们|我们|自己|一[个种些]"
    r"|这[个种些]?|那[个种些]?|[的了是在和与及或不也都就把被将对从以其有而着过到又很会能要个们之后前中里上下于让使由]"
)
_LATIN = re.compile(r"[A-Za-z]{3,}")
_SENTENCE = re.compile(r"(?<=[。？！?!])\s*|\n+")
_EITHER = re.compile(r"(.)不\1")
_EMPTY = word_set("的 了 是 在 和 与 及 或 也 都 就 把 被 将 对 从 以 其 而 着 过 之 于 地 得")


def content(text: str, function: re.Pattern[str] = FUNCTION) -> frozenset[str]:
    """Pairs of neighbouring characters with no function word between; foreign words whole."""
    found = {word.lower() for word in _LATIN.findall(text)}
    for run in function.split(text):
        found.update(run[start : start + 2] for start in range(len(run) - 1))
    return frozenset(found)


def pieces(text: str, function: re.Pattern[str] = FUNCTION) -> frozenset[str]:
    """The characters that carry meaning, each by itself; foreign words whole.

    A 的 more or another order of the same words changes none of them.
    """
    found = {word.lower() for word in _LATIN.findall(text)}
    return frozenset(found.union(*function.split(text)))


USUAL = word_set(
    "主要 作用 方法 原因 影响 特点 表现 结果 情况 问题 关系 社会 "
    "发展 变化 条件 过程 活动 方式 内容 意义 目的 措施 功能 特征 "
    "性质 类型 部分 时间 地区 国家 我国 中国 世界 人民 人们 生活 "
    "生产 经济 政治 文化 工作 行为 患者 病人 护士 治疗 检查 诊断 "
    "症状 疾病 物质 物体 运动 增加 减少 提高 降低 产生 形成 进行 "
    "使用 采取 属于 具有 表示 说明 重要 基本 根本 直接 正确 一定 "
    "不同 相同 "
    "同时 首先 最后 立即 可以 应该 能够 需要 继续"
)
"""Words of questions on anything: that a key has one, too, tells nothing."""
_TITLE = re.compile(r"《[^》]*》|“[^”]*”|「[^」]*」")
"""Names and quotations, in which a 不 denies nothing that is asked."""


def asks(stem: str) -> str:
    """The sentence that asks: the last question of a stem, else its last sentence.

    The 不 of 是不是 and 要不要 negates nothing.
    """
    sentences = [part for part in _SENTENCE.split(stem) if part.strip()] or [stem]
    questions = [part for part in sentences if part.rstrip().endswith(("？", "?"))]
    asked = _TITLE.sub("", (questions or sentences)[-1])
    return _EITHER.sub(r"\1？\1", asked)


_PERSON = (
    "皇帝|国王|总统|诗人|词人|作家|画家|科学家|化学家|物理学家|数学家|哲学家|思想家|将军|演员|歌手"
    "|导演|人物|人"
)
_PLACE = "城市|国家|省份|省|大洲|大洋|岛屿|河流|湖泊|山脉|沙漠|海峡|首都|古都|地区|地方"
ASKED = re.compile(
    rf"(?:(?P<who>谁|何人)|(?P<where>哪里|哪儿|何处|何地)|哪一?[位个座条名]?"
    rf"(?:(?P<person>{_PERSON})|(?P<place>{_PLACE})))(?![的之和与])"
)
"""What a question asks for; the groups are called by the kinds of entities."""
ASKS_FOR_ONE = re.compile(r"哪一?年|何时|什么时候|多少|几[个位年次岁天]|多大")
"""A question for a time or number, of which there is one."""
DENIES = re.compile(r"\s*(?:错|不对|不是|不正确|有误|并非)")
"""Feedback that begins by saying that the option is wrong."""

LEXICON = Lexicon(
    tag="zh",
    sentence_end=_SENTENCE,
    negative=NEGATIVE,
    negation=NEGATION,
    negative_signs=("不", "没", "并非", "未", "无法", "错误", "有误", "除", "何者"),
    none_above=NONE_ABOVE,
    all_above=ALL_ABOVE,
    combination=COMBINATION,
    blank=BLANK,
    blank_signs=("_", "＿", "﹍", "......", "……", "["),
    absolute=ABSOLUTE,
    vague=VAGUE,
    truths=TRUTHS,
    yes_no=YES_NO,
    unfocused=UNFOCUSED,
    relative_time=RELATIVE_TIME,
    own_time=OWN_TIME,
    absolute_time=ABSOLUTE_TIME,
    listed=LISTED,
    joined=JOINED,
    in_order=IN_ORDER,
    usual=USUAL,
    empty=_EMPTY,
    content=content,
    pieces=pieces,
    asks=asks,
    asked=ASKED,
    asks_for_one=ASKS_FOR_ONE,
    denies=DENIES,
    longest_answer=160,
    least_context=4,
)
