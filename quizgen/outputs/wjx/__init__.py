"""问卷星: an exam as JSON lines, a question a line.

Written after the kit that 问卷星 publishes (wjxcom/wjx-ai-kit: `jsonl-template`, the prompts for
exams and `preflightJsonl`), which sends such a file to its service. What the service itself makes
of a line is published nowhere, so nothing is written but what the kit's own examples have.
"""
