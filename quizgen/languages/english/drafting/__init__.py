"""How English articles are read for a first deck."""

from quizgen.languages.drafting import Drafting
from quizgen.languages.english.drafting.facts import facts
from quizgen.languages.english.drafting.names import named
from quizgen.languages.english.drafting.roles import pieces

DRAFTING = Drafting(named=named, facts=facts, pieces=pieces)
