"""What stands before a question that asks what the source says."""

from quizgen.languages import Language


def lead_of(stem: str, language: Language) -> str:
    """“According to the text”, in the deck's language; empty where the stem says whose word it is.

    Args:
        stem: the question or statement.
        language: words it.
    """
    return "" if language.names_source(stem) else language.labels["by-source"]
