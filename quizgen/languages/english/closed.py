"""The small classes of English words, which no text adds to."""


def word_set(words: str) -> frozenset[str]:
    """The words of a text."""
    return frozenset(words.split())


BE = frozenset({"am", "is", "are", "was", "were"})
HAVE = frozenset({"has", "have", "had"})
DO = frozenset({"does", "do", "did"})
MODALS = frozenset({"can", "could", "may", "might", "must", "shall", "should", "will", "would"})
NEGATED = {
    **{f"{verb}n't": verb for verb in ("is", "are", "was", "were", "has", "have", "had")},
    **{f"{verb}n't": verb for verb in ("does", "do", "did", "could", "must", "should", "would")},
    "can't": "can",
    "won't": "will",
    "cannot": "can",
}
"""Negated auxiliaries, which are fronted whole."""
AUXILIARIES = BE | HAVE | DO | MODALS | NEGATED.keys()

ARTICLES = frozenset({"a", "an", "the"})
POSSESSIVES = frozenset({"my", "your", "his", "her", "its", "our", "their"})
DETERMINERS = (
    ARTICLES
    | POSSESSIVES
    | frozenset({"this", "that", "these", "those", "every", "each", "some", "any", "no"})
    | frozenset({"another", "both", "either", "neither", "all", "many", "most", "few", "several"})
    | frozenset({"much", "such", "more", "less", "fewer", "other", "half", "certain"})
)
BACKWARD = frozenset(
    {"it", "its", "they", "them", "their", "he", "him", "his", "she", "her", "hers", "theirs"}
)
"""Pronouns that speak of something named before."""
HERE = frozenset(
    {"this", "these", "those", "there", "then", "here", "so", "such", "former", "latter", "too"}
    | {"also", "itself", "himself", "herself", "themselves"}
)
PRONOUNS = BACKWARD | frozenset({"i", "you", "we", "me", "us", "one", "itself", "himself"})
SUBJECT_PRONOUNS = frozenset({"it", "they", "he", "she", "this", "these", "those", "that", "such"})
INDEFINITE = frozenset(
    {"nobody", "everyone", "everybody", "someone", "somebody", "anyone", "nothing", "everything"}
    | {"something", "anything", "none", "no-one"}
)

PREPOSITIONS = word_set(
    "about above across after against along alongside amid among amongst around as at before"
    " behind below beneath beside besides between beyond by circa despite down during except for"
    " from in inside into like near of off on onto opposite out outside over past per since"
    " through throughout to toward towards under underneath unlike until till up upon via with"
    " within without"
)
PARTICLES = frozenset({"up", "out", "off", "down", "away", "back", "apart", "together", "forward"})
"""Adverbs that belong to the verb before them (set up, break out)."""
SPANS_OF_TIME = word_set("seconds minutes hours days weeks months years decades centuries")
"""What a stretch of time is counted in."""
WITH_INFINITIVE = word_set(
    "attempt attempts effort efforts plan plans bid race struggle campaign order orders decision"
    " permission right promise proposal offer refusal request agreement call demand duty"
    " way ways method means chance opportunity ability need reason"
)
"""Nouns that an infinitive belongs to: the plan to build a canal."""
RELATIVES = frozenset({"who", "whom", "whose", "which", "that", "where", "when", "why"})
SUBORDINATORS = word_set(
    "because although though whereas while if unless whether when where wherever whenever how why"
    " what who whom whose which that lest once"
)
MAYBE_SUBORDINATORS = frozenset({"since", "as", "until", "till", "before", "after", "so", "than"})
"""What begins a clause where a verb follows, and a phrase where none does."""
TAILS = frozenset({"because", "although", "though", "whereas", "while", "so"})
CONJUNCTIONS = frozenset({"and", "or", "but", "nor", "yet"})
ADVERBS = word_set(
    "not never ever always often sometimes usually seldom rarely already still just first last"
    " only even once twice again later earlier soon now then also thus therefore almost nearly"
    " very quite rather too well far long much more most less least best here there together"
    " ago abroad away forever eventually perhaps maybe sooner instead alone else hardly barely"
    " forward ahead apart next originally finally initially formerly mainly today nowadays"
    " currently"
)
NO_LY_ADVERBS = word_set(
    "family early daily weekly monthly yearly friendly only holy ugly july italy supply reply"
    " apply multiply rely assembly anomaly butterfly monopoly ally jelly belly bully fly lily"
    " elderly likely deadly lively lonely lovely costly orderly silly comply imply"
)
PAST_TIME = frozenset({"ago", "later", "earlier", "before", "afterwards"})

DATIVE = word_set(
    "give teach offer send show tell lend sell hand award grant pay promise bring leave ask lease"
    " serve deny assign bequeath owe feed deal"
)
"""Verbs with two objects, where what follows isn't one phrase."""

NATIONS = word_set(
    "english french german dutch roman greek chinese japanese korean indian persian arab arabic"
    " turkish russian polish spanish portuguese italian swedish danish norwegian finnish hungarian"
    " czech austrian swiss belgian irish scottish welsh british american canadian mexican brazilian"
    " egyptian african asian european australian jewish hebrew latin christian catholic protestant"
    " muslim islamic buddhist hindu victorian soviet ottoman mongol byzantine vietnamese thai"
)
"""Adjectives that have a capital anywhere."""
