"""Subscripts and superscripts in plain text."""

_SUPERSCRIPTS = str.maketrans("0123456789+-−=()n", "⁰¹²³⁴⁵⁶⁷⁸⁹⁺⁻⁻⁼⁽⁾ⁿ")
_SUBSCRIPTS = str.maketrans("0123456789+-−=()", "₀₁₂₃₄₅₆₇₈₉₊₋₋₌₍₎")


def plain_script(text: str, tag: str) -> str:
    """A subscript (`sub`) or superscript (`sup`) in Unicode's signs, where it has them all."""
    raised = text.translate(_SUPERSCRIPTS if tag == "sup" else _SUBSCRIPTS)
    return text if any(char.isalpha() for char in raised) else raised
