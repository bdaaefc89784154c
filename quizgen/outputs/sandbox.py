"""The sandbox that templates run in: a deck may be a stranger's, and so may its templates.

jinja2's own keeps a template from Python's insides and from changing what it is given. What it
leaves open is closed here: methods of quizgen's own values, files that they name, chance, and
templates that never end or fill the memory. Source: Jinja, “Sandbox”, Operational Considerations.
"""

import re
from collections.abc import Callable, Iterable, Iterator, Mapping, Sized
from functools import wraps
from pathlib import PurePath
from typing import Any, cast

from jinja2 import Template, TemplateRuntimeError, Undefined, nodes
from jinja2.compiler import CodeGenerator, Frame
from jinja2.filters import do_random
from jinja2.runtime import BlockReference, Context, LoopContext, Macro
from jinja2.sandbox import ImmutableSandboxedEnvironment
from jinja2.utils import Cycler, Joiner, Namespace
from jinja2.visitor import NodeTransformer

MOST_STEPS = 10_000_000
"""Rounds of loops, calls and inclusions of one page; a sheet of 20,000 items takes a million."""
MOST_TEXT = 200_000_000
"""Characters that one page may put out or put together, the pictures in it too."""
LARGEST = 1_000_000
"""The largest number that an operator, call or filter takes, and the length of the longest text or
list that an operator makes."""
HIGHEST_POWER = 64

_PLAIN = (str, bytes, int, float, list, tuple, Mapping, Undefined)
_OF_JINJA = (Macro, BlockReference, LoopContext, Cycler, Joiner, Namespace)
_COUNTED, _JOINED = " counted", " joined"
"""Filters that no template can name: what a loop goes through, and what `~` puts together."""
_WIDE = re.compile(r"\d{7}")

Value = Any
"""Anything that a template can be given or make."""


class TooMuchError(TemplateRuntimeError):
    """A template does more than any page needs."""


class _Rewriter(NodeTransformer):
    """Has loops count their rounds, and `~` look at what it puts together."""

    def visit_For(self, node: nodes.For) -> nodes.Node:  # noqa: N802 -- jinja2 finds it by this name
        self.generic_visit(node)
        node.iter = _filtered(cast(nodes.Expr, node.iter), _COUNTED)
        return node

    def visit_Concat(self, node: nodes.Concat) -> nodes.Node:  # noqa: N802 -- jinja2 finds it by this name
        self.generic_visit(node)
        return _filtered(nodes.List(node.nodes, lineno=node.lineno), _JOINED)


def _filtered(node: nodes.Expr, name: str) -> nodes.Filter:
    return nodes.Filter(node, name, [], [], None, None, lineno=node.lineno)


class _Compiler(CodeGenerator):
    def visit_Template(self, node: nodes.Template, frame: Frame | None = None) -> None:  # noqa: N802 -- jinja2 finds it by this name
        _Rewriter().visit(node)
        node.set_environment(self.environment)
        super().visit_Template(node, frame)


