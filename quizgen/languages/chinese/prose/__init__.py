"""How Chinese running text is read, to hold facts against their source."""

import re

from quizgen.languages.chinese.prose.dates import dates
from quizgen.languages.chinese.prose.names import names
from quizgen.languages.chinese.prose.numbers import numbers
from quizgen.languages.chinese.prose.opposites import denied, opposed
from quizgen.languages.chinese.prose.words import (
    acts,
    clauses,
    governors,
    keys,
    lists,
    missing,
    plain,
    sentences,
    terms,
    title,
    whither,
)
from quizgen.languages.prose import Prose

PROSE = Prose(
    tag="zh",
    weight=0.7,
    plain=plain,
    sentences=sentences,
    clauses=clauses,
    dates=dates,
    numbers=numbers,
    names=names,
    terms=terms,
    keys=keys,
    lists=lists,
    missing=missing,
    opposed=opposed,
    denied=denied,
    turned=re.compile(r"被|是$|由(?!于|此)|受到?|遭到?|为[^，。]{1,12}所|归功于|得名于|出自"),
    mutual=re.compile(
        r"相互|彼此|互相|一起|共同|合作|共事|相识|结识|认识|结婚|会面|见面|会谈|相邻|邻座|之间|并列|竞争|交界|接壤|不同"
    ),
    joined=re.compile(r"^[、和与同跟及]|[、和与同跟及]$"),
    pronoun=re.compile(r"[他她它]们?|其(?!中|他|余|实)"),
    personal=re.compile(""),  # a subject may be left out, so any sentence may mean somebody
    governors=governors,
    whither=whither,
    refers=re.compile(r"它|其(?!中|他|余|实)|该"),
    there=re.compile(r"那里|这里|当地|此地"),
    says=re.compile(r"说|认为|发现|表示|指出|回忆|提到|相信|希望|强调|知道|以为|主张|要求|让|请"),
    title=title,
    acts=acts,
    oblique=re.compile(r"(?:[在于从自到由向给被把往]|通过)(?:[^，。；]{0,20}、)?$"),
    owner=re.compile(r"的"),
    goes_on=re.compile(
        r"^[“‘（]?(?:他们?|她们?|它们?|其|该|此|这|那|两人|二人|双方|后者|前者|随后|此后|之后|后来|当时|同年|次年|翌年|于是|并|又|还|也|从此"
        r"|不久|最终|最后|但|而|因此|因而|所以|为此|直到|同时|结果|另外|此外|然而|不过|起初|至此|当年)"
    ),
)
