"""Wording Chinese questions, false statements and events."""

import pytest

from quizgen.languages.chinese.statements import replace, without_time
from tests.support.banks import ZH, bank_of, facts_of

ENTITIES = """\
entities:
  - {id: jack, kind: person, name: Jack Clark, aliases: [Jack]}
  - {id: dario, kind: person, name: Dario}
  - {id: tom, kind: person, name: Tom}
  - {id: qian, kind: person, name: 钱学森}
  - {id: founders, kind: group, name: 七位创始人, members: [jack, dario]}
  - {id: anthropic, kind: organisation, name: Anthropic}
  - {id: bay, kind: place, name: 湾区}
  - {id: gpt3, kind: model, name: GPT-3}
  - {id: phone, kind: product, name: iPhone}
  - {id: paper, kind: work, name: 《具体问题》, aliases: [具体问题]}
  - {id: law, kind: term, name: 扩展法则}
  - {id: nobel, kind: award, name: 诺贝尔奖}
  - {id: meeting, kind: event, name: 达特茅斯会议}
  - {id: panda, kind: animal, name: 大熊猫}
  - {id: arxiv, kind: other, name: arXiv}
"""

ASKED = (
    # who: by the kind of entity, and as many as there are
    ("Jack Clark 当过记者。", "who", "Jack Clark", "谁当过记者？"),
    ("钱学森回到了祖国。", "who", "钱学森", "谁回到了祖国？"),
    ("公司由 Jack 创办。", "who", "Jack", "公司由谁创办？"),
    ("Jack 和 Dario 在 2015 年相识。", "who", "Jack 和 Dario", "哪两个人在 2015 年相识？"),
    ("Jack、Dario 和 Tom 写了报告。", "who", "Jack、Dario 和 Tom", "哪三个人写了报告？"),
    ("七位创始人同意这个计划。", "who", "七位创始人", "哪些人同意这个计划？"),
    ("Anthropic 发布了报告。", "who", "Anthropic", "哪个机构发布了报告？"),
    ("研究员们提出了计划。", "who", "研究员们", "哪些人提出了计划？"),
    # what, where, term: by the kind, else by the role
    ("他在 Anthropic 工作。", "where", "Anthropic", "他在哪个机构工作？"),
    ("他住在湾区。", "where", "湾区", "他住在哪里？"),
    ("他住在城里。", "where", "城里", "他住在哪里？"),
    ("他训练了 GPT-3。", "what", "GPT-3", "他训练了哪个模型？"),
    ("他买了 iPhone。", "what", "iPhone", "他买了什么？"),
    ("他写了《具体问题》。", "what", "《具体问题》", "他写了哪部作品？"),
    ("他得了诺贝尔奖。", "what", "诺贝尔奖", "他得了哪个奖项？"),
    ("他参加了达特茅斯会议。", "what", "达特茅斯会议", "他参加了哪次会议？"),
    ("他养了大熊猫。", "what", "大熊猫", "他养了哪种动物？"),
    ("他每天读 arXiv。", "what", "arXiv", "他每天读什么？"),
    ("他想做对人类有益的事。", "what", "对人类有益的事", "他想做什么？"),
    ("这个规律叫扩展法则。", "term", "扩展法则", "这个规律叫什么？"),
    # when: by its grain
    ("他在 2015 年离开。", "when", "2015 年", "他在哪一年离开？"),
    ("2015 年，他离开了。", "when", "2015 年", "哪一年，他离开了？"),
    ("他在 2015 年 3 月离开。", "when", "2015 年 3 月", "他在哪年哪月离开？"),
    ("他在 2015 年 3 月 7 日离开。", "when", "2015 年 3 月 7 日", "他在哪一天离开？"),
    ("他在 2022 年底离开。", "when", "2022 年底", "他在什么时候离开？"),
    ("他约 2015 年离开。", "when", "约 2015 年", "他什么时候离开？"),
    # how many: what is round the number stays
    ("他花了六个月。", "how-many", "六个月", "他花了几个月？"),
    ("他花了约六个月。", "how-many", "约六个月", "他花了几个月？"),
    ("全世界有超过 100 家。", "how-many", "超过 100 家", "全世界有超过多少家？"),
    ("到场的有 3 万多人。", "how-many", "3 万多人", "到场的有多少人？"),
    ("他等了十多年。", "how-many", "十多年", "他等了多少年？"),
    ("他等了两年半。", "how-many", "两年半", "他等了多长时间？"),
    ("他第三次离开。", "how-many", "第三次", "他第几次离开？"),
    ("他第 3 次离开。", "how-many", "第 3 次", "他第几次离开？"),
    ("正确率几乎 95%。", "how-many", "几乎 95%", "正确率约百分之多少？"),
    ("正确率是百分之九十。", "how-many", "百分之九十", "正确率是百分之多少？"),
    ("正确率是百分之百。", "how-many", "百分之百", "正确率是百分之多少？"),
    # why: where the reason says that it is one
    ("他因为堵车而迟到。", "why", "因为堵车", "他为什么迟到？"),
    ("因为堵车，Jack 迟到了。", "why", "因为堵车", "Jack 为什么迟到了？"),
    ("因为堵车，所以老师迟到了。", "why", "因为堵车", "为什么老师迟到了？"),
    ("为了安全，船队离开了。", "why", "为了安全", "为什么船队离开了？"),
    # quotation marks round the answer go with it
    ("他称之为“扩展法则”。", "term", "扩展法则", "他称之为什么？"),
    ("他认为“扩展法则”很重要。", "term", "扩展法则", "他认为什么很重要？"),
    ('他称之为"扩展法则"。', "term", "扩展法则", "他称之为什么？"),
    ("他写了《具体问题》。", "what", "具体问题", "他写了哪部作品？"),
    # spaces as the author puts them
    ("Jack在2015年离开Anthropic。", "when", "2015年", "Jack在哪一年离开Anthropic？"),
    ("Jack在2015年离开Anthropic。", "who", "Jack", "谁在2015年离开Anthropic？"),
)
"""Sentence, role, its piece, the whole question."""


