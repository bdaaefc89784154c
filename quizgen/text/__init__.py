"""The ground floor: texts as such, their words, width and markup, and hashes of them."""
