"""The fonts of pages in traditional Chinese: Ming for reading, Hei for headings and screens."""

from quizgen.languages.fonts import Fonts, OfficeFonts

FONTS = Fonts(
    serif=(
        *("Songti TC", "LiSong Pro", "Source Han Serif TC", "Noto Serif CJK TC", "Noto Serif TC"),
        *("PMingLiU", "MingLiU"),
    ),
    sans=(
        *("PingFang TC", "Heiti TC", "Source Han Sans TC", "Noto Sans CJK TC", "Noto Sans TC"),
        "Microsoft JhengHei",
    ),
    forms="traditional",
    office=OfficeFonts("新細明體", "微軟正黑體", "zh-TW"),
)
