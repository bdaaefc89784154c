"""Texts of a language by name: typed, so that mypy finds the one that a language lacks."""

from collections.abc import Iterator, Mapping
from dataclasses import fields
from functools import cache


class Texts(Mapping[str, str]):
    """Texts that are attributes in Python, and by name what templates and scripts look up.

    The name of `full_marks` is `full-marks`, that of `class_` is `class`. A dataclass that extends
    it lists the attributes.
    """

    def __getitem__(self, name: str) -> str:
        """The text of a name.

        Raises:
            KeyError: there is none.
        """
        return str(getattr(self, _attributes(type(self))[name]))

    def __iter__(self) -> Iterator[str]:
        return iter(_attributes(type(self)))

    def __len__(self) -> int:
        return len(_attributes(type(self)))


@cache
def _attributes(kind: type[Texts]) -> dict[str, str]:
    """The attribute of each name."""
    found = (field.name for field in fields(kind))  # type: ignore[arg-type]  # they are dataclasses
    return {name.rstrip("_").replace("_", "-"): name for name in found}