class Sandbox(ImmutableSandboxedEnvironment):
    """An environment in which a template sees values, and can neither act nor run on for ever."""

    code_generator_class = _Compiler
    intercepted_binops = frozenset({"+", "*", "**", "%"})

    def __init__(self, **options: Any) -> None:  # noqa: ANN401 -- jinja2's own options
        self.budget = Budget()
        super().__init__(finalize=self.budget.kept, **options)
        del self.globals["lipsum"]
        # What goes by chance goes: the same input is the same bytes.
        self.filters = {name: run for name, run in self.filters.items() if run is not do_random}
        self.filters = {name: self._bounded(each) for name, each in self.filters.items()}
        self.filters[_COUNTED] = self.budget.counted
        self.filters[_JOINED] = self.filters["join"]

    def is_safe_attribute(self, obj: Value, attr: str, value: Value) -> bool:
        """Whether a template may read an attribute: data, and the methods of plain values."""
        if isinstance(value, PurePath) or not super().is_safe_attribute(obj, attr, value):
            return False
        return (
            not callable(value)
            or isinstance(value, _OF_JINJA)
            or isinstance(obj, (*_PLAIN, *_OF_JINJA))
        )

    def get_template(self, *args: Any, **kwargs: Any) -> Template:  # noqa: ANN401 -- as above
        """A template by name; one that includes itself comes to an end."""
        self.budget.step()
        return super().get_template(*args, **kwargs)

    def call(self, context: Context, obj: Value, /, *args: Value, **kwargs: Value) -> Value:
        """Calls what a template calls, when that is safe and not too much."""
        self.budget.step()
        _refuse_large((*args, *kwargs.values()))
        own = getattr(getattr(obj, "__wrapped__", obj), "__self__", None)  # jinja2 wraps `format`
        _refuse_wide((own,))
        if getattr(obj, "__name__", "") == "replace":
            _refuse_spread((own, *args))
        if isinstance(obj, LoopContext):
            args = (self.budget.counted(args[0]), *args[1:]) if args else args
        return self.budget.kept(super().call(context, obj, *args, **kwargs))

    def call_binop(self, context: Context, operator: str, left: Value, right: Value) -> Value:
        """What an operator makes of two values, when that isn't too large."""
        if operator == "**":
            if abs(right) > HIGHEST_POWER:
                raise TooMuchError(f"a power is at most {HIGHEST_POWER}")
            _refuse_large((left, right))
        elif operator == "*":
            times = [
                _size(one) * other for one, other in ((left, right), (right, left)) if _size(one)
            ]
            _refuse_large((left, right, *times))
        elif operator == "+":
            _refuse_large([_size(left) + _size(right)])
        else:
            _refuse_wide((left,))
        return self.budget.kept(super().call_binop(context, operator, left, right))

    def _bounded(self, function: Callable[..., Value]) -> Callable[..., Value]:
        """A filter that refuses great numbers and texts without end."""

        @wraps(function)
        def bounded(*args: Value, **kwargs: Value) -> Value:
            self.budget.step()
            _refuse_large((*args, *kwargs.values()))
            if function.__name__ == "do_format":
                _refuse_wide(args)
            elif function.__name__ == "do_replace":
                _refuse_spread(args[1:])
            return self.budget.kept(function(*args, **kwargs))

        return bounded


class Budget:
    """What a page may still do and say."""

    def __init__(self) -> None:
        self.renew()

    def renew(self) -> None:
        """Another page begins."""
        self.steps, self.text = MOST_STEPS, MOST_TEXT

    def step(self) -> None:
        """One round of a loop, one call, or one template more.

        Raises:
            TooMuchError: there were too many.
        """
        self.steps -= 1
        if self.steps < 0:
            raise TooMuchError(f"it takes more than {MOST_STEPS:,} steps")

    def counted(self, values: Iterable[Value]) -> Iterator[Value]:
        """What a loop goes through, one step a round."""
        for value in values:
            self.step()
            yield value

    def kept(self, value: Value) -> Value:
        """The value, while there is room for it.

        Raises:
            TooMuchError: the texts of the page became too long.
        """
        self.text -= len(value) if isinstance(value, (str, bytes, list)) else 0
        if self.text < 0:
            raise TooMuchError(f"it puts together more than {MOST_TEXT:,} characters")
        return value


def _size(value: Value) -> int:
    return len(value) if isinstance(value, Sized) else 0


def _refuse_large(values: Iterable[Value]) -> None:
    if any(isinstance(value, (int, float)) and abs(value) > LARGEST for value in values):
        raise TooMuchError(f"numbers and lengths go up to {LARGEST:,}")


def _refuse_wide(formats: Iterable[Value]) -> None:
    """A width of millions, as in `"%9999999d"`, makes a text as long."""
    for text in formats:
        if isinstance(text, str) and ("%" in text or "{" in text) and _WIDE.search(text):
            raise TooMuchError(f"numbers and lengths go up to {LARGEST:,}")


def _refuse_spread(values: Iterable[Value]) -> None:
    """A long text put into a long text many times."""
    made = 1
    for value in values:
        made *= max(_size(value), 1)
    if made > 100 * LARGEST:
        raise TooMuchError("a text is replaced by too long a one")
