"""Moodle XML, as Moodle 1.9 to 5 exports it, and others that do as Moodle does."""