@pytest.mark.parametrize(("says", "role", "piece", "question"), ASKED)
def test_question_keeps_its_word_in_place(says: str, role: str, piece: str, question: str) -> None:
    """The question is the sentence with the fitting question word where the answer stood."""
    bank = bank_of(f"{ENTITIES}facts: [{{id: f, says: '{says}', {role}: '{piece}'}}]")
    stems = {item.id: item.stem for item in bank.items}
    assert stems[f"f/{role}"] == question


@pytest.mark.parametrize(
    ("says", "role", "piece"),
    [
        ("他说：“Jack 走了。”", "who", "Jack"),
        ('他说"我遇见了 Jack"。', "who", "Jack"),
        ("他（Jack）走了。", "who", "Jack"),
        ("他，Jack，走了！", "who", "Jack"),
        ("谁请 Jack 来的？", "who", "Jack"),
        ("因为 Jack 病了，他没有来。", "why", "因为 Jack 病了"),
        ("他每天读 arXiv 上的论文。", "what", "arXiv"),
    ],
)
def test_what_cannot_be_asked_surely_is_left_to_the_cloze(says: str, role: str, piece: str) -> None:
    """No question word stands in a quotation, in brackets, or where another one asks already."""
    bank = bank_of(f"{ENTITIES}facts: [{{id: f, says: '{says}', {role}: '{piece}'}}]")
    assert {item.id for item in bank.items if item.origin.rule == role} == set()


def test_no_question_for_a_reason_that_does_not_say_so() -> None:
    """A reason without 因为 can't become 为什么 in its place: only the cloze asks for it."""
    bank = bank_of("facts: [{id: f, says: 他迟到了：路上堵车。, why: 路上堵车}]")
    assert [(item.id, item.stem) for item in bank.items] == [("f/why-cloze", "他迟到了：____。")]


def test_authors_wording_wins() -> None:
    """`ask:` is used as it is written, for its own role only."""
    bank = bank_of(
        "facts: [{id: f, says: 他在 2015 年离开 Anthropic。, when: 2015 年, what: Anthropic,"
        " ask: {when: 哪年的事？}}]"
    )
    stems = {item.id: item.stem for item in bank.items if item.type == "short-answer"}
    assert stems == {"f/when": "哪年的事？", "f/what": "他在 2015 年离开什么？"}


@pytest.mark.parametrize(
    ("says", "when", "event"),
    [
        ("Jack 在 2015 年离开公司。", "2015 年", "Jack 离开公司"),
        ("Jack于2015年离开公司。", "2015年", "Jack离开公司"),
        ("Jack 早在 2015 年就离开公司。", "2015 年", "Jack 就离开公司"),
        ("2015 年，Jack 离开公司。", "2015 年", "Jack 离开公司"),
        ("2015 年时，Jack 离开公司。", "2015 年", "Jack 离开公司"),
        ("在 2014–2017 年间，Jack 离开公司。", "2014–2017 年", "Jack 离开公司"),
        ("公司成立于 2015 年，总部在湾区。", "2015 年", "公司成立，总部在湾区"),
        ("Jack 在 2015 年，离开了公司。", "2015 年", "Jack，离开了公司"),
        ("公司在 2015 年上市。", "2015 年", "公司上市"),
        ("他 2015 年中断学业。", "2015 年", "他中断学业"),
        ("他 2015 年时任总统。", "2015 年", "他时任总统"),
    ],
)
def test_an_event_is_the_sentence_without_its_time(says: str, when: str, event: str) -> None:
    """What is left of a sentence without its time is a sentence."""
    fact = facts_of(f"facts: [{{id: f, says: {says}, when: {when}}}]")["f"]
    assert without_time(fact, fact.roles[0]) == event


