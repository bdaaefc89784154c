"""What only the proof page says, to a deck's author."""

from dataclasses import dataclass

from quizgen.languages.said.texts import Texts


@dataclass(frozen=True, kw_only=True)
class ProofLabels(Texts):
    """What the proof page says. Those with braces are formats, filled by its script.

    Those with `<code>` in them are HTML.
    """

    title: str
    private: str
    no_script: str
    search: str
    search_hint: str
    filters: str
    filtered: str
    type: str
    section: str
    rule: str
    level: str
    remark: str
    goal: str
    since: str
    all: str
    by_hand: str
    core: str
    detail: str
    any_remark: str
    any_warning: str
    no_remark: str
    to_card: str
    to_paper: str
    to_none: str
    since_time: str
    unshipped: str
    since_seen: str
    mark_seen: str
    marked: str
    new: str
    clear: str
    count: str
    nothing: str
    no_items: str
    by_keys: str
    about_deck: str
    error: str
    warning: str
    info: str
    right: str
    wrong: str
    excluded: str
    unsaid: str
    author: str
    answer: str
    accept: str
    rationale: str
    caveat: str
    source: str
    rule_named: str
    card: str
    sheet: str
    nowhere: str
    of_facts: str
    say: str
    never: str
    distractors: str
    skip: str
    ask: str
    proposed: str
    take_out: str
    put: str
    instead: str
    of_row: str
    of_author: str
    place: str
    copy: str
    copied: str
