"""Says in Chinese what was said in English, with the same values."""

from collections.abc import Iterable, Mapping
from dataclasses import replace
from functools import cache
from importlib.resources import files

from quizgen.diagnostics import Report
from quizgen.diagnostics.said import Said, filled
from quizgen.messages.po import read_po
from quizgen.messages.spoken import ENGLISH, TRADITIONAL

_LIST = "、"
"""What stands between the members of a list."""
_TAIWAN = {
    "文件夹": "資料夾",
    "单元格": "儲存格",
    "制表符": "定位字元",
    "排列": "排列",
    "列表": "清單",
    "加一列": "加一欄",
    "这一列": "這一欄",
    "有两列": "有兩欄",
    "各列": "各欄",
    "每列": "每欄",
    "} 列": "} 欄",
    "文件": "檔案",
    "文本": "文字",
    "字符": "字元",
    "字节": "位元組",
    "链接": "連結",
    "内存": "記憶體",
    "模板": "範本",
    "映射": "對映",
    "图片": "圖片",
    "打印": "列印",
    "管道": "管線",
    "电子表格": "試算表",
    "附加组件": "附加元件",
    "压缩包": "壓縮檔",
    "跨列": "跨欄",
    "字段": "欄位",
    "程序": "程式",
    "网络": "網路",
    "反馈": "回饋",
    "导入": "匯入",
    "导出": "匯出",
    "注释": "註解",
}
"""Words for which Taiwan has others; the longest first."""


def told(reports: Iterable[Report], language: str) -> tuple[Report, ...]:
    """The reports with their messages and hints in a language; places and names stay."""
    if language == ENGLISH:
        return tuple(reports)
    return tuple(
        replace(
            report,
            diagnostic=replace(
                report.diagnostic,
                message=in_language(report.diagnostic.message, language),
                hint=in_language(report.diagnostic.hint, language),
            ),
        )
        for report in reports
    )


def in_language(text: Said, language: str) -> Said:
    """What was said, in a language; what has no translation stays English."""
    if language == ENGLISH:
        return text
    template = messages(language).get(text.template)
    if template is None:
        return text
    values = {name: _value(value, language) for name, value in text.values.items()}
    made = filled(template, values, _LIST)
    return Said("{told}", {"told": made})


def _value(value: object, language: str) -> object:
    if isinstance(value, Said):
        return in_language(value, language)
    if isinstance(value, list):
        return [_value(part, language) for part in value]
    return value


@cache
def messages(language: str) -> Mapping[str, str]:
    """The templates of a language by the English ones."""
    simplified = read_po((files("quizgen") / "messages" / "zh-Hans.po").read_text("utf-8"))
    if language != TRADITIONAL:
        return simplified
    return {english: _of_taiwan(text) for english, text in simplified.items()}


def _of_taiwan(text: str) -> str:
    # The languages take a while to load, and few runs speak traditional Chinese.
    from quizgen.languages.chinese.scripts import traditional

    for word, other in _TAIWAN.items():
        text = text.replace(word, other)
    return traditional(text)
