"""A stranger's templates: they show values, and neither act, read, nor run on for ever."""

from dataclasses import dataclass
from pathlib import Path

import pytest
from pydantic import BaseModel

from quizgen.outputs import sandbox
from quizgen.outputs.templates import TemplateProblemError, card_templates, page_templates, render


class Model(BaseModel):
    """A value of pydantic, which has methods that read files and unpickle."""

    title: str = "T"


@dataclass(frozen=True)
class Picture:
    """A value that knows a file."""

    path: Path = Path("secret.txt")
    name: str = "a robin"

    def shout(self) -> str:
        """A method of a value that isn't plain."""
        return self.name.upper()


def shown(folder: Path, text: str, name: str = "sheet.html.j2") -> str:
    """What a deck's own template puts out."""
    own = folder / "deck" / "templates"
    own.mkdir(parents=True, exist_ok=True)
    (own / name).write_text(text, encoding="utf-8")
    values = {
        "deck": Model(),
        "picture": Picture(),
        "texts": ["a", "b"],
        "labels": {"key": "Key {n}"},
        "text": str.upper,
    }
    return render(page_templates(folder / "deck"), [name], **values)


def refused(folder: Path, text: str) -> str:
    """Why a deck's own template isn't rendered."""
    with pytest.raises(TemplateProblemError) as caught:
        shown(folder, text)
    assert caught.value.template == "sheet.html.j2"
    return caught.value.reason


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("{{ deck.title }} {{ picture.name }}", "T a robin"),
        ("{{ labels['key'].format(n=3) }} {{ labels.items() | length }}", "Key 3 1"),
        ("{{ text('loud') }} {{ 'a' ~ 1 ~ '<' }}", "LOUD a1&lt;"),
        (
            (
                "{% for t in texts %}{{ loop.index }}/{{ loop.length }}{{ t }}{{ loop.last }} "
                "{% endfor %}"
            ),
            "1/2aFalse 2/2bTrue ",
        ),
        (
            (
                "{% for t in [1, [2, [3]]] recursive %}{% if t is iterable %}{{ loop(t) }}"
                "{% else %}{{ t }}"
                "{% endif %}{% endfor %}"
            ),
            "123",
        ),
        ("{% macro m(x) %}<b>{{ x }}</b>{% endmacro %}{{ m('&') }}", "<b>&amp;</b>"),
        ("{% set n = namespace(x=1) %}{% set n.x = n.x + 1 %}{{ n.x }}", "2"),
        ("{% set c = cycler('a', 'b') %}{{ c.next() }}{{ c.next() }}{{ c.current }}", "aba"),
        ("{{ 'x' * 3 }} {{ 7 // 2 }} {{ 2 ** 10 }} {{ '%02d' % 7 }}", "xxx 3 1024 07"),
        (
            "{{ texts | join(', ') }} {{ texts | map('upper') | list }}",
            "a, b [&#39;A&#39;, &#39;B&#39;]",
        ),
    ],
)
def test_what_templates_are_for_works(tmp_path: Path, text: str, expected: str) -> None:
    """Loops, macros, filters, operators and the methods of plain values."""
    assert shown(tmp_path, text) == expected


@pytest.mark.parametrize(
    "text",
    [
        "{{ ''.__class__.__mro__[1].__subclasses__() }}",
        "{{ ''['__class__'] }}",
        "{{ '' | attr('__class__') }}",
        "{{ ['x'] | map(attribute='__class__') | first }}",
        "{{ cycler.__init__.__globals__.os.popen('id').read() }}",
        "{{ lipsum.__globals__['os'] }}",
        "{{ self.__init__.__globals__ }}",
        "{{ namespace.__init__ }}",
        "{{ text.__self__ }}",
        "{{ (text | string).format_map }}{{ '{0.__class__}'.format(texts) }}",
        "{{ '{0.__class__.__mro__}' | format }}{{ labels.key.format.__self__ }}",
        "{{ '{d.parse_file}'.format(d=deck) }}",
        "{{ deck.parse_file('/etc/passwd') }}",
        "{{ deck.parse_raw('x', proto='pickle', allow_pickle=true) }}",
        "{{ deck['parse_raw'] }}",
        "{{ deck.model_construct() }}",
        "{{ picture.shout() }}",
        "{{ picture.path.read_text() }}",
        "{{ picture.path }}",
        "{{ picture | attr('path') }}",
        "{{ [picture] | map(attribute='path') | first }}",
        "{% set _ = texts.append('c') %}",
        "{% set _ = labels.update(x=1) %}",
        "{% import 'os' as os %}",
        "{{ lipsum() }}",
        "{{ texts | random }}",
    ],
)
def test_no_trick_leads_out_of_the_sandbox(tmp_path: Path, text: str) -> None:
    """Attributes of Python's own, methods of quizgen's values, files that they name, chance."""
    assert refused(tmp_path, text)


@pytest.mark.parametrize(
    "name",
    ["../x", "../../x", "/etc/passwd", "sub/../../x", "..", "x\\0", "//x", "C:/x", ""],
)
@pytest.mark.parametrize("how", ["include", "extends", "import"])
def test_no_name_leads_out_of_the_templates(tmp_path: Path, name: str, how: str) -> None:
    """There is no such template, whatever lies at that place."""
    (tmp_path / "x").write_text("secret", encoding="utf-8")
    (tmp_path / "deck").mkdir()
    (tmp_path / "deck" / "x").write_text("secret", encoding="utf-8")
    tail = " as m" if how == "import" else ""
    assert "there is no template" in refused(tmp_path, f'{{% {how} "{name}"{tail} %}}')


