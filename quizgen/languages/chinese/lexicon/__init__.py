"""Which Chinese words are verbs, which nouns end like a verb, which characters are common.

From jieba's dictionary: words of two characters that it calls verbs, the nouns whose last
character is a verb by itself, and the 1300 characters that its words have most. Read once, when
the first question is worded.
"""

from functools import cache
from importlib.resources import files

_ALSO_VERBS = frozenset(
    "产生 代表 主演 主治 编著 流传 出产 盛产 发源 修筑 汇入 流经 流入 注入 毗邻 濒临 主编 首创 合著 改写"
    " 谱写 创建 掌握 坐落 隶属 取自 源自 出自 始于 止于 建于 死于 卒于 毁于 写于 产于 葬于 位于 生于 属于"
    " 定都 建都 迁都 称帝 登基 即位 继位 退位 病逝 去世 逝世 开凿 竣工 通车 落成 问世 首演 夺冠 蝉联 合称"
    " 并称 统称 俗称 简称 别称 尊称 自称 改称 史称 改名 更名 命名 得名 取名 译为 誉为 称为 称作 叫作 叫做"
    " 写作 传入 传给 盛行 起源 登上 登陆 绕行 环绕 公转 自转 释放 吸收 合成 分解 分泌 溶解 沸腾 凝固 融化"
    " 蒸发 燃烧 携带 运输 传播 引起 引发 导致 造成 患有 感染 治疗 预防 缓解 损害 发明 发现 提出 证明 推翻"
    " 描绘 描写 记载 记录 讲述 收录 收藏 刻画 反映 歌颂 主张 倡导 领导 率领 指挥 击败 打败 战胜 灭掉 攻占"
    " 占领 统一 建立 创立 创办 成立 颁布 签订 签署 缔结 通过 批准 废除 实行 推行 实施 规定 禁止 允许"
    " 通航 入列 倡议 雕刻 升空 坐底 着陆 发射 对接 返回 评价 擅长 患上 罹患 接种 研制 研发 首飞 试飞 开馆 开园 奠基 启用 沉没 遇难 关心 推动 增强 看重 押注 相距 相隔 毗连 接壤 环抱 囊括 夺得 荣获 斩获 摘得 捧得 跻身 亮相 首映 上映 执导 饰演 扮演 作曲 作词 填词"
    " 演唱 演奏 弹奏 谱曲 创刊 刊登 连载 翻译 注释 校注 修订 撰写 编写 编纂 编撰 编修 纂修 铸造 烧制 酿造 栽培 驯化 饲养 繁殖 孵化 迁徙"
    " 冬眠 捕食 寄生 共生 过滤 循环 输送 调节 分布 覆盖 环绕 横跨 纵贯 贯穿 连接 汇合 交汇 入海 改道 决口 泛滥 喷发 爆发 坍塌 撞击".split()
)


@cache
def words(name: str) -> frozenset[str]:
    """The words of a list: `verbs` or `nouns`."""
    found = frozenset(_text(name).split())
    return found | _ALSO_VERBS if name == "verbs" else found - _ALSO_VERBS


@cache
def common_characters() -> frozenset[str]:
    """The characters that many words share, so that one of them gives no answer away."""
    return frozenset(_text("characters").replace("\n", ""))


def _text(name: str) -> str:
    return files(__package__).joinpath(f"{name}.txt").read_text(encoding="utf-8")
