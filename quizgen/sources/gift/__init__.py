"""GIFT, as Moodle's documentation and the grammar that other programs share describe it.

Where the two differ, what either of them reads is read.
"""
