"""Chinese names of people and transcribed ones: one among the others would stand out."""

SURNAMES = frozenset(
    "赵钱孙李周吴郑王冯陈褚卫蒋沈韩杨朱秦尤许何吕施张孔曹严华金魏陶姜戚谢邹喻柏章苏潘葛范彭郎鲁韦"
    "昌马苗凤方俞任袁柳鲍史唐费岑薛雷贺倪汤殷罗毕郝邬安常乐于时傅齐康伍余元顾孟黄穆萧尹姚邵汪祁毛"
    "狄米明臧计成戴宋茅庞熊纪舒屈项祝董梁杜阮蓝闵席季贾江童颜郭梅盛林钟徐邱骆高夏蔡田胡凌霍万柯管"
    "卢莫房丁邓洪石崔龚程陆左段侯全刘叶白龙闻翟谭曾关欧冼聂"
)
"""Those of nine in ten people, by the usual list (百家姓)."""
_TRANSCRIBED = frozenset(
    "阿埃艾奥巴贝比彼波伯博勃布查达德蒂顿多恩尔法菲夫弗福盖戈格哈赫基吉加杰卡凯坎考科克库拉莱朗劳勒"
    "里利隆伦洛玛迈曼门蒙密姆纳内尼涅诺帕佩皮普奇切萨塞森沙莎舍圣什斯索塔泰坦特图托瓦威维沃乌西希辛"
    "休亚雅那耶伊因约泽詹兹茨士普开瑟福提万斯果摩沃墨弥蕾珍黛娜莉"
)
"""Characters that names of other languages are written with."""
_DOUBLE = (
    *(
        "欧阳",
        "司马",
        "诸葛",
        "上官",
        "夏侯",
        "东方",
        "皇甫",
        "尉迟",
        "公孙",
        "慕容",
        "令狐",
        "宇文",
    ),
    *("长孙", "司徒", "南宫", "独孤", "端木", "东郭", "百里", "呼延", "澹台", "完颜", "耶律"),
)
"""Surnames of two characters, with which Chinese names have four."""
_TITLED = tuple("帝祖宗王后公汗侯君妃主师僧子氏皇")
"""Ends of titles, which Chinese names of four and more have: 乾隆皇帝, 文成公主."""
_SHARE = 0.65
_LONGEST = 3


def names_alike(one: str, other: str) -> bool:
    """Whether two people's names may stand beside each other: not one Chinese, one transcribed."""
    kinds = {_kind(one), _kind(other)}
    return kinds != {"own", "transcribed"}


def _kind(name: str) -> str:
    """`own`, `transcribed`, or empty where nobody can tell (鲁班, 梵高)."""
    if "·" in name:
        return "transcribed"
    if not name or name[0] < "\u3400":
        return ""
    if len(name) > _LONGEST and not name.startswith(_DOUBLE) and not name.endswith(_TITLED):
        return "transcribed"
    share = sum(char in _TRANSCRIBED for char in name) / len(name)
    if len(name) >= _LONGEST and share >= _SHARE:
        return "transcribed"
    if len(name) == 2 and name[0] not in SURNAMES and share == 1:
        return "transcribed"  # 沃森, 巴赫
    own = len(name) <= _LONGEST and name[0] in SURNAMES
    return "own" if own and share < 1 / 2 else ""
