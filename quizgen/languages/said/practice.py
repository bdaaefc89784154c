"""What only the practice page says."""

from dataclasses import dataclass

from quizgen.languages.said.texts import Texts


@dataclass(frozen=True, kw_only=True)
class PracticeLabels(Texts):
    """What the practice page says. Those with braces are formats, filled by its script."""

    practice_title: str
    practice_no_script: str
    practice_private: str
    practice_not_kept: str
    practice_mastered: str
    practice_sections: str
    practice_types: str
    practice_no_section: str
    practice_all_or_none: str
    practice_size: str
    practice_size_some: str
    practice_size_all: str
    practice_only_wrong: str
    practice_matched: str
    practice_start: str
    practice_start_over: str
    practice_start_over_sure: str
    practice_end: str
    practice_left: str
    practice_again: str
    practice_several: str
    practice_check: str
    practice_next: str
    practice_right: str
    practice_wrong: str
    practice_counted: str
    practice_was_right: str
    practice_knew: str
    practice_knew_not: str
    practice_judge: str
    practice_right_mark: str
    practice_wrong_mark: str
    practice_right_answer: str
    practice_your_answer: str
    practice_also: str
    practice_blank: str
    practice_choose_first: str
    practice_type_first: str
    practice_match_first: str
    practice_ordering_hint: str
    practice_matching_hint: str
    practice_matching_hint_free: str
    practice_up: str
    practice_down: str
    practice_moved: str
    practice_result: str
    practice_to_review: str
    practice_wrong_again: str
    practice_more: str
    practice_back: str
    practice_today: str
    practice_ten: str
    practice_ten_more: str
    practice_done_today: str
    practice_due: str
    practice_fresh: str
    practice_nothing_due: str
    practice_options: str
    practice_progress: str
    practice_export: str
    practice_import: str
    practice_imported: str
    practice_import_failed: str
    practice_dont_know: str
    practice_unknown: str
    practice_cards: str
    practice_slot: str
    practice_placed: str
    practice_copy: str
    practice_print: str
    practice_copied: str
    practice_copy_failed: str
