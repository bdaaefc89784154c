"""Chinese: dates and numbers as articles write them, and question words kept in place."""

from functools import partial

from quizgen.languages.callings import near
from quizgen.languages.chinese.callings import BUILT, FICTIONAL, FIELDS, OWNER, RULING
from quizgen.languages.chinese.dates import DATES
from quizgen.languages.chinese.drafting import DRAFTING
from quizgen.languages.chinese.enough import SHARED, tells_enough
from quizgen.languages.chinese.feedback import REASONS
from quizgen.languages.chinese.fractions import FRACTIONS
from quizgen.languages.chinese.item_words import LEXICON
from quizgen.languages.chinese.labels import LABELS
from quizgen.languages.chinese.numbers import counts_one, read_quantity, write_number
from quizgen.languages.chinese.people import names_alike
from quizgen.languages.chinese.proof_labels import PROOF_LABELS
from quizgen.languages.chinese.prose import PROSE
from quizgen.languages.chinese.questions import ask, propose
from quizgen.languages.chinese.sorts import of_sort
from quizgen.languages.chinese.spacing import tidy
from quizgen.languages.chinese.statements import replace, without_time
from quizgen.languages.chinese.swaps import (
    HEDGE,
    is_view,
    names_source,
    of_one_sex,
    open_ended,
    takes,
    without_class,
    without_title,
)
from quizgen.languages.chinese.times import read_time
from quizgen.languages.chinese.wholes import whole_of
from quizgen.languages.language import Language

CHINESE = Language(
    tag="zh",
    also=("zh-Hans",),
    read_time=read_time,
    dates=DATES,
    read_quantity=read_quantity,
    write_number=write_number,
    fractions=FRACTIONS,
    counts_one=counts_one,
    whole_of=whole_of,
    ask=ask,
    replace=replace,
    takes=takes,
    is_view=is_view,
    names_source=names_source,
    of_one_sex=of_one_sex,
    open_ended=open_ended,
    near_callings=partial(near, fields=FIELDS),
    without_time=without_time,
    tidy=tidy,
    joiners=("以及", "和", "与", "、", "及", "跟"),
    reasons=REASONS,
    labels=LABELS,
    proof_labels=PROOF_LABELS,
    lexicon=LEXICON,
    prose=PROSE,
    drafting=DRAFTING,
    voice="zh_CN",
    propose=propose,
    without_class=without_class,
    without_title=without_title,
    names_alike=names_alike,
    tells_enough=tells_enough,
    shared=SHARED,
    hedge=HEDGE,
    alike=of_sort,
    owner=OWNER,
    built=BUILT,
    fictional=FICTIONAL,
    ruling=RULING,
)