@pytest.mark.parametrize(
    ("says", "when"),
    [
        ("他从 2015 年起住在城里。", "2015 年"),
        ("他比 2015 年更快。", "2015 年"),
        ("2015 年的夏天很热。", "2015 年"),
        ("他没在 2015 年离开。", "2015 年"),
        ("他早于 2015 年离开。", "2015 年"),
        ("他在 2015 年底离开。", "2015 年"),
        ("他在 2015 年上半年离开。", "2015 年"),
        ("他 2015 年前离开。", "2015 年"),
        ("Jack 在 2015 年时离开。", "2015 年"),
        ("这件事发生在 2015 年。", "2015 年"),
        ("那一年是 2015 年，他离开了。", "2015 年"),
        ("他 2015 年来，1998 年去。", "2015 年"),
        ("他 2015 年来，一九九八年去。", "2015 年"),
    ],
)
def test_no_event_where_the_rest_would_limp(says: str, when: str) -> None:
    """A time that the sentence needs isn't cut out of it, nor is one left in it."""
    fact = facts_of(f"facts: [{{id: f, says: {says}, when: {when}}}]")["f"]
    assert without_time(fact, fact.roles[0]) is None


@pytest.mark.parametrize(
    ("says", "piece", "other", "sentence"),
    [
        ("Jack 当过记者。", "Jack", "Tom", "Tom 当过记者。"),
        ("钱学森回到祖国。", "钱学森", "邓稼先", "邓稼先回到祖国。"),
        ("他叫“Jack”。", "Jack", "Tom", "他叫“Tom”。"),
        ("当时Jack当过兵。", "Jack", "Tom", "当时Tom当过兵。"),
        ("他，Jack，走了。", "Jack", "Tom", "他，Tom，走了。"),
        ("这是 Jack。", "Jack", "钱学森", "这是钱学森。"),
        ("这是钱学森。", "钱学森", "Jack", "这是 Jack。"),
    ],
)
def test_another_value_is_spaced_as_its_script_wants(
    says: str, piece: str, other: str, sentence: str
) -> None:
    """A false statement has the author's spaces: nothing in its form tells that it is false."""
    fact = facts_of(f"facts: [{{id: f, says: {says}, who: {piece}}}]", ZH)["f"]
    assert replace(fact, fact.roles[0], other) == sentence


@pytest.mark.parametrize(
    ("says", "role", "piece", "other"),
    [
        # what stands before the value belongs to it: a title, a class, an owner, a deed
        ("蜀郡太守李冰修建了都江堰。", "who", "李冰", "蔡伦"),
        ("司马迁写的《史记》共130篇。", "what", "《史记》", "《资治通鉴》"),
        ("司马迁写的《史记》共130篇。", "who", "司马迁", "司马光"),
        ("黄河发源于青海省的巴颜喀拉山。", "where", "巴颜喀拉山", "珠穆朗玛峰"),
        ("老舍的话剧《茶馆》写了三个时代。", "what", "《茶馆》", "《女神》"),
        ("他发明了一种显微镜。", "what", "显微镜", "炸药"),
        # what stands behind it does
        ("洪秀全等人发动了起义。", "who", "洪秀全", "林则徐"),
        ("苏洵、苏轼父子三人合称“三苏”。", "who", "苏洵、苏轼", "李白"),
        ("日本实行本国制度。", "what", "日本", "英国"),
        # and a sentence that says of each what is another's
        ("李白和杜甫分别被称为诗仙和诗圣。", "who", "李白", "白居易"),
        ("令达尔文惊奇的是，岛上的鸟各不相同。", "who", "达尔文", "林奈"),
    ],
)
def test_no_false_statement_where_another_value_does_not_fit(
    says: str, role: str, piece: str, other: str
) -> None:
    """A statement is false in one thing only, and makes sense."""
    fact = facts_of(f"facts: [{{id: f, says: '{says}', {role}: '{piece}'}}]")["f"]
    assert replace(fact, fact.roles[0], other) is None


@pytest.mark.parametrize(
    ("says", "role", "piece", "other", "sentence"),
    [
        ("武则天于690年称帝。", "when", "690年", "705年", "武则天于705年称帝。"),
        ("《论语》共20篇。", "how-many", "20篇", "24篇", "《论语》共24篇。"),
        ("蔡伦改进了造纸术。", "who", "蔡伦", "毕昇", "毕昇改进了造纸术。"),
        ("印度的首都是新德里。", "where", "新德里", "孟买", "印度的首都是孟买。"),
        ("这被比作学术界的“奥斯卡”。", "term", "奥斯卡", "灯塔", "这被比作学术界的“灯塔”。"),
        ("他发明了一种蒸汽机。", "what", "蒸汽机", "收割机", "他发明了一种收割机。"),
    ],
)
def test_a_false_statement_differs_in_its_value_alone(
    says: str, role: str, piece: str, other: str, sentence: str
) -> None:
    """Where nothing beside it belongs to the old value, the new one stands in its place."""
    fact = facts_of(f"facts: [{{id: f, says: '{says}', {role}: '{piece}'}}]")["f"]
    assert replace(fact, fact.roles[0], other) == sentence
