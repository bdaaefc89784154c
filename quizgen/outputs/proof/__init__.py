"""The proof page: every item with all that its author may want to know of it, and to say of it."""
