"""Fixtures for all tests, which of them are quick, and the rule that nothing is skipped where
QUIZGEN_NO_SKIP=1 is set.
"""

import os
from collections.abc import Generator, Iterator
from pathlib import Path

import pytest
from hypothesis import settings

from tests.support.anki_window import has_anki_window
from tests.support.chromium import FONTS, Chromium, find_chromium, run_chromium
from tests.support.golden import RENEWED, Golden
from tests.support.workshop import Workshop

# A slow machine is no failure, so no example has a time to be done in.
settings.register_profile("untimed", deadline=None)
settings.load_profile("untimed")

QUICK = (
    "check",
    "derive",
    "diagnostics",
    "items",
    "languages",
    "load",
    "messages",
    "models",
    "text",
)
"""The folders whose tests need no build; what shows a page or builds a deck in them isn't quick."""
SLOW = frozenset({"chromium", "workshop"})
THOROUGH = frozenset({"test_engine", "test_json_schema", "test_stability", "test_walk"})
"""Files there whose tests run the command, or derive a deck many times over."""


def pytest_ignore_collect(collection_path: Path, config: pytest.Config) -> bool | None:
    """With `-m quick` doesn't even import the tests that aren't."""
    here = Path(__file__).parent
    if config.option.markexpr != "quick" or not collection_path.is_relative_to(here):
        return None
    parts = collection_path.relative_to(here).parts
    tested = parts and (collection_path.is_dir() or parts[-1].startswith("test_"))
    return True if tested and parts[0] not in (*QUICK, "__pycache__") else None


def pytest_addoption(parser: pytest.Parser) -> None:
    """Adds the one command that renews all golden files."""
    text = "write the golden files anew instead of comparing with them, and name the changed ones"
    parser.addoption("--renew-golden", action="store_true", help=text)


def pytest_collection_modifyitems(config: pytest.Config, items: list[pytest.Item]) -> None:
    """Marks the quick ones, and leaves out what needs Anki's own window where there is none.

    Of what it leaves out, pytest tells how many.
    """
    here = Path(__file__).parent
    for item in items:
        folder = item.path.relative_to(here).parts[0]
        needs = getattr(item, "fixturenames", ())
        if folder in QUICK and item.path.stem not in THOROUGH and SLOW.isdisjoint(needs):
            item.add_marker(pytest.mark.quick)
    if has_anki_window():
        return
    left_out = [item for item in items if item.get_closest_marker("window")]
    items[:] = [item for item in items if item not in left_out]
    if left_out:
        config.hook.pytest_deselected(items=left_out)


@pytest.fixture(scope="session")
def chromium() -> Iterator[Chromium]:
    """One browser for all tests of a session; they are skipped where there is none."""
    program = find_chromium()
    if program is None:
        pytest.skip("needs Chromium: put it on PATH, or its path in QUIZGEN_CHROMIUM")
    with run_chromium(program) as browser:
        yield browser


@pytest.fixture(scope="session")
def kept_fonts(chromium: Chromium) -> None:
    """The fonts that kept page counts and pictures are made with; tests of these need them."""
    if missing := [name for name in FONTS if not chromium.has_font(name)]:
        pytest.skip(f"needs the fonts {', '.join(missing)} (fonts-noto-core, fonts-noto-cjk)")


@pytest.fixture(scope="session")
def workshop(tmp_path_factory: pytest.TempPathFactory) -> Workshop:
    """Builds and imports each deck once for all tests of a session."""
    return Workshop(tmp_path_factory.mktemp("workshop"))


@pytest.fixture
def golden(request: pytest.FixtureRequest) -> Golden:
    """Compares with golden files, or renews them."""

    def renewed(name: str) -> None:
        request.node.user_properties.append((RENEWED, name))

    return Golden(bool(request.config.getoption("--renew-golden")), renewed)


def pytest_terminal_summary(terminalreporter: pytest.TerminalReporter) -> None:
    """Names the golden files that were renewed; the reports bring them, also from xdist."""
    reports = (report for found in terminalreporter.stats.values() for report in found)
    renewed = {
        value
        for report in reports
        for name, value in getattr(report, "user_properties", ())
        if name == RENEWED
    }
    if renewed:
        terminalreporter.section("golden files renewed: read them")
        for name in sorted(renewed):
            terminalreporter.line(name)


@pytest.hookimpl(wrapper=True, tryfirst=True)
def pytest_runtest_makereport() -> Generator[None, pytest.TestReport, pytest.TestReport]:
    """Turns a skipped test into a failed one. An expected failure is not a skipped test."""
    report = yield
    if not hasattr(report, "wasxfail"):
        _forbid_skip(report)
    return report


@pytest.hookimpl(wrapper=True, tryfirst=True)
def pytest_make_collect_report() -> Generator[None, pytest.CollectReport, pytest.CollectReport]:
    """Turns a file that is skipped as a whole into one that fails."""
    report = yield
    _forbid_skip(report)
    return report


def _forbid_skip(report: pytest.TestReport | pytest.CollectReport) -> None:
    if report.skipped and os.environ.get("QUIZGEN_NO_SKIP") == "1":
        reason = report.longrepr[2] if isinstance(report.longrepr, tuple) else report.longrepr
        report.outcome = "failed"
        report.longrepr = f"{reason} (QUIZGEN_NO_SKIP=1: nothing may be skipped)"
