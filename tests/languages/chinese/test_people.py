"""Names that give each other away: one Chinese among transcribed ones, or the other way round."""

import pytest

from quizgen.languages.chinese.people import names_alike


@pytest.mark.parametrize(
    ("one", "other", "alike"),
    [
        ("曹禺", "老舍", True),
        ("曹禺", "茅盾", True),
        ("曹禺", "贝克特", False),
        ("茅以升", "约翰·罗布林", False),
        ("张衡", "哥白尼", True),  # 哥 tells nobody
        ("张衡", "开普勒", False),
        ("张衡", "伽利略·伽利雷", False),
        ("普朗克", "卢瑟福", True),
        ("普朗克", "玛丽·居里", True),
        ("鲁迅", "塞万提斯", False),
        ("梵高", "达·芬奇", True),
        ("梵高", "齐白石", True),
        ("Ada Lovelace", "张衡", True),
    ],
)
def test_names(one: str, other: str, alike: bool) -> None:
    """Where nobody can tell what a name is, it may stand beside any."""
    assert names_alike(one, other) is alike
    assert names_alike(other, one) is alike
