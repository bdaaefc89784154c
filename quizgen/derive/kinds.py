"""What an entity’s kind says of the times in which it can be."""

LIVING = ("person", "group")
"""Kinds that live: what they do they do in their lifetime, and not as children."""
MADE = ("product", "work", "organisation", "model", "event", "award", "other")
"""Kinds of what was made at some time; what facts tell of it later says that it is of later."""
NEW = ("product", "work", "model")
"""What is new when facts tell who makes or publishes it."""
LASTING = ("award", "organisation", "event", "place")
"""Kinds of which facts may tell at any time that they last."""
BEGUN = ("product", "model", "person")
"""Kinds whose classes begin with the first that facts speak of: spaceships, astronauts."""
REALMS = ("place", "organisation", "group")
"""Kinds that a state may be called."""
