"""`quizgen import`: what it says, with which status, and that the deck can be checked at once."""

import json
from pathlib import Path

from tests.support.decks import run_quizgen

GIFT = "Who wrote Faust?{=Goethe ~Schiller ~%50%Both}\n\nWhy?{}\n"
TOLD = """\
bank.gift:1:1: warning[Q705 question-weakened] The options counted as follows: \
`Goethe` 100 %, `Schiller` 0 %, `Both` 50 %.
    1 | Who wrote Faust?{=Goethe ~Schiller ~%50%Both}
      | ^
      = It is kept as a comment.

bank.gift:3:1: warning[Q704 question-not-held] An essay has no answer that could be judged.
    3 | Why?{}
      | ^
      = It is kept as a comment.

2 warnings
1 question and 1 comment from bank.gift: decks/faust/bank.yaml written.
Next: quizgen check decks/faust
"""
YAML = """\
questions:
  # The options counted as follows: `Goethe` 100 %, `Schiller` 0 %, `Both` 50 %.
  - id: who-wrote-faust
    type: choice
    stem: Who wrote Faust?
    options:
      - Goethe
      - Schiller
      - Both
    answer: Goethe

  # An essay has no answer that could be judged.
  # Why?{}
"""


def test_it_tells_what_it_does_and_what_comes_next(tmp_path: Path) -> None:
    """The text and the file to the letter; then the command that it names."""
    (tmp_path / "bank.gift").write_text(GIFT, encoding="utf-8")
    result = run_quizgen("import", "bank.gift", "--into", "decks/faust", cwd=tmp_path)
    assert (result.status, result.out, result.err) == (0, TOLD, "")
    text = (tmp_path / "decks/faust/bank.yaml").read_text(encoding="utf-8")
    assert text.partition("\n\n")[2] == YAML
    again = run_quizgen("import", "bank.gift", "--into", "decks/faust", cwd=tmp_path)
    assert again.out.endswith("bank.yaml unchanged.\nNext: quizgen check decks/faust\n")
    assert run_quizgen("check", "decks/faust", cwd=tmp_path).status == 0


def test_programs_get_json(tmp_path: Path) -> None:
    """One array, also where nothing is written."""
    (tmp_path / "bank.gift").write_text("Caf\xe9{T}", encoding="latin-1")
    args = ("import", "bank.gift", "--into", "deck", "--output-format", "json")
    result = run_quizgen(*args, cwd=tmp_path)
    (problem,) = json.loads(result.out)
    assert (problem["code"], problem["line"], problem["column"]) == ("Q101", 1, 4)
    assert result.status == 1
    assert not (tmp_path / "deck").exists()


def test_wrong_usage_is_told(tmp_path: Path) -> None:
    """No file, a file for a folder, a format that there isn't, a folder for a file."""
    (tmp_path / "x.gift").write_text("Q{T}", encoding="utf-8")
    missing = run_quizgen("import", "y.gift", "--into", "deck", cwd=tmp_path)
    assert (missing.status, missing.err) == (2, "quizgen: There is no `y.gift`.\n")
    file = run_quizgen("import", "x.gift", "--into", "x.gift", cwd=tmp_path)
    assert (file.status, file.err) == (
        *(2, "quizgen: `x.gift` is a file; name the deck's folder.\n"),
    )
    named = run_quizgen("import", "x.gift", "--into", "deck", "--from", "gif", cwd=tmp_path)
    assert named.status == 1
    assert "There is no format `gif` to import." in named.out
    assert "Did you mean `gift`?" in named.out
    folder = run_quizgen("import", ".", "--into", "deck", cwd=tmp_path)
    assert (folder.status, "The file can't be read: it is a folder." in folder.out) == (1, True)
