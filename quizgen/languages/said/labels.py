"""The labels of a language: what stands on sheets, cards and the practice page."""

from dataclasses import dataclass

from quizgen.languages.said.cards import CardLabels
from quizgen.languages.said.practice import PracticeLabels
from quizgen.languages.said.texts import Texts


@dataclass(frozen=True, kw_only=True)
class SheetLabels(Texts):
    """What sheets say; cards and the practice page share some of it.

    Those with braces are formats. `group_…` names an item type, `do_…` tells what is to be done
    there. What ends with `_one` is said of one. `seat` is a pupil's number, empty where tests don't
    ask for it. `numerals` are those of the groups, a character each. `after_title`, `colon`,
    `comma`, `list_` and `sentence_gap` stand between texts.
    """

    by_source: str
    do_by_source: str
    worksheet: str
    key: str
    name: str
    class_: str
    seat: str
    date: str
    score: str
    time: str
    student_number: str
    true: str
    false: str
    timeline_stem: str
    matching_stem: str
    group_true_false: str
    group_choice: str
    group_cloze: str
    group_short_answer: str
    group_numeric: str
    group_matching: str
    group_ordering: str
    group_flashcard: str
    do_true_false: str
    do_choice: str
    do_choice_signs: str
    do_cloze: str
    do_short_answer: str
    do_numeric: str
    do_matching: str
    do_matching_free: str
    do_ordering: str
    do_flashcard: str
    interchangeable: str
    unmatched: str
    numerals: str
    group_format: str
    answer: str
    why: str
    explanations: str
    each_counts: str
    each_counts_one: str
    each_shares: str
    right_letter: str
    right_place: str
    right_blank: str
    source: str
    caveat: str
    details: str
    titled: str
    paragraph: str
    quoted: str
    after_title: str
    colon: str
    comma: str
    list_: str
    count: str
    count_one: str
    total: str
    total_one: str
    points: str
    points_one: str
    points_each: str
    points_each_one: str
    in_brackets: str
    form: str
    part: str
    full_marks: str
    sum: str
    page: str
    of_pages: str
    after_pages: str
    blank: str
    room: str
    sound: str
    qr: str
    answer_sheet: str
    do_answer_sheet: str
    written: str
    mark_true: str
    mark_false: str
    cards: str
    front: str
    back: str
    fold: str
    forms_table: str
    number: str
    options_on_first: str
    sentence_gap: str
    choose_all: str
    show_answer: str
    retired: str
    index_title: str


@dataclass(frozen=True, kw_only=True)
class Labels(CardLabels, PracticeLabels, SheetLabels):
    """All labels of a language."""

    def group(self, item_type: str) -> str:
        """What a group of items of a type is called."""
        return self[f"group-{item_type}"]
