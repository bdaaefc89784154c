"""Options that mean others by their places: the first two, 前两项; the languages in turn."""

_EN = (
    r"(?:(?:only|both|all|neither|none|either|just|any) )?(?:of )?(?:the )?(?:"
    r"(?:first|last|final|second|next) (?:two|three|four|2|3|4|couple)"
    r"|(?:two|three|2|3) (?:first|last|above)"
    r"|(?:first|second|third|fourth|fifth|last)(?:,? (?:and|or|nor|but not|&)? ?(?:the )?"
    r"(?:first|second|third|fourth|fifth|last))+"
    r"|above (?:two|three|four)|(?:preceding|previous) (?:one|two|three)"
    r"|(?:first|second|third|fourth|fifth|last) (?:one|option|answer|choice|statement|alternative))"
    r"(?: (?:ones?|options?|answers?|choices?|statements?|alternatives?"
    r"|items?))?(?: above)?(?: only)?"
    r"(?: (?:is|are|were) (?:all |both )?(?:true|correct|right|false|wrong|incorrect))?"
    r"|only the (?:first|second|third|fourth|fifth|last)|the (?:first|second|third|last) only"
    r"|(?:all|any|none) (?:of the )?(?:options |answers )?(?:but|except) (?:for )?the "
    r"(?:first|second|third|fourth|last)(?: (?:one|two|three|option))?"
    r"|(?:(?:all|none|both) of )?the (?:following|options? below|answers? below)"
)
_ZH = (
    r"(?:只有|只|仅有?|以上|除了?)?(?:(?:[前后後头頭末]|最[前后後])(?:面|头)?的?[两兩二三四234]"
    r"(?:[项項个個者种種条句]|个选项|项选项)?(?:说法|选项)?"
    r"|第[一二三四五1-5](?:[项項个個条句]?(?:选项|选項)?(?:[、和与與及或]|以及)第?[一二三四五1-5])+"
    r"(?:[项項个個条句]|个选项)?)(?:选项|说法)?(?:都|均|皆|也)?(?:不|没)?(?:是|对|對|正确|错"
    r"|错误|有)?"
    r"|(?:只有|只|仅有?)第[一二三四五1-5][项項个個条句]?(?:选项)?(?:是|对|正确)*"
)
BY_PLACE = "|".join(
    (
        _EN,
        _ZH,
        (
            r"(?:nur |alle außer )?(?:die|den|der) (?:(?:ersten|letzten) (?:beiden|zwei|drei)"
            r"|(?:beiden|zwei|drei) (?:ersten|letzten)|erste[n]? und (?:die |der )?(?:zweite|dritte"
            r"|letzte)[n]?)"
            r"(?: (?:antworten|aussagen|optionen|möglichkeiten|genannten))?|nur (?:die|der"
            r"|das) (?:erste|zweite|dritte|letzte)"
        ),
        (
            r"(?:seulement )?les (?:deux|trois) (?:premi(?:ers|ères)|derni(?:ers|ères))(?: \w+)?"
            r"|seulement (?:le|la) (?:premi(?:er|ère)|second[e]?|derni(?:er|ère))"
        ),
        (
            r"(?:s[oó]lo |solamente )?l[ao]s (?:dos|tres) (?:primer|últim)[ao]s(?: \w+)?"
            r"|(?:s[oó]lo )?l[ao]s (?:primer|últim)[ao]s (?:dos|tres)(?: \w+)?"
        ),
        (
            r"(?:apenas |só )?[ao]s (?:du[ao]s|dois|três) (?:primeir|últim)[ao]s(?: \w+)?"
            r"|[ao]s (?:primeir|últim)[ao]s (?:duas|dois|três)(?: \w+)?"
        ),
        r"(?:solo )?(?:le|i|gli) (?:prim|ultim)[ei] (?:due|tre)(?: \w+)?",
        r"(?:alleen )?de (?:eerste|laatste) (?:twee|drie)(?: \w+)?",
        (
            r"(?:bara )?de (?:två|tre) (?:första|sista)(?: \w+)?|(?:kun )?de (?:to|tre) (?:første"
            r"|sidste|siste)(?: \w+)?"
        ),
        r"(?:только )?(?:первы|последни)е (?:два|две|три)(?: \w+)?",
        r"(?:tylko )?(?:pierwsze|ostatnie|dwie pierwsze|dwa pierwsze) ?(?:dwa|dwie|trzy)?(?: \w+)?",
        r"(?:最初|初め|はじめ|前|後|最後)の?(?:二|２|2|三|3)つ(?:のみ|だけ)?(?:が?正しい)?",
        r"(?:처음|마지막|앞의|뒤의) ?(?:두|세) ?(?:개|가지)?",
    )
)
"""The whole text of such an option."""
