"""English: dates and numbers as articles write them; questions only where grammar is safe."""

from functools import partial

from quizgen.languages.callings import near
from quizgen.languages.english.bounds import open_ended
from quizgen.languages.english.callings import BUILT, FICTIONAL, FIELDS, OWNER, RULING
from quizgen.languages.english.class_names import alike, without_title
from quizgen.languages.english.dates import DATES
from quizgen.languages.english.drafting import DRAFTING
from quizgen.languages.english.enough import SHARED, tells_enough
from quizgen.languages.english.events import without_time
from quizgen.languages.english.feedback import REASONS
from quizgen.languages.english.fitting import cased, replace
from quizgen.languages.english.fractions import FRACTIONS
from quizgen.languages.english.item_words import LEXICON
from quizgen.languages.english.labels import LABELS
from quizgen.languages.english.numbers import counts_one, read_quantity, write_number
from quizgen.languages.english.proof_labels import PROOF_LABELS
from quizgen.languages.english.proposals import propose
from quizgen.languages.english.prose import PROSE
from quizgen.languages.english.questions import ask
from quizgen.languages.english.swaps import (
    of_one_sex,
    takes,
    without_class,
)
from quizgen.languages.english.times import read_time
from quizgen.languages.english.views import is_view, names_source
from quizgen.languages.english.wholes import whole_of
from quizgen.languages.language import Language

ENGLISH = Language(
    tag="en",
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
    tidy=str.strip,
    joiners=(", and ", " and ", ", "),
    reasons=REASONS,
    labels=LABELS,
    proof_labels=PROOF_LABELS,
    lexicon=LEXICON,
    prose=PROSE,
    drafting=DRAFTING,
    voice="en_US",
    propose=propose,
    cased=cased,
    without_class=without_class,
    tells_enough=tells_enough,
    shared=SHARED,
    alike=alike,
    without_title=without_title,
    owner=OWNER,
    built=BUILT,
    fictional=FICTIONAL,
    ruling=RULING,
)
