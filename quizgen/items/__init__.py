"""The items: one file a type, and the bank that holds them."""
