"""Templates compiled once for all decks that a process builds, and however often it builds them."""

from types import CodeType

from jinja2 import BytecodeCache
from jinja2.bccache import Bucket


class CompiledTemplates(BytecodeCache):
    """The code of each template file, for as long as its text stays the same.

    Code depends on the options of an environment, so each kind of environment has its own.
    """

    def __init__(self) -> None:
        self._kept: dict[str, tuple[str, CodeType | None]] = {}

    def load_bytecode(self, bucket: Bucket) -> None:
        """Gives a template the code that its text has."""
        checksum, code = self._kept.get(bucket.key, ("", None))
        if checksum == bucket.checksum:
            bucket.code = code

    def dump_bytecode(self, bucket: Bucket) -> None:
        """Keeps a template's code, in place of what its file had before."""
        self._kept[bucket.key] = (bucket.checksum, bucket.code)
