"""What the texts of options say of the order in which they may stand; in any language."""
