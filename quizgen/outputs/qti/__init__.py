"""QTI 2.1 and QTI 3.0 packages: an item a file, and tests of them.

Both are written as QTI 2.1 has it, and a dialect says how each version spells it. Source: 1EdTech,
“Question and Test Interoperability”, versions 2.1 and 3.0, with their XML schemas.
"""
