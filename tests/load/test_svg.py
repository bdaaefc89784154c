"""SVG pictures without a size of their own, at which browsers show nothing."""

from pathlib import Path

import pytest

from quizgen.load.svg import size_to_give

SVG = '<svg xmlns="http://www.w3.org/2000/svg" {}><circle r="9"/></svg>'


@pytest.mark.parametrize(
    ("attributes", "size"),
    [
        ('viewBox="0 0 200 100"', ((200, 100), True)),
        ('viewBox="0 0 24 24"', ((160, 160), True)),
        ('viewBox="-50,-50, 1000,500"', ((320, 160), True)),
        ('viewBox="0 0 60 600"', ((22, 220), True)),
        ('width="100%" height="100%" viewBox="0 0 200 100"', ((200, 100), True)),
        ('width="auto" height="auto" viewBox="0 0 200 100"', ((200, 100), True)),
        ('width="0" height="0" viewBox="0 0 200 100"', ((200, 100), True)),
        ('width="100" viewBox="0 0 200 100"', ((100, 50), True)),
        ('height="1in" viewBox="0 0 200 100"', ((192, 96), True)),
        ('width="5000" viewBox="0 0 200 100"', ((320, 160), True)),
        ('width="90" height="50%"', ((90, 150), False)),
        ('width="100%"', ((300, 150), False)),
        ("", ((300, 150), False)),
        ('viewBox="0 0 0 100"', ((300, 150), False)),
        ('viewBox="nonsense"', ((300, 150), False)),
        ('viewBox="0 0 nan inf"', ((300, 150), False)),
        ('width="20" height="10"', None),
        ('width="2em" height="1.5e1mm" viewBox="0 0 1 1"', None),
    ],
)
def test_shape_of_the_view_box(
    tmp_path: Path, attributes: str, size: tuple[tuple[int, int], bool] | None
) -> None:
    """Neither too small to be seen nor larger than a sheet's pictures may be."""
    (tmp_path / "a.svg").write_text(SVG.format(attributes), encoding="utf-8")
    assert size_to_give(tmp_path / "a.svg") == size


BOX = 'viewBox="0 0 200 100"'
BOMB = "".join(
    f'<!ENTITY {b} "{f"&{a};" * 10}">' for a, b in zip("abcdefgh", "bcdefghi", strict=True)
)


@pytest.mark.parametrize(
    ("data", "size"),
    [
        (f'<?xml version="1.0"?><!-- <svg width="3"> --><!DOCTYPE svg>{SVG.format(BOX)}', True),
        (f'<s:svg xmlns:s="http://www.w3.org/2000/svg" {BOX}/>', True),
        (f"\ufeff{SVG.format(BOX)}", True),
        (SVG.format(BOX).encode("utf-16"), True),
        (f"<svg {BOX}> never closed, and &wrong;", True),
        (f"<html><svg {BOX}/></html>", False),
        ("", False),
        ("\x00PNG", False),
        (f'<?xml version="1.0" encoding="klingon"?><svg {BOX}/>', False),
        (f'<!DOCTYPE svg [<!ENTITY a "aaaaaaaaaa">{BOMB}]><svg id="&i;" {BOX}/>', False),
    ],
)
def test_only_the_outermost_tag_is_read(tmp_path: Path, data: str | bytes, size: bool) -> None:
    """What is no SVG is left as it is, whatever it does to a reader of XML."""
    (tmp_path / "a.svg").write_bytes(data.encode() if isinstance(data, str) else data)
    found = size_to_give(tmp_path / "a.svg")
    assert found == (((200, 100), True) if size else None)
