"""Plain text as people paste it: a question, options from A. on, 答案： and 解析：."""
