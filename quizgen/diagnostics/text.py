"""Diagnostics for people: message, place, the line with a caret, and a hint."""

from collections.abc import Iterable

from wcwidth import wcswidth, wcwidth

from quizgen.diagnostics.diagnostic import Report
from quizgen.diagnostics.said import NOTHING, Said, said
from quizgen.diagnostics.visible import visible

COLORS = {"error": "\x1b[1;31m", "warning": "\x1b[1;33m", "info": "\x1b[1;36m"}
BOLD, DIM, RESET = "\x1b[1m", "\x1b[2m", "\x1b[0m"
WIDEST_EXCERPT = 100
"""Columns of a source line that are shown at the most; of a longer one, those round the place."""
LONGEST_LOOK = 4 * WIDEST_EXCERPT
"""Characters on each side of a place that are looked at; many can share one column."""


def counted(number: int, name: str) -> str:
    """Such as `1 deck` or `2 decks`, `2 entries`."""
    plural = f"{name[:-1]}ies" if name.endswith("y") else f"{name}s"
    return f"{number} {name if number == 1 else plural}"


def render_text(reports: Iterable[Report], *, color: bool) -> str:
    """All reports as text, a blank line between them, without a final newline."""
    return "\n\n".join(_one(report, color=color) for report in reports)


def render_summary(reports: Iterable[Report]) -> Said:
    """A line such as `2 errors, 1 warning`; empty when there is nothing to count."""
    counts = {"error": 0, "warning": 0, "info": 0}
    for report in reports:
        counts[report.diagnostic.severity] += 1
    told = [_counted(count, severity) for severity, count in counts.items() if count]
    return said("{counts}", counts=told) if told else NOTHING


def _counted(count: int, severity: str) -> Said:
    if severity == "error":
        return said("1 error") if count == 1 else said("{count} errors", count=count)
    if severity == "warning":
        return said("1 warning") if count == 1 else said("{count} warnings", count=count)
    return said("1 note") if count == 1 else said("{count} notes", count=count)


def _one(report: Report, *, color: bool) -> str:
    diagnostic, place = report.diagnostic, report.place
    paint = COLORS[diagnostic.severity] if color else ""
    bold, dim, reset = (BOLD, DIM, RESET) if color else ("", "", "")
    where = f"{bold}{visible(place.file)}:{place.line}:{place.column}:{reset}"
    kind = f"{paint}{diagnostic.severity}[{diagnostic.code} {diagnostic.name}]{reset}"
    lines = [f"{where} {kind} {visible(diagnostic.message)}"]
    if report.source_line and not report.source_line.isspace():
        shown, offset, width = _excerpt(report)
        gutter = f"{place.line:>5}"
        lines.append(f"{dim}{gutter} |{reset} {shown}")
        lines.append(f"{dim}{' ' * len(gutter)} |{reset} {' ' * offset}{paint}{'^' * width}{reset}")
    if diagnostic.hint:
        lines.append(f"      {dim}={reset} {visible(diagnostic.hint)}")
    return "\n".join(lines)


def _excerpt(report: Report) -> tuple[str, int, int]:
    """The line as shown, and the caret's offset and width in terminal columns."""
    line, start, cut_before, cut_after = _neighbourhood(report)
    end = min(start + max(report.place.length, 1), len(line))
    if cut_before or cut_after or wcswidth(visible(line)) > WIDEST_EXCERPT:
        first = _first_within(line, start, WIDEST_EXCERPT // 3)
        last = _last_within(line, first, WIDEST_EXCERPT)
        cut_before, cut_after = cut_before or first > 0, cut_after or last < len(line)
        line, start, end = line[first:last], start - first, min(end, last) - first
    prefix, suffix = "…" if cut_before else "", "…" if cut_after else ""
    shown = prefix + visible(line) + suffix
    offset = _columns(prefix) + _columns(line[:start])
    return shown, offset, max(_columns(line[start:end]), 1)


def _neighbourhood(report: Report) -> tuple[str, int, bool, bool]:
    """What stands round the place, where that is in it, and whether more comes before and after.

    A file may be one line of a million characters with a thousand places in it, so no report may
    look at all of the line.
    """
    line = report.source_line
    start = min(report.place.column - 1, len(line))
    first, last = max(start - LONGEST_LOOK, 0), start + LONGEST_LOOK
    near = line[first:last].rstrip("\r\n")
    more = line[last : last + 2].rstrip("\r\n")
    return near, min(start - first, len(near)), first > 0, bool(more)


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
