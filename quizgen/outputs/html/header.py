"""The head of a sheet: title, form, points, the grading table, and the code that finds its key."""

from dataclasses import dataclass
from functools import lru_cache
from io import BytesIO

from markupsafe import Markup

from quizgen.languages.said import Labels
from quizgen.models.deck import Deck
from quizgen.outputs.sheets import Group, Sheet


@dataclass(frozen=True, slots=True)
class Head:
    """What stands at the top of a sheet and at the bottom of its pages.

    Attributes:
        title: the sheet's own title, or the language's word for one.
        form: `A`, say; empty where there is one form only.
        facts: such as “24 questions” and “34 points”.
        mark: what the footers say: deck, sheet and form, fingerprint.
        code: the same in the QR code.
        qr: the QR code as SVG.
        total: the points of the whole sheet.
    """

    title: str
    form: str
    facts: tuple[str, ...]
    mark: str
    code: str
    qr: Markup
    total: str


def head_of(sheet: Sheet, deck: Deck, labels: Labels) -> Head:
    """The head of a form."""
    code = code_of(sheet, deck)
    total = f"{sheet.total:g}"
    time = labels.time.format(time=sheet.plan.time) if sheet.plan.time else None
    return Head(
        title=sheet.plan.title or labels[_DEFAULT_TITLES.get(sheet.plan.layout, "worksheet")],
        form=sheet.form.upper() if len(sheet.forms) > 1 else "",
        facts=(
            *filter(None, (sheet.plan.subject, time)),
            (labels.count if sheet.count != 1 else labels.count_one).format(count=sheet.count),
            (labels.total if total != "1" else labels.total_one).format(total=total),
        ),
        mark=f"{deck.id} · {sheet.name} · {sheet.fingerprint}",
        code=code,
        qr=qr_svg(code),
        total=total,
    )


_DEFAULT_TITLES = {"answer-sheet": "answer-sheet", "cards": "cards"}


def code_of(sheet: Sheet, deck: Deck) -> str:
    """What the QR code of a form says: `deck/sheet-form/fingerprint`."""
    return f"{deck.id}/{sheet.name}/{sheet.fingerprint}"


def group_title(index: int, group: Group, labels: Labels) -> str:
    """Such as “Part 2: Multiple choice”."""
    numeral = labels.numerals[index]
    return labels.group_format.format(numeral=numeral, name=labels.group(group.type))


def group_points(group: Group, labels: Labels) -> str:
    """Such as “2 points each, 20 in all”."""
    each, total = group.points, f"{group.total:g}"
    if len(group.items) == 1 or each is None:
        return points_told(group.total, labels)
    told = labels.points_each_one if each == 1 else labels.points_each
    return told.format(each=f"{each:g}", total=total)


def points_told(points: float, labels: Labels) -> str:
    """Such as “5 points”."""
    return (labels.points_one if points == 1 else labels.points).format(total=f"{points:g}")


@lru_cache(maxsize=256)
def qr_svg(code: str) -> Markup:
    """A QR code (ISO/IEC 18004, error correction M) as SVG without a size of its own."""
    # Imported where there is something to print.
    import segno

    out = BytesIO()
    segno.make(code, error="m", micro=False, encoding="utf-8" if not code.isascii() else None).save(
        out, kind="svg", xmldecl=False, svgns=True, omitsize=True, border=4, nl=False
    )
    return Markup(out.getvalue().decode())  # noqa: S704 -- an SVG of squares
