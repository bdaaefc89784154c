"""What the operating system says of a file, as a part of a sentence."""

import errno

from quizgen.diagnostics.said import NOTHING, Said, said

_SAID = {
    errno.EACCES: said("permission denied"),
    errno.EPERM: said("permission denied"),
    errno.ENOENT: said("there is no such file"),
    errno.EISDIR: said("it is a folder"),
    errno.ENOTDIR: said("a part of its path is no folder"),
    errno.ELOOP: said("it is a link that leads back to itself"),
    errno.ENAMETOOLONG: said("its name is too long"),
}


def why(error: OSError | RuntimeError) -> Said:
    """Why a file can't be read or written, such as `permission denied`; without a full stop.

    A RuntimeError is pathlib's for a circle of links.
    """
    if isinstance(error, RuntimeError):
        return _SAID[errno.ELOOP]
    told = error.strerror or str(error)
    return _SAID.get(error.errno or 0) or said("{told}", told=f"{told[:1].lower()}{told[1:]}")


def remedy(error: OSError | RuntimeError) -> Said:
    """What to do about a file that is listed and can't be read; empty where nobody knows."""
    if isinstance(error, RuntimeError) or error.errno == errno.ELOOP:
        return said("Delete the link.")
    if error.errno == errno.ENOENT:
        return said("Delete the link, or put the file where it leads.")
    if isinstance(error, PermissionError):
        return said("Give yourself the right to read it.")
    return NOTHING
