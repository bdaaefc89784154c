"""How Chinese articles are read for a first deck."""

from quizgen.languages.chinese.drafting.facts import facts
from quizgen.languages.chinese.drafting.names import named
from quizgen.languages.chinese.drafting.roles import pieces
from quizgen.languages.drafting import Drafting

DRAFTING = Drafting(named=named, facts=facts, pieces=pieces)
