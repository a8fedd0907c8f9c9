"""Models written in Python, which the interpreter runs like a program's own source.

Nothing imports these modules. A call inside of one counts at the user's site that led into it.
"""
