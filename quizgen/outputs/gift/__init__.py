"""GIFT: questions as text, which Moodle and many other programs read.

Written for Moodle's importer (`question/format/gift/format.php`) and for the grammar that other
programs share, gift-pegjs. What one of them refuses isn't written.
"""
