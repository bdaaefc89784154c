"""A note type as genanki takes it, with the fields that its cards need found fast."""

from functools import cached_property, lru_cache

import genanki


class Model(genanki.Model):  # type: ignore[misc]  # genanki has no types
    """A note type. genanki alone takes half of a small deck's build to look at its fronts."""

    @cached_property
    def _req(self) -> list[list[object]]:
        """Of each front, whether it needs all of some fields or any, and which, by number."""
        names = tuple(field["name"] for field in self.fields)
        found = (_required(template["qfmt"], names) for template in self.templates)
        return [[number, how, list(needed)] for number, (how, needed) in enumerate(found)]


@lru_cache(maxsize=256)
def _required(front: str, names: tuple[str, ...]) -> tuple[str, tuple[int, ...]]:
    """What genanki finds, which fills the front in once or twice for each field that there is.

    Those that the front doesn't name are all alike to it, so one of them stands for all.
    """
    unnamed = [name for name in names if name not in front]
    asked = [name for name in names if name in front] + unnamed[:1]
    model = genanki.Model(fields=[{"name": name} for name in asked], templates=[{"qfmt": front}])
    ((_, how, found),) = model._req  # noqa: SLF001 -- what `Model` overrides
    needed = {asked[number] for number in found}
    if needed.intersection(unnamed):
        needed.update(unnamed)
    return how, tuple(number for number, name in enumerate(names) if name in needed)
