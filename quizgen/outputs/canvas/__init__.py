"""A QTI 1.2 package for Canvas: a quiz, for Classic Quizzes and for New Quizzes.

Written for the importers that Instructure publishes: `qti_exporter` of canvas-lms with the
QTIMigrationTool, and the `qti` gem of New Quizzes. Where they differ, what both read is written.
"""
