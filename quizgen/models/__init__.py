"""The values that the stages hand on: facts, items and the deck they belong to."""
