"""Tables: CSV with a header, spreadsheets, the two columns of Quizlet, text files of Anki."""
