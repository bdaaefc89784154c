"""Kahoot's spreadsheet: questions with up to four answers, for a game in class.

The rows and columns are those of the template that Kahoot offers for importing. openpyxl writes
the file (extra `office`).
"""
