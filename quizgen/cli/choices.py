"""What options choose between: how to print what is found, and how to judge it."""

from enum import StrEnum


class OutputFormat(StrEnum):
    """How diagnostics are printed."""

    TEXT = "text"
    JSON = "json"
    GITHUB = "github"
    SARIF = "sarif"


class FailOn(StrEnum):
    """The least severity that makes `check` fail."""

    ERROR = "error"
    WARNING = "warning"
    INFO = "info"
