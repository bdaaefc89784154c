"""How far a number may be off that is said to be “about” another."""

FEW = 50
"""What is counted one by one: about ten may be eight, about a hundred is no eighty."""
SLACK = 0.1
SLACK_OF_FEW = 0.2
"""How far an “about” may be off, as a share; wide, so that what is outside is surely false."""


def loose(low: float, high: float) -> tuple[float, float]:
    """The bounds with a share of them more on each side."""
    share = SLACK_OF_FEW if 1 < abs(high) < FEW else SLACK
    return low - abs(low) * share, high + abs(high) * share
