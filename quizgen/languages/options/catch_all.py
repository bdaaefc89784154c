"""Options that only say something of the other ones: none of the above, I don't know.

They stand last wherever the options are shown. The tables hold whole texts, a language a line, and
are tried together: a deck about another language has options in it.
"""

import re
import unicodedata
from collections.abc import Sequence

_ABOVE = {
    "en": r"(?:all|none|both|neither|either|not all|(?:any|some|two|one|more than one|no one"
    r"|nothing) of)"
    r" (?:of )?(?:the |these |those )?(?:above|preceding|foregoing|previous|others?$"
    r"|(?:above |listed |mentioned |other |given )?(?:options?|answers?|choices?|alternatives?"
    r"|statements?|sentences?)\b).*"
    r"|(?:all|none|both|neither|either|any) of (?:these|those|them|the (?:two|three|four))"
    r"(?: [\w’']+){0,4}|none of the [\w ]+ (?:above|listed|mentioned|given)"
    r"|(?:all|none|both|neither|either)(?: (?:are|is|apply|applies|were|was)(?: [\w’']+){0,2})?"
    r"|(?:there is )?no (?:correct|right) (?:answer|option)(?: (?:is )?(?:given|listed|here))?"
    r"|no answer is (?:correct|right)|all (?:three|four)"
    r"|everything(?: (?:listed|above|mentioned))?",
    "zh": r"(?:以上|上述|上面|前面|前述|这些|這些|它们|[两兩二三四五][者种個个项])"
    r"(?:各项|各选项|选项|所述|所有|全部|几项|说法|答案|[两兩二三四五][项項个個种者]|内容)*"
    r"(?:都|全|均|皆|全都|也|没有|兼)?(?:不|没|没有|非|无|無)?"
    r"(?:对|對|是|正确|正確|错误|错|錯|包括|有|有可能|可以|可能|可|行|成立|符合|属于|正确答案"
    r"|一[项个](?:正确|对|是)|)"
    r"|(?:全部?|都|均|皆)(?:不|没|没有|非)?(?:都)?(?:是|对|對|正确|正確|错|错误|有|可|可以|对的"
    r"|是的)"
    r"|全部|没有(?:正确)?(?:答案|选项)|没有一[项个](?:正确|对|是)?|无(?:正确)?(?:答案|选项)|皆非"
    r"|无一正确",
    "de": r"(?:keine?[rs]?|alle|beide[s]?|jede[rs]?|nichts)"
    r"(?: davon| von (?:diesen|ihnen|beiden|allem|alledem)"
    r"|(?: der| dieser| von den| diese)?(?: oben| zuvor| vorher)?"
    r" (?:genannten?|obigen?|anderen|aufgeführten|beiden|vorstehenden|antworten?|antwort|optionen"
    r"|option|möglichkeiten|aussagen?|alternativen)\b.*)?|weder noch|alles (?:davon|genannte)",
    "fr": r"(?:aucune?|toutes?|tous|chacune?|les deux)"
    r"(?: (?:de ces|de celles|d[’']entre|parmi)\b.*"
    r"| (?:les |des |ces |de ces )?(?:réponse|proposition|option|affirmation|choix|deux"
    r"|autres)s?\b.*)?"
    r"|ni l[’']une? ni l[’']autre|l[’']une? ou l[’']autre|rien de tout cela",
    "es": r"(?:ningun[oa]|tod[oa]s|amb[oa]s|cualquiera)(?: (?:de )?(?:ell[oa]s|es[oa]s|est[oa]s)"
    r"|(?: de)?(?: l[oa]s| est[oa]s)? (?:anteriores|opción|opciones|respuestas?|alternativas?"
    r"|afirmaciones|demás|dos|tres|mencionad[oa]s)\b.*)?"
    r"|ni un[oa] ni otr[oa]|nada de lo anterior|todo lo anterior",
    "pt": r"(?:nenhuma?|tod[oa]s|amb[oa]s|qualquer uma?)(?: d(?:est|ess|el)[ea]s"
    r"|(?: d?[oa]s| d?est[ea]s| d?ess[ea]s)? (?:anteriores|acima|opção|opções|respostas?"
    r"|alternativas?"
    r"|afirmações|outr[oa]s|dois|duas)\b.*)?|n\.?d\.?a|nem um nem outro",
    "it": r"(?:nessun[oa]?|tutt[ei]|entramb[ei])(?: d(?:i loro|i quest[ei])"
    r"|(?: d?elle| dei| degli| le| i| gli| quest[ei])? (?:precedenti|rispost[ae]|opzion[ei]"
    r"|alternative"
    r"|affermazioni|altr[ei]|due|tre)\b.*)?|né l[’']un[oa] né l[’']altr[oa]",
    "nl": r"(?:geen|geen enkele?|alle?|alles|beide|allebei)(?: van)?"
    r"(?: (?:deze|die|beide|allen|(?:de |het )?(?:bovenstaande|genoemde|bovengenoemde"
    r"|antwoord(?:en)?"
    r"|opties?|andere|vorige))\b.*)?",
    "sv": r"(?:ing(?:en|et|a)|alla|båda)(?: av)?(?: (?:ovanstående|dessa|dem|ovan|alternativen"
    r"|svaren|de (?:ovanstående|andra|två))\b.*)?",
    "da": r"(?:ing(?:en|et)|alle|begge)(?: af)?(?: (?:ovenstående|disse|dem|delene|de (?:ovennævnte"
    r"|nævnte|andre|to))\b.*)?",
    "no": r"(?:ing(?:en|et)|alle|begge)(?: av)?(?: (?:ovennevnte|disse|dem|delene|de (?:ovennevnte"
    r"|nevnte|andre|to)|ovenfor)\b.*)?",
    "fi": r"(?:ei mikään|kaikki|molemmat|ei kumpikaan)(?: (?:yllä|edellä|näistä|edellisistä"
    r"|mainitu).*)?",
    "pl": r"(?:żadn[aey]|wszystkie|oba|obie|obydwa)(?: z)?"
    r"(?: (?:powyższ|tych|wymienion|odpowied|nich|podan).*)?",
    "cs": r"(?:žádn[áéý]|všechny|obě|oba)(?: z)?(?: (?:výše|uveden|těchto|možnost|nich"
    r"|odpověd).*)?",
    "ru": r"(?:ни од(?:ин|на|но)|ничего|вс[её]|оба|обе)(?: из (?:них|этого|этих|перечисл"
    r"|вышеперечисл"
    r"|вариант|ответ|предложен|указан|приведён|привед).*|(?: эти)? (?:вариант|ответ|перечисленн"
    r"|вышеперечисленн|верн|правильн|утвержден).*)?|нет (?:правильного|верного) (?:ответа"
    r"|варианта)",
    "uk": r"(?:жод(?:ен|на|не)|усі|всі|все|обидва|обидві)(?: (?:з|із))?"
    r"(?: (?:них|цього|варіант|відповід|перелічен|вищеперелічен|наведен).*)?",
    "tr": r"(?:hiçbiri|hepsi|her ikisi(?: de)?|yukarıdakilerin (?:hepsi|hiçbiri|tümü))",
    "id": r"(?:semua|tidak ada|keduanya)(?: yang)?(?: (?:jawaban|di atas|benar|salah).*)?",
    "vi": r"(?:tất cả|không có|cả hai|cả (?:ba|bốn))(?: (?:các )?(?:đáp án|phương án|đều|ý trên"
    r"|câu).*)?"
    r"|không (?:có )?(?:đáp án|câu|ý) nào.*",
    "ja": r"(?:上記|以上|前述|これら)(?:の(?:すべて|全て|いずれ|どれ|中))?(?:で|に)?も?"
    r"(?:すべて|全て)?(?:正しい|ない|該当しない|当てはまらない|あてはまらない|正しくない)?"
    r"|(?:いずれ|どれ|どちら)(?:で|に)?も(?:正しい|ない|該当しない|当てはまらない|あてはまらない"
    r"|正しくない)"
    r"|(?:すべて|全て)(?:正しい|該当する|当てはまる)?|両方(?:とも)?(?:正しい)?|該当なし",
    "ko": r"위의? ?(?:모두|어느 것도|항목 모두|보기 모두|것 모두).{0,9}|(?:모두|둘 다|전부)"
    r"(?: ?(?:정답|맞다|맞음|옳다|옳음|아니다|아님|해당|틀리다|틀림))?|해당 ?(?:없음|사항 없음)"
    r"|정답 ?없음",
    "ar": r"(?:جميع|كل|كلا|لا شيء)(?: (?:ما|مما) (?:سبق|ذكر).*| (?:الإجابات|الخيارات).*)?",
    "hi": r"(?:उपरोक्त|उपर्युक्त|इनमें)(?: (?:में )?से)?(?: (?:सभी|कोई नहीं|कोई भी नहीं|दोनों))?"
    r"|दोनों|सभी",
}
_UNKNOWN = {
    "en": r"(?:i |we )?(?:don[’']?t|do not|can[’']?t|cannot|can not) (?:know|tell|say"
    r"|be (?:determined|known"
    r"|told|answered|inferred|said))\b.*"
    r"|(?:i[’']?m |i am )?(?:not sure|unsure|uncertain|undecided)|not certain|no idea|unknown|skip"
    r"|(?:it is )?(?:impossible|not possible) to (?:tell|say|know|determine)\b.*"
    r"|(?:there is )?(?:not enough|insufficient|too little) (?:information|data|evidence)\b.*"
    r"|(?:it is )?not (?:given|stated|mentioned)(?: (?:here|in the (?:text|passage)))?|n/?a"
    r"|something else|(?:an)?other(?: \(.*\))?|others",
    "zh": r"(?:我)?(?:不知道|不清楚|不确定|不了解|不晓得|說不清|说不清|不好说|不一定)"
    r"|(?:无法|不能|难以|無法)(?:确定|判断|判定|得知|知道|推断|比较)|(?:条件|信息|資訊)不足"
    r"|文中(?:没有|未)(?:提到|提及|说明)"
    r"|其他|其它|其他答案|以上(?:皆|都)?不确定",
    "de": r"(?:(?:das )?weiß (?:ich )?nicht|ich weiß (?:es )?nicht|keine ahnung|unsicher"
    r"|nicht sicher"
    r"|(?:lässt sich )?nicht (?:zu )?(?:bestimmen|bestimmbar|entscheidbar)|etwas anderes"
    r"|sonstiges)",
    "fr": r"(?:je ne sais pas|on ne (?:peut pas|sait pas).*|impossible à (?:dire|déterminer)"
    r"|autre(?: chose)?"
    r"|pas sûre?|sans opinion)",
    "es": r"(?:no (?:lo )?s[eé]|no (?:estoy )?segur[oa]|no se (?:puede|sabe).*|otr[oa]s?|no sabe)",
    "pt": r"(?:não sei|não (?:é possível|se pode).*|não tenho certeza|outr[oa]s?)",
    "it": r"(?:non (?:lo )?so|non si può.*|non (?:ne )?sono sicur[oa]|altro)",
    "nl": r"(?:(?:dat )?weet ik niet|ik weet het niet|niet te bepalen|anders|geen idee)",
    "sv": r"(?:(?:jag )?vet (?:inte|ej)|annat|osäker)",
    "da": r"(?:(?:det )?ved (?:jeg )?ikke|jeg ved (?:det )?ikke|andet)",
    "no": r"(?:(?:det )?vet (?:jeg )?ikke|annet)",
    "fi": r"(?:en (?:tiedä|osaa sanoa)|muu)",
    "pl": r"(?:nie wiem|nie można .*|inne)",
    "cs": r"(?:nevím|nelze .*|jiné)",
    "ru": r"(?:(?:я )?не знаю|затрудняюсь ответить|нельзя .*|другое)",
    "uk": r"(?:не знаю|інше)",
    "tr": r"(?:bilmiyorum|emin değilim|diğer)",
    "id": r"(?:(?:saya )?tidak tahu|lainnya)",
    "vi": r"(?:(?:tôi )?không biết|không chắc|khác)",
    "ja": r"(?:わからない|分からない|わかりません|分かりません|不明|その他)",
    "ko": r"(?:모르겠다|모르겠음|모름|모르겠습니다|잘 모르겠다|기타)",
    "ar": r"(?:لا أعرف|لا أعلم|لست متأكد\S*)",
    "hi": r"(?:पता नहीं|मुझे नहीं पता)",
}
_BEFORE = r"(?:it is |it |it’s |it's |they are |the answer is |that is )?"
_CATCH_ALL = re.compile(
    f"{_BEFORE}(?:{'|'.join((*_ABOVE.values(), *_UNKNOWN.values()))})", re.IGNORECASE
)
_HAN_OR_KANA = re.compile(r"[\u3040-\u30ff\u3400-\u9fff]")
_TWO = re.compile(
    r"(?:both|neither|either|two) of |[两兩二]者|beide|les deux|amb[oa]s|entramb[ei]", re.IGNORECASE
)
_LONGEST = 80


