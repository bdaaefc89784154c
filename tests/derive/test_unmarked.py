"""Facts with markup round their roles: questions have no raw signs, blanks keep the markup."""

import pytest

from quizgen.items.item import ClozeItem
from quizgen.text.markup import around_blanks, to_html
from tests.support.banks import EN, ZH, bank_of


@pytest.mark.parametrize(
    ("fact", "deck", "stems"),
    [
        (
            '{id: f, says: "**Ada** wrote it in *1843*.", who: Ada, when: 1843}',
            EN,
            {
                "f/who": "Who wrote it in 1843?",
                "f/who-cloze": "**____** wrote it in *1843*.",
                "f/when-cloze": "**Ada** wrote it in *____*.",
            },
        ),
        (
            '{id: f, says: "`git push`把工作上传。", what: git push}',
            ZH,
            {"f/what-cloze": "`____`把工作上传。"},
        ),
        # within code no question can be worded
        (
            '{id: f, says: "用`git push`上传。", what: push}',
            ZH,
            {"f/what-cloze": "用`git ____`上传。"},
        ),
        (
            '{id: f, says: "他住在{武汉|Wǔ hàn}。", where: 武汉}',
            ZH,
            {"f/where": "他住在哪里？", "f/where-cloze": "他住在{____|Wǔ hàn}。"},
        ),
        # a blank that would cut through the emphasis isn't made
        ('{id: f, says: "**Ada wrote** it.", what: wrote** it}', EN, {}),
    ],
)
def test_no_question_shows_raw_signs(fact: str, deck: str, stems: dict[str, str]) -> None:
    """What stands right round a piece goes with it; in a blank's sentence it stays."""
    items = bank_of(f"facts:\n  - {fact}\n", deck).items
    asked = {item.id: item.stem for item in items if item.type in ("short-answer", "cloze")}
    for name, stem in stems.items():
        assert asked.get(name) == stem
    for item in items:
        shown = around_blanks(item.segments) if isinstance(item, ClozeItem) else [item.stem]
        assert not set("*`{|") & set(to_html("".join(shown)))
