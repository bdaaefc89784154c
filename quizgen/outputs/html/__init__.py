"""The format `html`, printable pages: the sheet that a student gets, and its key."""
