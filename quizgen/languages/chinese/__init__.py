"""Chinese: dates and numbers as articles write them, and question words kept in place."""

from quizgen.languages.chinese.labels import LABELS, REASONS
from quizgen.languages.chinese.numbers import read_quantity, write_number
from quizgen.languages.chinese.questions import ask
from quizgen.languages.chinese.spacing import tidy
from quizgen.languages.chinese.statements import replace, without_time
from quizgen.languages.chinese.times import read_time
from quizgen.languages.language import Language

CHINESE = Language(
    tag="zh",
    read_time=read_time,
    read_quantity=read_quantity,
    write_number=write_number,
    ask=ask,
    replace=replace,
    without_time=without_time,
    tidy=tidy,
    joiners=("以及", "和", "与", "、", "及", "跟"),
    reasons=REASONS,
    labels=LABELS,
)
