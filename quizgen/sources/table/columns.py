"""The columns that a table of questions may have, and what else they are called."""

import re
from unicodedata import normalize

_NAMES = {
    "id": "id guid 编号 題號 题号 序号",
    "type": "type kind 题型 題型 类型",
    "stem": "question stem front prompt term text 题干 題幹 题目 題目 问题 問題 正面 试题",
    "answer": "answer answers correct correct_answer right_answer back definition "
    "答案 正确答案 正確答案 参考答案 反面 背面",
    "options": "options choices 选项 選項",
    "accept": "accept synonyms 同义答案",
    "distractors": "distractors 干扰项",
    "why": "rationale explanation feedback why 解析 詳解 答案解析 试题解析 解释",
    "tags": "tags tag topic category deck 标签 標籤 知识点 知識點 章节 分类",
    "tolerance": "tolerance 误差",
    "unit": "unit 单位 單位",
    "note": "note remark remarks 备注 備註",
}
_KNOWN = {name: column for column, names in _NAMES.items() for name in names.split()}
CARD = frozenset(("front", "term", "正面"))
"""What the first column of cards is called."""
_OPTION = re.compile(r"(?:option|choice|answer|选项|選項)?[ _-]*([a-j]|10|[1-9])", re.IGNORECASE)
_FEEDBACK = re.compile(r"(?:feedback|反馈|回饋)[ _-]*([a-j]|10|[1-9])", re.IGNORECASE)
TYPES = {
    **dict.fromkeys(
        ("choice", "multiple choice", "multiple-choice", "mc", "single", "multiple"), "choice"
    ),
    **dict.fromkeys(
        ("选择题", "选择", "单选题", "单选", "多选题", "多选", "選擇題", "單選題", "多選題"),
        "choice",
    ),
    **dict.fromkeys(
        ("true-false", "true/false", "true false", "tf", "判断题", "判断", "是非題"), "true-false"
    ),
    **dict.fromkeys(("cloze", "fill in the blank", "填空题", "填空", "填空題"), "cloze"),
    **dict.fromkeys(
        ("short-answer", "short answer", "short", "简答题", "简答", "簡答題"), "short-answer"
    ),
    **dict.fromkeys(("numeric", "numerical", "number", "计算题", "计算"), "numeric"),
    **dict.fromkeys(("ordering", "order", "排序题", "排序"), "ordering"),
    **dict.fromkeys(("matching", "match", "匹配题", "连线题", "配对题"), "matching"),
    **dict.fromkeys(("flashcard", "card", "basic", "卡片"), "flashcard"),
}
"""The type of a question by what a table may call it."""


def column_of(name: str) -> str:
    """What a column holds: a key of `_NAMES`, `option A` or `feedback A`; empty for none known."""
    plain = normalize("NFKC", name).strip().lower()
    if known := _KNOWN.get(plain.replace(" ", "_")):
        return known
    if found := _FEEDBACK.fullmatch(plain):
        return f"feedback {_letter(found[1])}"
    if found := _OPTION.fullmatch(plain):
        return f"option {_letter(found[1])}"
    return ""


def _letter(sign: str) -> str:
    return sign.upper() if sign.isalpha() else chr(ord("A") + int(sign) - 1)


def is_header(cells: list[str]) -> bool:
    """Whether a row names columns: one for what is asked, and one for the answer or an option."""
    columns = {column_of(cell) for cell in cells}
    return "stem" in columns and ("answer" in columns or "option A" in columns)