def catch_alls(texts: Sequence[str]) -> frozenset[int]:
    """The places of the options that only say that all, none or both others are right, or nothing.

    A word such as “both” or 其他 may also be an answer like any other, so it counts only where the
    author has put it at the end.
    """
    found = [_is_catch_all(text) for text in texts]
    end = _end(found)
    if not end:
        return frozenset()
    return frozenset(
        place for place, text in enumerate(texts) if found[place] and (place >= end or _clear(text))
    )


def two_above(texts: Sequence[str]) -> bool:
    """Whether an option such as “both of the above” has others after it, which it doesn't mean."""
    found = [_is_catch_all(text) for text in texts]
    pairs = [bool(_TWO.match(text)) for text in texts[: _end(found)]]
    return any(
        one and two and place > 1
        for place, (one, two) in enumerate(zip(found, pairs, strict=False))
    )


def _end(found: Sequence[bool]) -> int:
    """How many options come before the ones at the end that speak of the others."""
    end = len(found)
    while end and found[end - 1]:
        end -= 1
    return end


def _is_catch_all(text: str) -> bool:
    if len(text) > _LONGEST:
        return False
    usual = " ".join(unicodedata.normalize("NFKC", text).split())
    return bool(_CATCH_ALL.fullmatch(usual.strip(" .。!*_()[]")))


def _clear(text: str) -> bool:
    """Whether a text is more than a word."""
    return len(text) > 2 if _HAN_OR_KANA.search(text) else " " in text.strip()
