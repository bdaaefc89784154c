"""Texts that mean an option by its sign or place: option B, 故选C, the first option."""

_NOUN = (
    r"options?|choices?|answers?|alternatives?|distractors?|responses?|antwort(?:en)?|optionen"
    r"|möglichkeit(?:en)?|réponses?|propositions?|opci[oó]n(?:es)?|respuestas?|alternativas?|inciso"
    r"|opç(?:ão|ões)|respostas?|rispost[ae]|opzion[ei]|antwoord(?:en)?|opties?|alternativ|svar"
    r"|вариант(?:ы|а)?|ответ(?:ы|а)?|odpowied(?:ź|zi)|opcj[ae]|odpověď|seçenek|jawaban|pilihan"
    r"|đáp án"
    r"|选项|選項|答案|選択肢|보기"
)
_SIGN = r"(?:\(([A-Ja-j{0}])\)|([A-J{0}])(?![\w’'%°]|[.,:]\d|-\w))"
SPOKEN_OF = (
    # option B, options (a) and (c), 选项A
    rf"(?<![\w])(?i:{_NOUN})\s*(?:(?i:is|was|ist|est|es|é)|是|为|[:：])?\s*{_SIGN.format('')}",
    # option 2, 选项 ③
    (
        rf"(?<![\w])(?i:options?|choices?|alternatives?|distractors?|opci[oó]n(?:es)?|选项|選項|選択肢)"
        rf"\s*{_SIGN.format('1-9')}"
    ),
    # A项, B、C 选项
    r"(?<![A-Za-z])([A-J])\s*(?:选项|選項|[项項](?!目|链|羽|圈))",
    # 故选B, 应选 C
    (
        r"[故应應可须只]选择?\s*([A-J])(?![A-Za-z])|(?:^|[。，,；;：:\s])选\s*([A-J])(?=$"
        r"|[。，,；;\s])"
    ),
    # B错, C不正确
    (
        r"(?:^|[。，,；;：:、\s])([A-J])\s*(?:错误?|對|对|正确|不对|不正确|不符|有误)(?=$"
        r"|[。，,；;：:、\s])"
    ),
    # B is wrong because
    (
        r"(?:^|[.;!?:]\s+)\(?([B-HJ])\)?\s+(?:is|are|was)\s+(?:also\s+|not\s+)?"
        r"(?:wrong|incorrect|false|right|correct|true)\b"
    ),
    # which of A–D, one of A, B and C
    (
        r"(?i:\b(?:which|one|any|all|none|each|both|neither)) of ([A-J])\s*(?:[-–—,/]|to|and|or"
        r"|through)\s*[A-J]\b"
    ),
    # choose B
    r"(?i:\b(?:choose|pick|select|mark|tick))\s+\(?([A-J])\)?(?=$|[.,;!?)])",
)
"""Patterns by which a question's text or its explanation means an option by its sign."""
SPOKEN_BY_PLACE = (
    r"(?i:\bthe (?:first|second|third|fourth|fifth|last|first two|last two) (?:option|choice"
    r"|alternative)s?\b)"
    r"|第[一二三四五1-5]个?选项|(?i:\b(?:erste|zweite|dritte|letzte)n? (?:antwort|option)\b)"
    r"|[前后後][两兩二三]个?[选選][项項]"
)
"""The same by its place."""
