"""Plain text: question, options, answer and explanation, to read, to paste, to print anywhere.

A question is a block of lines without an empty one in it, as the systems of Chinese schools take
questions by paste: 题干, the options from A. on, 答案： and 解析：.
"""
