"""Where a Chinese text begins or ends with a verb or another word that shows its build.

There is no parser: a closed list of particles, prepositions and adverbs and the verbs of a
dictionary say what is sure, and what they don't say isn't asked.
"""

import re
from functools import cache

from quizgen.languages.chinese.lexicon import words

_GOES_ON = re.compile(
    r"被|并|又|也|还|曾|由(?!于)|于|号|字|把|将|在|用|以|从|是|素|享|有|\d+岁|\d+ ?年"
)
_ONE_STARTS = frozenset(
    "奉写呈撞发建提创主开打攻灭率领派去来走回入出进住葬死生著编画作唱拍演造制修改废立统说认看想吃喝"
    "养种产含具属像指分导引杀捕食吸放传流注经临靠接连横纵绕转飞游跑跳赢输获得夺取失丢买卖送借还付"
    "收用使教学读考升降增减变迁搬成化溶燃熔沸结组构占有无是在居任当做辞退继称叫训"
)
_ENDS = frozenset(
    "是有到来去出看想见起做让听叫吃打死住达作开称属受带进占回请拿杀写设定放爱讲送完拉变望转建加买"
    "接办提系令改破随"
    "率立承收供获兼断治归退游刺关含装驻谈留举帮抓求推救抱交降修考停解抢追读守攻引招赴射烧决压显摸"
    "骑借负击戴奉唱盖祭"
    "吹持懂存念插献超告致害查抗编操载遭养托补败联造登增毁输迁搬注临演抽配附颁征吸划认赢积埋握执筑"
    "娶助减捕渡租驾采谋付"
    "扩担割免译拆禁潜召充订依购驱销享构适促预择育播映颂耗焚浸践描涵倡撰铸任创掌封袭葬绘染产用成为"
    "指选抵名叛伐赐统辖贯穿"
    "经越跨距食灭抓隔患使令让了着过把将由被在于从向对给往朝至自和与跟同以似离靠沿绕环比像至掉满入"
    "下上"
)
_LONE_ENDS = frozenset("在于由被把将从向对给是为了过着到至自叫称写有用以与和跟往")
_NOT_AN_END = ("因为", "以为", "上下", "之下", "之上", "其上", "以上", "以下")
TITLE = re.compile(
    r"(?:家|者|员|师|人|帝|王|后|相|将|士|官|长|臣|太守|刺史|县令|总统|总理|主席|首相|将军|教授"
    r"|医生|上校|少校|元帅|书记|皇后|太后"
    r"|太子|公主|法老|可汗|教皇|主教|沙皇|之子|长子|次子|儿子|女儿|妻子|丈夫|母亲|父亲|弟弟|哥哥"
    r"|妹妹|姐姐|弟子|学生|老师|先生|女士|博士"
    r"|冠军|状元|名将|大夫|总督|部长|将领|统帅|英雄|领袖|选手|门将|前锋|歌手|球星|君主|国王|女王"
    r"|皇帝|僧人|高僧|学者|匠|裁缝|老板|店主|农民|渔民|矿工|水手|画工|骑手|猎手|青年|少年|男孩|女孩|侄子"
    r"|外甥|孙子|祖父|外祖父|叔叔|伯父|道士|太监|公爵|侯爵|伯爵|子爵|男爵|贵族|警察|士兵|同学|同事"
    r"|朋友|好友|助手|秘书|翻译|编辑|主编|教练|搭档|队友|隐士|侠客|和尚|神父)$"
)
"""What a person is, right before a name: 太守, 物理学家."""

MAKING = "设计|绘制|创作|修建|建造|撰写|发明|制作|雕刻|谱写"
"""Verbs by which somebody made a thing, as a part of a pattern."""

NOT = re.compile(
    r"(?<![得要离])不(?!(?:应|得|能|可|会)?(?:超过|低于|高于|少于|多于|小于|大于)"
    r"|[断久同仅但只光少朽等列丹锈变规可]|得不)"
    r"|不可(?!或缺|分割|思议)|(?<![沉淹埋吞出湮])没(?![收落]|过多)|未(?!来)|并非|绝非|而非"
    r"|无(?![论线机产穷数名比限私形声期条])|从不"
)
"""What makes a clause say what isn't so, so that other answers are as right."""

ALL = re.compile(
    r"(?<![定首建古迁故旧国帝京])都(?![城市会督江])|(?<!平)均(?![衡匀等值])|分别|依次"
    r"|各(?=[自有占得派])|全部(?!的)"
)
"""What makes a question mean something else: 哪三个人都…"""

_SPEAKING = re.compile(
    r"(?:(?<![学小传心假演解论众评])说|说道|认为|指出|宣布|确认|证实|查明|认定|断定|推断|推算|得知|表示|声称|主张|提出|发现|证明|表明"
    r"|规定|强调|怀疑|设想|推测|预测|相信|期待|观察到|注意到|意识到"
    r"|认识到|举例说|回忆说|说明|写道|预言|断言|承认|希望|以为|猜想|得出|建议|要求|下令|启示是"
    r"|的是|告诉.{0,6}|看到|显示|(?:书?中|里|文章|著作|曾|就|详细|明确)记[载述]|写到|提到|总结出|坚信|预见)$"
)

_FOUND = re.compile(r"[由被][^，]*(?:发现|提出|证明|看到|观察到)$")
"""电磁感应由法拉第发现: what was found stands before."""


@cache
def _starts() -> re.Pattern[str]:
    """What a predicate may begin with that is no verb, the longest first."""
    longest_first = sorted(words("adverbs"), key=lambda word: (-len(word), word))
    return re.compile("|".join(longest_first) + r"|[“（]?\d")


def starts_with_verb(text: str) -> bool:
    """Whether a text surely begins with a verb (not an adverb or preposition)."""
    return text[:2] in words("verbs") or text[:1] in _ONE_STARTS


_NOUN_STARTS = re.compile(
    r"经(?:济|验|典|纪|理|度|线|费|书|文)|直(?:辖|径|系|隶|角|线)|自(?:治|然|行车|来水)"
)
"""Nouns that begin as an adverb or a preposition does: 经济特区, 直辖市."""


def starts_predicate(text: str) -> bool:
    """Whether what stands after a noun may be its predicate."""
    text = text.lstrip()
    if not text or _NOUN_STARTS.match(text):
        return False
    return bool(_starts().match(text)) or starts_with_verb(text)


def continues(text: str) -> bool:
    """Whether a clause surely goes on about the subject of the one before."""
    return text[:2] in words("verbs") or bool(_GOES_ON.match(text))


def ends_for_object(text: str) -> bool:
    """Whether an object may follow: the text ends with a verb, a preposition or an aspect."""
    text = text.rstrip()
    if not text or text.endswith(_NOT_AN_END) or text in ("除了", "为了"):
        return False
    if text[-2:] in words("verbs"):
        return True
    last = text[-1]
    if last not in _ENDS or text[-2:] in words("nouns"):
        return False
    return text[-3:] not in words("nouns") or last in _LONE_ENDS


def holds_verb(text: str) -> bool:
    """Whether a word of two characters in a text is a verb, or a lone 是, 有, 为."""
    verbs = words("verbs")
    return any(text[at : at + 2] in verbs for at in range(len(text) - 1)) or any(
        char in text for char in "是有为"
    )


def speaks(text: str) -> bool:
    """Whether a clause ends with a verb whose object is the next clause: 认为，指出，…的是，."""
    return bool(_SPEAKING.search(text.rstrip())) and not _FOUND.search(text.rstrip())
