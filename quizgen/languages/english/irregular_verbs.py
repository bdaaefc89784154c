"""The irregular verbs of English: base, simple past, past participle."""

from quizgen.languages.english.closed import word_set

_IRREGULAR = """
arise arose arisen|awake awoke awoken|bear bore borne|beat beat beaten|become became become
begin began begun|bend bent bent|bet bet bet|bid bid bid|bind bound bound|bite bit bitten
bleed bled bled|blow blew blown|break broke broken|breed bred bred|bring brought brought
broadcast broadcast broadcast|build built built|burst burst burst|buy bought bought
cast cast cast|catch caught caught|choose chose chosen|cling clung clung|come came come
cost cost cost|creep crept crept|cut cut cut|deal dealt dealt|dig dug dug|do did done
draw drew drawn|drink drank drunk|drive drove driven|eat ate eaten|fall fell fallen
feed fed fed|feel felt felt|fight fought fought|find found found|flee fled fled
fling flung flung|fly flew flown|forbid forbade forbidden|foresee foresaw foreseen
forget forgot forgotten|forgive forgave forgiven|freeze froze frozen|get got got|give gave given
go went gone|grind ground ground|grow grew grown|hang hung hung|have had had|hear heard heard
hide hid hidden|hit hit hit|hold held held|hurt hurt hurt|keep kept kept|know knew known
lay laid laid|lead led led|leap leapt leapt|leave left left|lend lent lent|let let let
lie lay lain|light lit lit|lose lost lost|make made made|mean meant meant|meet met met
mistake mistook mistaken|overcome overcame overcome|overthrow overthrew overthrown
overtake overtook overtaken|override overrode overridden|oversee oversaw overseen|pay paid paid
put put put|quit quit quit|rebuild rebuilt rebuilt|read read read|ride rode ridden
ring rang rung|rise rose risen|run ran run|say said said|see saw seen|seek sought sought
sell sold sold|send sent sent|set set set|shake shook shaken|shed shed shed|shine shone shone
shoot shot shot|show showed shown|shrink shrank shrunk|shut shut shut|sing sang sung
sink sank sunk|sit sat sat|sleep slept slept|slide slid slid|speak spoke spoken
speed sped sped|spend spent spent|spin spun spun|split split split|spread spread spread
spring sprang sprung|stand stood stood|steal stole stolen|stick stuck stuck|sting stung stung
stink stank stunk|strike struck struck|strive strove striven|swear swore sworn|sweep swept swept
swell swelled swollen|swim swam swum|swing swung swung|take took taken|teach taught taught
tear tore torn|tell told told|think thought thought|throw threw thrown|thrust thrust thrust
undergo underwent undergone|understand understood understood|undertake undertook undertaken
undo undid undone|uphold upheld upheld|wake woke woken|wear wore worn|weave wove woven
weep wept wept|win won won|wind wound wound|withdraw withdrew withdrawn
withhold withheld withheld|withstand withstood withstood|write wrote written
rewrite rewrote rewritten|retake retook retaken|redo redid redone|learn learnt learnt
burn burnt burnt|dream dreamt dreamt|spell spelt spelt|spill spilt spilt|smell smelt smelt
spoil spoilt spoilt|dwell dwelt dwelt|kneel knelt knelt|lean leant leant|sew sewed sewn
sow sowed sown|saw sawed sawn|mow mowed mown|prove proved proven|hew hewed hewn
strew strewed strewn|shear sheared shorn|slay slew slain|sling slung slung|tread trod trodden
bear bore born|beget begat begotten|forsake forsook forsaken|outgrow outgrew outgrown
offset offset offset|upset upset upset|reset reset reset|recast recast recast
foretell foretold foretold
"""
ALSO_REGULAR = word_set(
    "learn burn dream spell spill smell spoil dwell kneel lean leap light prove show speed swell"
    " sew sow saw mow strew shear bet quit wake awake hang shine weave"
)
"""Those whose forms in -ed are right as well."""


def _table() -> tuple[dict[str, tuple[str, str]], dict[str, list[tuple[str, str]]]]:
    forms: dict[str, tuple[str, str]] = {}
    bases: dict[str, list[tuple[str, str]]] = {}
    for entry in _IRREGULAR.replace("\n", "|").split("|"):
        if entry:
            base, past, part = entry.split()
            forms.setdefault(base, (past, part))
            for form, text in (("past", past), ("part", part)):
                known = bases.setdefault(text, [])
                if (base, form) not in known:
                    known.append((base, form))
    return forms, bases


FORMS, BASES = _table()
"""Base to past and participle; a form to the bases it may be of, and which form of each."""
