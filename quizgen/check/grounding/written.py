"""Finds a stretch of a text's plain form in the text as it was written."""


class Written:
    """A text with its plain form, which has the same signs and maybe fewer spaces."""

    def __init__(self, original: str, plain: str) -> None:
        self.original = original
        self._inked = [at for at, char in enumerate(original) if not char.isspace()]
        self._before = [0]
        for char in plain:
            self._before.append(self._before[-1] + (not char.isspace()))
        self.alike = self._before[-1] == len(self._inked)
        """Whether the two can be told sign by sign; else every stretch is empty."""

    def span(self, start: int, end: int) -> tuple[int, int]:
        """Where a stretch of the plain form stands in the original, without spaces round it."""
        first, last = self._before[start], self._before[end]
        if not self.alike or first >= last:
            return 0, 0
        return self._inked[first], self._inked[last - 1] + 1

    def of(self, start: int, end: int) -> str:
        """What is written at a stretch of the plain form."""
        first, last = self.span(start, end)
        return self.original[first:last]
