"""The words round the signs and places of options, in the languages whose usage is sure.

An option in which nothing else stands speaks of other options. The lists are one for all
languages: what a word means in another language doesn't matter beside a sign.
"""


def _set(*lines: str) -> frozenset[str]:
    return frozenset(word for line in lines for word in line.split())


ONLY = _set(
    "only just solely except but alone",
    "nur ausschließlich allein außer seulement uniquement seul seule sauf solo sólo solamente",
    "únicamente excepto salvo menos apenas somente só exceto soltanto tranne alleen enkel slechts",
    "behalve bara endast enbart kun bare unntatt undtagen vain ainoastaan tylko oprócz pouze jen",
    "kromě только кроме лише тільки крім yalnız yalnızca sadece hariç hanya kecuali chỉ trừ فقط केवल",
    "只有 只 仅 仅有 僅 仅是 只是 除 除了 外 以外 之外 のみ だけ 以外 만 제외",
)
"""Words that make a reference of one sign."""
BOTH = _set(
    "both either neither nor not all none any",
    "beide beides sowohl weder alle keine ambas ambos tanto ni todas ninguna todos ninguno",
    "tous toutes aucun aucune deux ambos ambas nem nenhuma entrambe entrambi sia né tutte nessuna",
    "zowel noch geen båda både varken begge både verken hverken sekä molemmat zarówno ani obie oba",
    "ทั้ง oba obě ani оба обе ни обидва обидві ні hem ikisi keduanya cả کلا كلا दोनों",
    "都 均 皆 全 两者 兩者 二者 三者 两项 三项 也 不 非 両方 すべて いずれも 모두 둘다 전부",
)
"""Words that make a reference of one letter, but not of one number: “all 3” are three."""
NOUNS = _set(
    "option options answer answers choice choices alternative alternatives response responses",
    "statement statements item items antwort antworten aussage aussagen möglichkeit optionen",
    "réponse réponses proposition propositions affirmation affirmations opción opciones respuesta",
    "respuestas alternativa alternativas afirmación afirmaciones opção opções resposta respostas",
    "afirmação risposta risposte opzione opzioni affermazione antwoord antwoorden optie opties svar",
    "alternativ alternativen odpowiedź odpowiedzi opcja odpověď odpovědi вариант варианты ответ",
    "ответы утверждение утверждения варіант відповідь seçenek jawaban pilihan đáp án phương",
    "选项 選項 项 項 答案 说法 选 選 選択肢 보기 번",
)
LINKS = _set(
    "and or of the is are was were true correct right false wrong incorrect apply applies above",
    "together two three four as well also have holds hold valid",
    "und oder sowie als auch ist sind richtig falsch stimmt stimmen trifft treffen zu die der",
    "et ou à la fois les est sont vraie vraies exacte exactes correcte correctes fausse fausses le",
    "y e o u es son correcta correctas verdadera verdaderas falsa falsas la las el los que como",
    "ou são é corretas correta verdadeiras verdadeira quanto as a i ed od è sono corrette vere che",
    "en of zijn is juist correct onjuist och eller är rätt og er riktig rigtig ja tai oikein ovat",
    "i oraz lub albo jest są poprawne poprawna prawdziwe a nebo jsou správně",
    "и или верны верно верен правильны та і або чи ve veya ya da ile dan atau benar và hoặc đều đúng",
    "و أو या और และ หรือ",
    "和 与 與 及 或 以及 跟 同 或者 以上 上述 前面 对 對 是 的 正确 正確 错 錯 错误 不对 不正确 成立 符合 有 两",
    "と や および または も の か 正しい が は 와 과 및 또는 정답 맞다",
)

