"""Where a Chinese text begins or ends with a verb or another word that shows its build.

There is no parser: a closed list of particles, prepositions and adverbs and the verbs of a
dictionary say what is sure, and what they don't say isn't asked.
"""

import re

from quizgen.languages.chinese.lexicon import words

_ADVERBS = (
    "不 没 曾 曾经 已 已经 正 正在 就 才 便 也 还 又 再 都 均 共 总共 一共 只 仅 最 最早 最先 最终 最后 首先 首次 第一次"
    " 率先 先后 先 初 后来 后 始 终于 终 开始 常 常常 通常 往往 经常 一直 始终 起初 原 原来 原本 本 早 早在 将 能 能够"
    " 可 可以 会 要 应 应当 应该 必须 需 需要 敢 肯 想 愿 不断 逐渐 逐步 大约 约 近 全长 大多 主要 几乎 多次 两次 三次 再次"
    " 另 亲自 独自 独立 共同 一起 联合 正式 公开 秘密 成功 同时 并 并且 而 则 却 因 因为 由于 由 被 受 让 使 令 把 将 用"
    " 以 在 于 自 从 自从 向 对 为 为了 与 和 同 跟 给 随 随着 据 按 按照 沿 沿着 经 经过 通过 根据 至 到 往 朝 比 凭 靠"
    " 是 有 没有 无 即 乃 称 叫 号 字 名 姓 生 死 卒 位 高 长 宽 重 深 面积 年仅 时任 身为 出任 担任 当 做 成 属 占 达 起 带"
    " 相互 互相 彼此 大量 陆续 相继 纷纷 突然 迅速 很快 直接 间接 自动 长期 普遍 广泛 基本 完全 仍 仍然 依然 专门 尤其 大多"
    " 同样 同年 后人 至今 现在 从此 一度 本来 必定 必然 容易 首创 反复 不仅 之所以 既 大举 大力 竭力"
    " 海拔 体长 身高 体重 总长 占地 人口 直径 原产 相望 相邻 相交 生前 一生 年产 位列 排名 名列 首都 原名 又名 字 别名 又称"
    " 于是 每年 每天 每 各 更 很 非常 十分 极 大 广 特别 大量 全 全部 第一个 首创 大胆 起初 极力 最后 当过 忙着"
)
_STARTS = re.compile(
    "|".join(sorted(map(re.escape, _ADVERBS.split()), key=lambda word: -len(word))) + r"|\d|[“（]?\d"
)
_GOES_ON = re.compile(r"被|并|又|也|还|曾|由(?!于)|于|号|字|把|将|在|用|以|从|是|素|享|有|\d+岁|\d+ ?年")
_ONE_STARTS = frozenset(
    "写 发 建 提 创 主 开 打 攻 灭 率 领 派 去 来 走 回 入 出 进 住 葬 死 生 著 编 画 作 唱 拍 演 造 制 修 改 废 立 统 说 认 看 想"
    "吃 喝 养 种 产 含 具 属 像 指 分 导 引 杀 捕 食 吸 放 传 流 注 经 临 靠 接 连 横 纵 绕 转 飞 游 跑 跳 赢 输 获 得 夺 取 失 丢"
    "买 卖 送 借 还 付 收 用 使 教 学 读 考 升 降 增 减 变 成 化 溶 燃 熔 沸 结 组 构 占 有 无 是 在 居 任 当 做 任 辞 退 继 称 叫 训".replace(
        " ", ""
    )
)
_ENDS = frozenset(
    "是有到来去出看想见起做让听叫吃打死住达作开称属受带进占回请拿杀写设定放爱讲送完拉变望转建加买接办提系令改破随"
    "率立承收供获兼断治归退游刺关含装驻谈留举帮抓求推救抱交降修考停解抢追读守攻引招赴射烧决压显摸骑借负击戴奉唱盖祭"
    "吹持懂存念插献超告致害查抗编操载遭养托补败联造登增毁输迁搬注临演抽配附颁征吸划认赢积埋握执筑娶助减捕渡租驾采谋付"
    "扩担割免译拆禁潜召充订依购驱销享构适促预择育播映颂耗焚浸践描涵倡撰铸任创掌封袭葬绘染产用成为指选抵名叛伐赐统辖贯穿"
    "经越跨距食灭抓隔患了着过把将由被在于从向对给往朝至自和与跟同以似离靠沿绕环比像至掉满入下上"
)
_LONE_ENDS = frozenset("在于由被把将从向对给是为了过着到至自叫称写有用以与和跟往")
_NOT_AN_END = ("因为", "以为", "上下", "之下", "之上", "其上", "以上", "以下")
TITLE = re.compile(
    r"(?:家|者|员|师|人|帝|王|后|相|将|士|官|长|臣|太守|刺史|县令|总统|总理|主席|首相|将军|教授|医生|上校|少校|元帅|书记|皇后|太后"
    r"|太子|公主|法老|可汗|教皇|主教|沙皇|之子|长子|次子|儿子|女儿|妻子|丈夫|母亲|父亲|弟弟|哥哥|妹妹|姐姐|弟子|学生|老师|先生|女士|博士"
    r"|冠军|状元|名将|大夫|总督|部长|将领|统帅|英雄|领袖|选手|门将|前锋|歌手|球星|君主|国王|女王|皇帝|僧人|高僧|学者)$"
)
"""What a person is, right before a name: 太守, 物理学家."""

_SPEAKING = re.compile(
    r"(?:(?<![学小传心假演解论众评])说|说道|认为|指出|宣布|表示|声称|主张|提出|发现|证明|表明|规定|强调|怀疑|设想|推测|预测|相信|期待|观察到|注意到|意识到"
    r"|认识到|举例说|回忆说|说明|写道|预言|断言|承认|希望|以为|猜想|得出|建议|要求|下令|启示是|的是|告诉.{0,6}|看到|显示)$"
)


def starts_with_verb(text: str) -> bool:
    """Whether a text surely begins with a verb (not an adverb or preposition)."""
    return text[:2] in words("verbs") or text[:1] in _ONE_STARTS


def starts_predicate(text: str) -> bool:
    """Whether what stands after a noun may be its predicate."""
    text = text.lstrip()
    return bool(text) and (bool(_STARTS.match(text)) or starts_with_verb(text))


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
    return bool(_SPEAKING.search(text.rstrip()))