def test_a_link_out_of_the_folder_is_refused(tmp_path: Path) -> None:
    """A link to a file, a folder that is a link, and all of `templates/` as one; not one inside."""
    (tmp_path / "secret").mkdir()
    (tmp_path / "secret" / "x.j2").write_text("secret", encoding="utf-8")
    own = tmp_path / "deck" / "templates"
    own.mkdir(parents=True)
    (own / "link.j2").symlink_to(tmp_path / "secret" / "x.j2")
    (own / "folder").symlink_to(tmp_path / "secret")
    (tmp_path / "deck" / "mine.j2").write_text("mine", encoding="utf-8")
    (own / "inside.j2").symlink_to(tmp_path / "deck" / "mine.j2")
    told = "this file is a link that leads out of the deck's folder"
    assert refused(tmp_path, '{% include "link.j2" %}') == told
    assert refused(tmp_path, '{% include "folder/x.j2" ignore missing %}') == told
    assert shown(tmp_path, '{% include "inside.j2" %}') == "mine"
    (tmp_path / "other").mkdir()
    (tmp_path / "other" / "templates").symlink_to(tmp_path / "secret")
    with pytest.raises(TemplateProblemError, match="leads out"):
        render(card_templates(tmp_path / "other"), ["x.j2"])


@pytest.mark.parametrize(
    ("text", "reason"),
    [
        ("{% for a in range(10**9) %}{% endfor %}", "numbers and lengths go up to"),
        ("{% for a in range(999999) %}{% endfor %}", "Range too big"),
        (
            (
                "{% set l = range(99999) | list %}{% for a in l %}{% for b in l %}{% endfor %}"
                "{% endfor %}"
            ),
            "steps",
        ),
        ("{% macro m(n) %}{{ m(n) }}{% endmacro %}{{ m(1) }}", "without end"),
        (
            (
                "{% macro m(n) %}{% if n %}{{ m(n - 1) }}{{ m(n - 1) }}{% endif %}"
                "{% endmacro %}{{ m(90) }}"
            ),
            "steps",
        ),
        ('{% include "sheet.html.j2" %}', "without end"),
        ("{{ 'x' * 10**9 }}", "numbers and lengths go up to"),
        ("{{ 10**(10**2) }}", "power"),
        ("{{ 9 ** 9 ** 9 }}", "numbers and lengths go up to"),
        ("{{ ('x' * 9999) * 9999 }}", "numbers and lengths go up to"),
        ("{{ [0] * 9999999 }}", "numbers and lengths go up to"),
        ("{{ 'x'.ljust(10**9) }}", "numbers and lengths go up to"),
        ("{{ 'x' | center(1000000000) }}", "numbers and lengths go up to"),
        ("{{ '%1000000000d' % 1 }}", "numbers and lengths go up to"),
        ("{{ '%1000000000d' | format(1) }}", "numbers and lengths go up to"),
        ("{{ '{:1000000000}'.format(1) }}", "numbers and lengths go up to"),
        ("{% set s = 'x' * 999999 %}{{ s.replace('x', s) }}", "too long"),
        ("{% set s = 'x' * 999999 %}{{ s | replace('x', s) }}", "too long"),
        (
            (
                "{% set n = namespace(s='x' * 9999) %}{% for i in range(99) %}"
                "{% set n.s = n.s + n.s %}"
                "{% endfor %}"
            ),
            "characters",
        ),
        (
            (
                "{% set n = namespace(s='xxxx') %}{% for i in range(99) %}{% set n.s = n.s ~ n.s %}"
                "{% endfor %}"
            ),
            "characters",
        ),
        (
            (
                "{% set n = namespace(s='xxxx') %}{% for i in range(99) %}{% set x %}{{ n.s }}"
                "{{ n.s }}"
                "{% endset %}{% set n.s = x %}{% endfor %}"
            ),
            "characters",
        ),
    ],
)
def test_no_template_runs_on_for_ever_or_fills_the_memory(
    tmp_path: Path, text: str, reason: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Steps and characters are counted, so the same template ends at the same place anywhere."""
    monkeypatch.setattr(sandbox, "MOST_STEPS", 100_000)
    monkeypatch.setattr(sandbox, "MOST_TEXT", 1_000_000)
    assert reason in refused(tmp_path, text)


def test_the_line_is_told(tmp_path: Path) -> None:
    """Of a template that fails as it runs, that isn't one, and that is included."""
    for text in ("a\n{{ 1 / 0 }}", "a\n{% for %}", "a\n{{ ''.__class__ }}", "\n{{ 10**99 }}"):
        with pytest.raises(TemplateProblemError) as caught:
            shown(tmp_path, text)
        assert caught.value.line == 2, text
    (tmp_path / "deck" / "templates" / "part.j2").write_text("\n\n{{ oh }}", encoding="utf-8")
    with pytest.raises(TemplateProblemError, match=r"part\.j2, line 3: 'oh' is undefined"):
        shown(tmp_path, '{% include "part.j2" %}')
