"""What axe-core, the checker of accessibility, says of a page that is shown."""

from collections.abc import Collection

from axe_playwright_python.base import AXE_FILE_PATH
from playwright.sync_api import Page

_AXE = AXE_FILE_PATH.read_text(encoding="utf-8")
_RUN = """([within, on, off]) => axe.run(within || document, {
    resultTypes: ["violations"],
    rules: Object.fromEntries([
        ...on.map((rule) => [rule, { enabled: true }]),
        ...off.map((rule) => [rule, { enabled: false }]),
    ]),
}).then(({ violations }) => violations.map(
    ({ id, nodes }) => [id, nodes.map(({ html }) => html.slice(0, 160))]))"""


def violations(
    page: Page, within: str = "", *, on: Collection[str] = (), off: Collection[str] = ()
) -> list[tuple[str, list[str]]]:
    """The rules that are broken, each with the elements that break it.

    Args:
        page: what is shown; axe-core is loaded once for as long as it stays.
        within: a selector of the part that is looked at; empty for all.
        on: rules that axe-core leaves off by itself (`target-size` of WCAG 2.2).
        off: rules that don't count.
    """
    if page.evaluate("typeof axe === 'undefined'"):
        page.evaluate(_AXE)
    found = page.evaluate(_RUN, [within, list(on), list(off)])
    return [(rule, elements) for rule, elements in found]
