"""Makes facts wrong on purpose, by program: what was true of the source is no longer."""

from collections.abc import Callable, Iterator

from tests.benchmarks.gate.material import Material, Mutant, Raw
from tests.benchmarks.gate.names import invented_name, moved, other_name, turned
from tests.benchmarks.gate.pieces import invented_term, misplaced, misplaced_near
from tests.benchmarks.gate.senses import denied, opposed
from tests.benchmarks.gate.values import month_off, number_off, unit_off, year_off

KINDS: tuple[tuple[str, Callable[[Raw, Material, int], Iterator[Raw | None]]], ...] = (
    ("another name", other_name),
    ("moved to another", moved),
    ("turned round", turned),
    ("invented name", invented_name),
    ("invented term", invented_term),
    ("misplaced", misplaced),
    ("misplaced nearby", misplaced_near),
    ("number", number_off),
    ("year", year_off),
    ("month or day", month_off),
    ("unit", unit_off),
    ("opposite", opposed),
    ("denied", denied),
)


def mutants(material: Material) -> Iterator[Mutant]:
    """Every wrong fact that the kinds below make of a deck's facts."""
    for number, fact in enumerate(material.facts):
        for kind, make in KINDS:
            for count, wrong in enumerate(make(fact, material, number)):
                if wrong and wrong["says"] != fact["says"]:
                    wrong["id"] = f"{fact['id']}.{kind}.{count}"
                    yield Mutant(kind, wrong, fact["id"])
