"""What the operating system says of a file, as a part of a sentence."""

import errno

_SAID = {
    errno.EACCES: "permission denied",
    errno.EPERM: "permission denied",
    errno.ENOENT: "there is no such file",
    errno.EISDIR: "it is a folder",
    errno.ENOTDIR: "a part of its path is no folder",
    errno.ELOOP: "it is a link that leads back to itself",
    errno.ENAMETOOLONG: "its name is too long",
}


def why(error: OSError | RuntimeError) -> str:
    """Why a file can't be read or written, such as `permission denied`; without a full stop.

    A RuntimeError is pathlib's for a circle of links.
    """
    if isinstance(error, RuntimeError):
        return _SAID[errno.ELOOP]
    said = error.strerror or str(error)
    return _SAID.get(error.errno or 0) or f"{said[:1].lower()}{said[1:]}"


def remedy(error: OSError | RuntimeError) -> str:
    """What to do about a file that is listed and can't be read; empty where nobody knows."""
    if isinstance(error, RuntimeError) or error.errno == errno.ELOOP:
        return "Delete the link."
    if error.errno == errno.ENOENT:
        return "Delete the link, or put the file where it leads."
    return "Give yourself the right to read it." if isinstance(error, PermissionError) else ""
