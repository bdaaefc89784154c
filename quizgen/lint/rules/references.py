"""The works that the rules rest on, as their documentation cites them."""

GUIDELINES = (
    "Haladyna, Downing and Rodriguez 2002, “A review of multiple-choice item-writing guidelines "
    "for classroom assessment”, guideline {number}"
)
TARRANT = "Tarrant et al. 2006, “The frequency of item writing flaws in multiple-choice questions”"
WOZNIAK = "Wozniak 1999, “Effective learning: twenty rules of formulating knowledge”, rule {number}"


def guideline(number: str) -> str:
    """A guideline of Haladyna, Downing and Rodriguez."""
    return GUIDELINES.format(number=number)


def wozniak(number: str) -> str:
    """One of Wozniak's twenty rules."""
    return WOZNIAK.format(number=number)
