"""English: dates and numbers as articles write them; questions only where grammar is safe."""

from quizgen.languages.english.events import without_time
from quizgen.languages.english.fitting import cased, replace
from quizgen.languages.english.labels import LABELS, REASONS
from quizgen.languages.english.numbers import read_quantity, write_number
from quizgen.languages.english.proposals import propose
from quizgen.languages.english.questions import ask
from quizgen.languages.english.times import read_time
from quizgen.languages.language import Language

ENGLISH = Language(
    tag="en",
    read_time=read_time,
    read_quantity=read_quantity,
    write_number=write_number,
    ask=ask,
    replace=replace,
    without_time=without_time,
    tidy=str.strip,
    joiners=(", and ", " and ", ", "),
    reasons=REASONS,
    labels=LABELS,
    propose=propose,
    cased=cased,
)
