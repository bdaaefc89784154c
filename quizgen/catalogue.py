"""Every diagnostic that there is."""

from quizgen import project
from quizgen.check import codes as check_codes
from quizgen.check import media_codes, sheet_codes, wrong_option_codes
from quizgen.check.grounding import codes as grounding_codes
from quizgen.derive import codes as derive_codes
from quizgen.ledger import codes as ledger_codes
from quizgen.ledger import merge_codes
from quizgen.lint import codes as lint_codes
from quizgen.lint.rules import CODES as LINT_CODES
from quizgen.load import codes as load_codes
from quizgen.outputs import codes as emit_codes
from quizgen.outputs.anki.notes import codes as note_codes
from quizgen.outputs.sheets import codes as sheet_plan_codes
from quizgen.sources import codes as import_codes

CATALOGUE = tuple(
    sorted(
        {
            *load_codes.CODES,
            *check_codes.CODES,
            *grounding_codes.CODES,
            *sheet_codes.CODES,
            *media_codes.CODES,
            *wrong_option_codes.CODES,
            *derive_codes.CODES,
            *LINT_CODES,
            *lint_codes.CODES,
            *project.CODES,
            *sheet_plan_codes.CODES,
            *note_codes.CODES,
            *ledger_codes.CODES,
            *emit_codes.CODES,
            *merge_codes.CODES,
            *import_codes.CODES,
        },
        key=lambda code: code.code,
    )
)
"""Every diagnostic, in the order of the codes, which is that of the stages."""
