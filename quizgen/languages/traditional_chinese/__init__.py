"""Chinese in traditional characters, as written in Taiwan.

It has labels and reasons of its own. Sentences are read by the rules for simplified characters,
through a table of characters, and what these word is written in traditional ones, in the author's
wherever it quotes; see `chinese.scripts`.
"""

from dataclasses import replace

from quizgen.languages.chinese import CHINESE
from quizgen.languages.chinese.scripts import in_either
from quizgen.languages.traditional_chinese import readers, wording
from quizgen.languages.traditional_chinese.fonts import FONTS
from quizgen.languages.traditional_chinese.item_words import LEXICON
from quizgen.languages.traditional_chinese.labels import LABELS
from quizgen.languages.traditional_chinese.proof_labels import PROOF_LABELS
from quizgen.languages.traditional_chinese.reasons import REASONS

TRADITIONAL_CHINESE = replace(
    CHINESE,
    tag="zh-Hant",
    also=("zh-TW", "zh-HK", "zh-MO"),
    drafting=None,
    read_time=readers.read_time,
    dates=readers.DATE_FORM,
    read_quantity=readers.read_quantity,
    write_number=readers.write_number,
    fractions=readers.FRACTION_FORM,
    whole_of=wording.whole_of,
    ask=wording.ask,
    propose=wording.propose,
    replace=wording.replace_piece,
    takes=wording.takes,
    is_view=wording.is_view,
    names_source=wording.of_text(CHINESE.names_source),
    of_one_sex=wording.of_text(CHINESE.of_one_sex),
    open_ended=wording.open_ended,
    near_callings=wording.near_callings,
    without_time=wording.without_time,
    without_class=wording.without_class,
    without_title=wording.without_title,
    names_alike=wording.names_alike,
    tells_enough=wording.tells_enough,
    alike=wording.is_of_sort,
    joiners=wording.JOINERS,
    reasons=REASONS,
    labels=LABELS,
    proof_labels=PROOF_LABELS,
    lexicon=LEXICON,
    voice="zh_TW",
    fonts=FONTS,
    hedge=in_either(CHINESE.hedge),
    shared=in_either(CHINESE.shared),
    owner=in_either(CHINESE.owner),
    built=in_either(CHINESE.built),
    fictional=in_either(CHINESE.fictional),
    ruling=in_either(CHINESE.ruling),
)
