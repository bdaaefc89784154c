"""Diagnostics for people: message, place, the line with a caret, and a hint."""

from collections.abc import Iterable
from unicodedata import bidirectional, category

from wcwidth import wcswidth, wcwidth

from quizgen.diagnostics.diagnostic import Report

COLORS = {"error": "\x1b[1;31m", "warning": "\x1b[1;33m", "info": "\x1b[1;36m"}
BOLD, DIM, RESET = "\x1b[1m", "\x1b[2m", "\x1b[0m"
STEERING = ("Cc", "Cs", "Zl", "Zp")
"""Unicode categories that are shown as an escape: controls, surrogates, line separators."""
TURNING = ("LRE", "RLE", "LRO", "RLO", "PDF", "LRI", "RLI", "FSI", "PDI")
"""Bidirectional classes that are, too: they show text in another order than it is read in."""
WIDEST_EXCERPT = 100
"""Columns of a source line that are shown at the most; of a longer one, those round the place."""


def render_text(reports: Iterable[Report], *, color: bool) -> str:
    """All reports as text, a blank line between them, without a final newline."""
    return "\n\n".join(_one(report, color=color) for report in reports)


def render_summary(reports: Iterable[Report]) -> str:
    """A line such as `2 errors, 1 warning`; empty when there is nothing to count."""
    counts = {"error": 0, "warning": 0, "info": 0}
    for report in reports:
        counts[report.diagnostic.severity] += 1
    plural = {"error": "errors", "warning": "warnings", "info": "notes"}
    singular = {"error": "error", "warning": "warning", "info": "note"}
    return ", ".join(
        f"{count} {singular[severity] if count == 1 else plural[severity]}"
        for severity, count in counts.items()
        if count
    )


def _one(report: Report, *, color: bool) -> str:
    diagnostic, place = report.diagnostic, report.place
    paint = COLORS[diagnostic.severity] if color else ""
    bold, dim, reset = (BOLD, DIM, RESET) if color else ("", "", "")
    where = f"{bold}{visible(place.file)}:{place.line}:{place.column}:{reset}"
    kind = f"{paint}{diagnostic.severity}[{diagnostic.code} {diagnostic.name}]{reset}"
    lines = [f"{where} {kind} {visible(diagnostic.message)}"]
    if report.source_line.strip():
        shown, offset, width = _excerpt(report)
        gutter = f"{place.line:>5}"
        lines.append(f"{dim}{gutter} |{reset} {shown}")
        lines.append(f"{dim}{' ' * len(gutter)} |{reset} {' ' * offset}{paint}{'^' * width}{reset}")
    if diagnostic.hint:
        lines.append(f"      {dim}={reset} {visible(diagnostic.hint)}")
    return "\n".join(lines)


def _excerpt(report: Report) -> tuple[str, int, int]:
    """The line as shown, and the caret's offset and width in terminal columns."""
    line = report.source_line.rstrip("\r\n")
    start = min(report.place.column - 1, len(line))
    end = min(start + max(report.place.length, 1), len(line))
    prefix = suffix = ""
    if wcswidth(visible(line)) > WIDEST_EXCERPT:
        first = _first_within(line, start, WIDEST_EXCERPT // 3)
        last = _last_within(line, first, WIDEST_EXCERPT)
        prefix = "…" if first else ""
        suffix = "…" if last < len(line) else ""
        line, start, end = line[first:last], start - first, min(end, last) - first
    shown = prefix + visible(line) + suffix
    offset = _columns(prefix) + _columns(line[:start])
    return shown, offset, max(_columns(line[start:end]), 1)


def _first_within(line: str, start: int, columns: int) -> int:
    while start > 0 and columns > 0:
        start -= 1
        columns -= _columns(line[start])
    return start


def _last_within(line: str, first: int, columns: int) -> int:
    last = first
    while last < len(line) and columns > 0:
        columns -= _columns(line[last])
        last += 1
    return last


def _columns(text: str) -> int:
    return sum(max(wcwidth(char), 0) for char in visible(text))


def visible(text: str) -> str:
    """The text with tabs as one space and characters that steer a terminal made visible."""
    return "".join(map(_visible, text))


def _visible(char: str) -> str:
    if char == "\t":
        return " "
    if category(char) in STEERING or bidirectional(char) in TURNING:
        return f"\\x{ord(char):02x}" if char <= "\xff" else f"\\u{ord(char):04x}"
    return char
