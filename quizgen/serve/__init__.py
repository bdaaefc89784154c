"""Shows decks in a browser of this machine while their author writes them.

Nothing is written, to the decks' folders or elsewhere: pages are made in memory, by the formats
that a build writes with.
"""
