"""Packages of Anki, whose notes a deck takes over with their note types, GUIDs and media.

Source of the forms: Anki's `rslib/src/import_export`, `rslib/src/notetype/schema11.rs` and
`proto/anki`.
"""
