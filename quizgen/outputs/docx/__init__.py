"""Sheets and keys as Word documents, for teachers who edit them: real lists, real headings.

They come from the same sheet plans as the pages, with the same numbers and letters. python-docx
writes them (extra `office`); what it has no words for is Office Open XML (ECMA-376).
"""
