"""Stage 6, write: the formats, each in a room of its own, and the rooms that they share."""
