"""Measures the linter against human judgements of item-writing flaws.

Run it from the repository: `python -m tests.benchmarks.item_flaws FILE [all|used|aside]`. A line of
the file is a JSON object: `question`, `choices`, `answer` (a letter), `flaw_type`, and `label`, 1
where a person found the flaw. A third of the questions, by a hash, is kept aside: the rules were
written without looking at them.

Printed for each rule: true and false positives, false negatives, F1 and Cohen's kappa; then the
micro-averaged F1 over the first eleven. Not accuracy: saying “no flaw” of everything scores high.
"""

import json
import sys
import tempfile
from collections import defaultdict
from collections.abc import Iterable
from dataclasses import dataclass
from hashlib import sha256
from pathlib import Path
from typing import Any

from quizgen.compile import compile_deck

RULES = {
    "avoid_negatives": "negative-stem",
    "no_none_of_the_above": "none-of-above",
    "no_all_of_the_above": "all-of-above",
    "avoid_k_type": "k-type",
    "no_fill_in_blank": "fill-in-blank",
    "equal_length_options": "length-cue",
    "no_absolute_terms": "absolute-term",
    "no_vague_terms": "vague-term",
    "avoid_repetition": "word-repeat",
    "grammatical_consistency": "grammar-cue",
    "ordered_options": "unordered-options",
    "no_convergence_cues": "convergence",
    "focused_stem": "unfocused-stem",
    "no_extraneous_info": "gratuitous-stem",
}
"""The judges' names of the flaws, and ours."""
COUNTED = 11
"""Flaws, from the first, that the micro-average is over."""
LETTERS = "ABCDEFGHIJ"


@dataclass
class Score:
    """How often rule and judge agree."""

    tp: int = 0
    fp: int = 0
    fn: int = 0
    tn: int = 0

    def add(self, *, found: bool, flawed: bool) -> None:
        """Counts one judgement."""
        self.tp += found and flawed
        self.fp += found and not flawed
        self.fn += flawed and not found
        self.tn += not found and not flawed

    @property
    def f1(self) -> float:
        """The harmonic mean of precision and recall."""
        return 2 * self.tp / max(1, 2 * self.tp + self.fp + self.fn)

    @property
    def kappa(self) -> float:
        """Cohen's kappa: the agreement beyond chance."""
        n = self.tp + self.fp + self.fn + self.tn
        if not n:
            return 0.0
        agreed = (self.tp + self.tn) / n
        yes, no = (
            (self.tp + self.fp) * (self.tp + self.fn),
            (self.fn + self.tn) * (self.fp + self.tn),
        )
        chance = (yes + no) / n**2
        return (agreed - chance) / (1 - chance) if chance < 1 else 0.0


def aside(question: str) -> bool:
    """Whether a question is kept aside."""
    return int(sha256(question.encode()).hexdigest(), 16) % 3 == 0


def rows_of(file: Path, part: str) -> list[dict[str, Any]]:
    """The judgements of a part of the file: `all`, `used` or `aside`."""
    rows = [json.loads(line) for line in file.read_text(encoding="utf-8").splitlines() if line]
    return [row for row in rows if part == "all" or aside(row["question"]) == (part == "aside")]


def found_in(rows: Iterable[dict[str, Any]]) -> dict[str, set[str]]:
    """The rules that find something, by the item they find it in; each item is linted once."""
    questions = {name_of(row): question_of(row) for row in rows}
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        deck = {"deck": {"id": "items", "title": "Items", "language": "en"}}
        (folder / "deck.yaml").write_text(json.dumps(deck), encoding="utf-8")
        text = json.dumps({"questions": list(questions.values())}, ensure_ascii=False)
        (folder / "questions.yaml").write_text(text, encoding="utf-8")
        reports = compile_deck(folder).reports
    found: dict[str, set[str]] = defaultdict(set)
    for report in reports:
        found[report.diagnostic.item].add(report.diagnostic.name)
    return found


def name_of(row: dict[str, Any]) -> str:
    """An id for the item of a judgement."""
    item = json.dumps([row["question"], row["choices"], row["answer"]])
    return f"q{sha256(item.encode()).hexdigest()[:16]}"


def question_of(row: dict[str, Any]) -> dict[str, Any]:
    """The item of a judgement as an author would write it."""
    return {
        "id": name_of(row),
        "type": "choice",
        "stem": row["question"],
        "options": row["choices"],
        "answer": row["choices"][LETTERS.index(row["answer"])],
    }


def scores_of(rows: list[dict[str, Any]]) -> dict[str, Score]:
    """The score of each rule, in the order of `RULES`."""
    found = found_in(rows)
    scores = {name: Score() for name in RULES.values()}
    for row in rows:
        if rule := RULES.get(row["flaw_type"]):
            scores[rule].add(found=rule in found[name_of(row)], flawed=bool(row["label"]))
    return scores


def micro_f1(scores: Iterable[Score]) -> float:
    """F1 of the summed counts."""
    total = Score()
    for score in scores:
        total.tp += score.tp
        total.fp += score.fp
        total.fn += score.fn
    return total.f1


def main(file: Path, part: str) -> None:
    """Prints the table."""
    scores = scores_of(rows_of(file, part))
    say(f"{'rule':<20}{'tp':>5}{'fp':>5}{'fn':>5}{'F1':>7}{'kappa':>7}")
    for name, score in scores.items():
        counts = f"{score.tp:>5}{score.fp:>5}{score.fn:>5}"
        say(f"{name:<20}{counts}{score.f1:>7.2f}{score.kappa:>7.2f}")
    say(f"micro-F1 over the first {COUNTED}: {micro_f1(list(scores.values())[:COUNTED]):.3f}")


def say(line: str) -> None:
    """Prints one line."""
    sys.stdout.write(f"{line}\n")


if __name__ == "__main__":
    main(Path(sys.argv[1]), sys.argv[2] if len(sys.argv) > 2 else "all")
