"""Tab-separated text: a file for Anki's text import, and one for Quizlet.

They hold what the Anki package has cards for, a line a card. The lines for Anki have an id in a
column that its header names (`#guid column`), so that a second import updates the first. Quizlet
knows neither ids nor HTML, and reads a term, a tab and a definition.
"""
