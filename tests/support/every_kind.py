"""A deck with an item of each kind that a format may hold differently, and how to ask it."""

from pathlib import Path

from quizgen.items.item import Item
from quizgen.models.outputs import Output
from quizgen.outputs.codes import LEFT_OUT, WEAKENED
from quizgen.outputs.deliverables import Deliverables
from tests.support.decks import write_deck
from tests.support.in_process import built_in
from tests.support.pictures import write_png, write_wav

DECK = """\
deck:
  id: kinds
  title: Every kind / 各种题
  language: en
  source: {title: "R&D <now>", url: "https://example.org/?a=1&b=2", sections: [One, Two]}
"""
QUESTIONS = r"""
questions:
  - id: choice
    type: choice
    stem: Which sign ends *a* `{block}` in C?
    options:
      - {text: "}", feedback: "The brace = the end: {…}."}
      - {text: "~", feedback: "A tilde #1 \\ negates."}
      - "100% of <none>"
    answer: "}"
    rationale: Blocks are in {braces} & nothing else.
    caveat: Only in C.
    tags: [code, R&D]
    cite: One/1
  - id: choice-several
    type: choice
    stem: Which are even?
    options: [Two, Three, Four, Five, Six]
    answer: [Two, Four, Six]
    cite: One/1
  - id: choice-last
    type: choice
    stem: Which of these is a bird?
    options: [The mole, The bat, {text: None of the other two, last: true}]
    answer: None of the other two
    cite: One/1
  - {id: true-false, type: true-false, stem: "Water boils at 90 °C: always.", answer: false,
     rationale: It boils at 100 °C., cite: One/2}
  - {id: cloze, type: cloze, stem: "An *even* number is divisible by {2}~.", answer: [divisible],
     accept: [["di*visible", "a=b~c#d}e"]], rationale: By two., cite: One/2}
  - {id: cloze-several, type: cloze, stem: A cat has four paws and nine lives.,
     answer: [four, nine], cite: One/2}
  - {id: short-answer, type: short-answer, stem: 写《静夜思》的是谁？, answer: 李白（字太白）,
     accept: [Li Bai, "a*b"], rationale: 他是唐代诗人。, cite: Two/1}
  - {id: numeric, type: numeric, stem: How far away is the Moon?, answer: 384400, tolerance: 1 %,
     unit: km, rationale: On average., cite: Two/1}
  - {id: ordering, type: ordering, stem: From small to large!,
     answer: [atom, cell, "mouse = *mus*"], rationale: By size., cite: Two/1}
  - {id: ordering-equal, type: ordering, stem: Order the notes., answer: [C, D, C, E], cite: Two/1}
  - {id: matching, type: matching, stem: Whose capital is it?,
     answer: {France: Paris, "Italy -> south": "Rome = {old}", 中国: 北京}, cite: Two/2}
  - {id: matching-spare, type: matching, stem: Which sound?,
     answer: {Cow: moo, Bull: moo, Cat: meow}, distractors: [quack], cite: Two/2}
  - {id: flashcard, type: flashcard, stem: What is **GIFT**?, answer: "A text format: `{=a ~b}`.",
     rationale: Moodle's., cite: Two/2, level: detail}
  - {id: picture, type: choice, stem: "Which colour is it? ![a square](square.png)",
     options: [Red, Blue], answer: Red, cite: Two/3}
  - {id: sound, type: choice, stem: "What do you hear? ![](rest.wav)", options: [Nothing, A bird],
     answer: Nothing, cite: Two/3}
  - {id: formula, type: choice, stem: 'What is \(\frac{a}{b} = {c}\) for \(b \to 0\)?',
     options: ['\(\infty\)', '\(x_{1}\)'], answer: '\(\infty\)', cite: Two/3}
  - {id: pinyin, type: choice, stem: "怎么读{长城|cháng chéng}？",
     options: [cháng chéng, zhǎng chéng], answer: cháng chéng, cite: Two/3}
  - id: list
    type: choice
    stem: |-
      What do they share?

      - `x = 1`
      - `y = {2}`
    options: [A sign, A name]
    answer: A sign
"""
WHOLE, WEAK, OUT = "whole", "weakened", "left out"


def write_every_kind(folder: Path, more: str = "") -> Path:
    """Writes the deck, with more lines below `deck:`; returns its folder."""
    write_deck(folder, deck=DECK + more, questions=QUESTIONS)
    write_png(folder / "square.png")
    write_wav(folder / "rest.wav")
    return folder


class Kinds:
    """The deck, built once in a format.

    Attributes:
        folder: what was written.
        made: the deck's items, notes and sheets.
        losses: of each item that isn't held whole, the messages.
    """

    def __init__(self, output: Output, folder: Path, more: str = "") -> None:
        """Builds the deck in the format, and in nothing else."""
        deck = write_every_kind(folder / "kinds", more)
        built = built_in(deck, folder, output)
        self.folder: Path = built.folder
        self.made: Deliverables = built.made
        self._found = [report.diagnostic for report in built.losses]

    @property
    def losses(self) -> dict[str, list[str]]:
        """The messages about each item."""
        found: dict[str, list[str]] = {}
        for loss in self._found:
            found.setdefault(loss.item, []).append(loss.message)
        return found

    def item(self, name: str) -> Item:
        """The item of an id."""
        return next(item for item in self.made.bank.items if item.id == name)

    @property
    def held(self) -> dict[str, str]:
        """How each item is held."""
        codes = {name: set[str]() for name in (item.id for item in self.made.bank.items)}
        for loss in self._found:
            codes[loss.item].add(loss.code)
        return {
            name: OUT if LEFT_OUT.code in found else WEAK if WEAKENED.code in found else WHOLE
            for name, found in codes.items()
        }
