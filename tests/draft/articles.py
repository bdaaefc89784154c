"""Two short articles, and what is drafted from each."""

BEES = """\
# Honey bees

The western honey bee was brought to North America by English settlers in 1622. It reached
California in 1853. Lorenzo Langstroth, a clergyman from Philadelphia, patented a hive with movable
frames in 1852. He called the gap between the combs the bee space.

## Science

In 1927 the zoologist Karl von Frisch showed that bees tell each other where food is. Nobody
believed him at first. The British Beekeepers Association was founded in London in 1874 and has
27,000 members. Researchers in Sussex would like to breed a bee that removes 90 % of all mites.
"""
BEE_FACTS = (
    "In 1622 the western honey bee was brought to North America by English settlers.",
    "The western honey bee reached California in 1853.",
    "Lorenzo Langstroth patented a hive with movable frames in 1852.",
    "Lorenzo Langstroth was a clergyman from Philadelphia.",
    "In 1874 the British Beekeepers Association was founded in London.",
    "The British Beekeepers Association has 27,000 members.",
)
BRIDGE = """\
# 清水桥

## 一、修建

1912年10月10日，清水桥在北岸动工。工程师陆文渊主持施工，1904年毕业于康奈尔大学。他带着八个学生打了二十六个钻孔。

清水桥全长五百一十六米。工地医生林淑仪没有休息过一天，救治了一百多名伤员。

## 二、通车

1917年11月3日，清水桥通车，陆文渊打算以后再加一条铁轨。1941年，陆文渊在上海病故。
"""
BRIDGE_FACTS = (
    "清水桥于 1912 年 10 月 10 日在北岸动工。",
    "1904 年，陆文渊毕业于康奈尔大学。",
    "陆文渊带着八个学生打了 26 个钻孔。",
    "清水桥全长 516 米。",
    "林淑仪救治了 100 多名伤员。",
    "清水桥于 1917 年 11 月 3 日通车。",
    "陆文渊于 1941 年在上海病故。",
)
