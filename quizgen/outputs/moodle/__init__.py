"""Moodle XML: a question bank to import, a category a section.

Written for Moodle 4.2 and later, by its own importer: `question/format/xml/format.php` and
`question/type/*/questiontype.php`. Moodle never updates on import: a second import adds the
questions once more, so a teacher deletes the old category first.
"""