_EN = (
    r"(?:(?:only|both|all|neither|none|either|just|any) )?(?:of )?(?:the )?(?:"
    r"(?:first|last|final|second|next) (?:two|three|four|2|3|4|couple)"
    r"|(?:two|three|2|3) (?:first|last|above)"
    r"|(?:first|second|third|fourth|fifth|last)(?:,? (?:and|or|nor|but not|&)? ?(?:the )?"
    r"(?:first|second|third|fourth|fifth|last))+"
    r"|above (?:two|three|four)|(?:preceding|previous) (?:one|two|three)"
    r"|(?:first|second|third|fourth|fifth|last) (?:one|option|answer|choice|statement|alternative))"
    r"(?: (?:ones?|options?|answers?|choices?|statements?|alternatives?|items?))?(?: above)?(?: only)?"
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
    r"(?:[项項个個条句]|个选项)?)(?:选项|说法)?(?:都|均|皆|也)?(?:不|没)?(?:是|对|對|正确|错|错误|有)?"
    r"|(?:只有|只|仅有?)第[一二三四五1-5][项項个個条句]?(?:选项)?(?:是|对|正确)*"
)
BY_PLACE = "|".join(
    (
        _EN,
        _ZH,
        r"(?:nur |alle außer )?(?:die|den|der) (?:(?:ersten|letzten) (?:beiden|zwei|drei)"
        r"|(?:beiden|zwei|drei) (?:ersten|letzten)|erste[n]? und (?:die |der )?(?:zweite|dritte|letzte)[n]?)"
        r"(?: (?:antworten|aussagen|optionen|möglichkeiten|genannten))?|nur (?:die|der|das) (?:erste|zweite|dritte|letzte)",
        r"(?:seulement )?les (?:deux|trois) (?:premi(?:ers|ères)|derni(?:ers|ères))(?: \w+)?"
        r"|seulement (?:le|la) (?:premi(?:er|ère)|second[e]?|derni(?:er|ère))",
        r"(?:s[oó]lo |solamente )?l[ao]s (?:dos|tres) (?:primer|últim)[ao]s(?: \w+)?"
        r"|(?:s[oó]lo )?l[ao]s (?:primer|últim)[ao]s (?:dos|tres)(?: \w+)?",
        r"(?:apenas |só )?[ao]s (?:du[ao]s|dois|três) (?:primeir|últim)[ao]s(?: \w+)?"
        r"|[ao]s (?:primeir|últim)[ao]s (?:duas|dois|três)(?: \w+)?",
        r"(?:solo )?(?:le|i|gli) (?:prim|ultim)[ei] (?:due|tre)(?: \w+)?",
        r"(?:alleen )?de (?:eerste|laatste) (?:twee|drie)(?: \w+)?",
        r"(?:bara )?de (?:två|tre) (?:första|sista)(?: \w+)?|(?:kun )?de (?:to|tre) (?:første|sidste|siste)(?: \w+)?",
        r"(?:только )?(?:первы|последни)е (?:два|две|три)(?: \w+)?",
        r"(?:tylko )?(?:pierwsze|ostatnie|dwie pierwsze|dwa pierwsze) ?(?:dwa|dwie|trzy)?(?: \w+)?",
        r"(?:最初|初め|はじめ|前|後|最後)の?(?:二|２|2|三|3)つ(?:のみ|だけ)?(?:が?正しい)?",
        r"(?:처음|마지막|앞의|뒤의) ?(?:두|세) ?(?:개|가지)?",
    )
)
"""Options that mean others by their places: the first two, 前两项."""

_NOUN = (
    r"options?|choices?|answers?|alternatives?|distractors?|responses?|antwort(?:en)?|optionen"
    r"|möglichkeit(?:en)?|réponses?|propositions?|opci[oó]n(?:es)?|respuestas?|alternativas?|inciso"
    r"|opç(?:ão|ões)|respostas?|rispost[ae]|opzion[ei]|antwoord(?:en)?|opties?|alternativ|svar"
    r"|вариант(?:ы|а)?|ответ(?:ы|а)?|odpowied(?:ź|zi)|opcj[ae]|odpověď|seçenek|jawaban|pilihan|đáp án"
    r"|选项|選項|答案|選択肢|보기"
)
_SIGN = r"(?:\(([A-Ja-j{0}])\)|([A-J{0}])(?![\w’'%°]|[.,:]\d|-\w))"
SPOKEN_OF = (
    # option B, options (a) and (c), 选项A
    rf"(?<![\w])(?i:{_NOUN})\s*(?:(?i:is|was|ist|est|es|é)|是|为|[:：])?\s*{_SIGN.format('')}",
    # option 2, 选项 ③
    rf"(?<![\w])(?i:options?|choices?|alternatives?|distractors?|opci[oó]n(?:es)?|选项|選項|選択肢)"
    rf"\s*{_SIGN.format('1-9')}",
    # A项, B、C 选项
    r"(?<![A-Za-z])([A-J])\s*(?:选项|選項|[项項](?!目|链|羽|圈))",
    # 故选B, 应选 C
    r"[故应應可须只]选择?\s*([A-J])(?![A-Za-z])|(?:^|[。，,；;：:\s])选\s*([A-J])(?=$|[。，,；;\s])",
    # B错, C不正确
    r"(?:^|[。，,；;：:、\s])([A-J])\s*(?:错误?|對|对|正确|不对|不正确|不符|有误)(?=$|[。，,；;：:、\s])",
    # B is wrong because
    r"(?:^|[.;!?:]\s+)\(?([B-HJ])\)?\s+(?:is|are|was)\s+(?:also\s+|not\s+)?"
    r"(?:wrong|incorrect|false|right|correct|true)\b",
    # which of A–D, one of A, B and C
    r"(?i:\b(?:which|one|any|all|none|each|both|neither)) of ([A-J])\s*(?:[-–—,/]|to|and|or|through)\s*[A-J]\b",
    # choose B
    r"(?i:\b(?:choose|pick|select|mark|tick))\s+\(?([A-J])\)?(?=$|[.,;!?)])",
)
"""Patterns by which a question's text or its explanation means an option by its sign."""
SPOKEN_BY_PLACE = (
    r"(?i:\bthe (?:first|second|third|fourth|fifth|last|first two|last two) (?:option|choice|alternative)s?\b)"
    r"|第[一二三四五1-5]个?选?项(?!目)|(?i:\b(?:erste|zweite|dritte|letzte)n? (?:antwort|option)\b)"
    r"|[前后後][两兩二三](?:个?选)?[项項]"
)
"""The same by its place."""
