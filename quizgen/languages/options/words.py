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
    "kromě только кроме лише тільки крім yalnız yalnızca sadece hariç",
    "hanya kecuali chỉ trừ فقط केवल",
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
    "afirmação risposta risposte opzione opzioni affermazione antwoord",
    "antwoorden optie opties svar",
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
    "и или верны верно верен правильны та і або чи ve veya ya da",
    "ile dan atau benar và hoặc đều đúng",
    "و أو या और และ หรือ",
    "和 与 與 及 或 以及 跟 同 或者 以上 上述 前面 对 對 是 的 正确 正確 错 錯 错误 不对 不正确",
    "成立 符合 有 两",
    "と や および または も の か 正しい が は 와 과 및 또는 정답 맞다",
)
