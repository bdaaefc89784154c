"""Finds in an English stem the clause that asks."""

import re

_I = re.IGNORECASE

SENTENCE = re.compile(r"(?<=[.?!])\s+|\n+")
_ASKING = re.compile(r"\b(?:which|what|who|whom|whose|when|where|why|how)\b", _I)
_SIDE = re.compile(
    r",?\s(?:if|when|because|unless|given that"
    r"|(?:probability|chance|likelihood|reasons?)\s(?!for\b)"
    r"|(?:in|for|of|to|by|with|from)\san?\s(?:\w+\s){1,3}(?:that|who|which)\b)",
    _I,
)
"""What stands beside what is asked: a condition, that of which there is a chance or a reason, and
what describes the one that the question is about (a child who doesn't grow)."""
_LEADING = re.compile(
    r"^\s*(?:if|when|because|although|though|since|while|unless|given that)\b[^,]{1,200},\s*", _I
)
_RELATIVE = re.compile(r"\s(?:that|who|which)\b", _I)
_COPULA = re.compile(r"\b(?:is|are|was|were)\b", _I)
_QUOTED = re.compile(r"\"[^\"]*\"|“[^”]*”|(?<!\w)['‘][^'‘’\s]+ [^'‘’]*['’](?!\w)|\*[^*\s]+ [^*]+\*")
_WHY_NOT = re.compile(
    r"(\bwhy (?:\w+ ){1,5}?)(?:not|never|cannot)\b"
    r"|\bwhy (?:did|does|do|is|are|was|were|could|ca|wo|ca)n['’]t\b",
    _I,
)
"""What is asked for is the reason, which is so."""
_COUNTED = re.compile(r"\bhow (?:many|much|long|far|often|old)\b", _I)
_NOT = re.compile(r"\bnot\b|n['’]t\b", _I)
"""How many aren't so is a number like any other, and no exception."""
_SAYS = re.compile(
    r"^(?!.*(?:_{2}|\b(?:which|what|who|whom|whose|except|following|answer|option)\b))(?!\s*"
    r"(?:choose|select|pick|mark|find|identify|name|determine|indicate)\b).*[^.]\.\s*$",
    _I | re.DOTALL,
)
"""A last sentence that ends with a full stop and neither asks, lists nor tells what to do: the
options go on after it."""
_EMPHASIS = re.compile(r"\b(?:NOT|EXCEPT|LEAST|NEVER|INCORRECT|FALSE)\b")


def asks(stem: str) -> str:
    """The clause that asks: the last question of a stem, else its last sentence.

    Quotations and conditions beside it don't count, but words in capitals do; nor do clauses that
    describe something, unless it is what is asked for (“Which is a drug that does not …?”).
    """
    sentences = [part for part in SENTENCE.split(stem) if part.strip()] or [stem]
    questions = [part for part in sentences if part.rstrip().endswith("?")]
    if len(sentences) > 1 and not questions and _SAYS.search(sentences[-1]):
        return ""
    sentence = _WHY_NOT.sub(r"\1", _QUOTED.sub(" ", (questions or sentences)[-1]))
    if _COUNTED.search(sentence):
        return _NOT.sub(" ", sentence)
    if _EMPHASIS.search(sentence):
        return sentence
    sentence = _LEADING.sub("", sentence)
    start = _ASKING.search(sentence)
    clause = sentence[start.start() :] if start else sentence
    if side := _SIDE.search(clause):
        clause = clause[: side.start()]
    relative = _RELATIVE.search(clause)
    if relative and not _COPULA.search(clause, 0, relative.start()):
        return clause[: relative.start()]
    return clause
