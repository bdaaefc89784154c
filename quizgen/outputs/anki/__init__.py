"""The format `apkg`, the Anki package: notes, their identity, note types and the file itself."""
