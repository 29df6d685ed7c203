"""The report on an interview that is over: what was shown, how far, what it is worth, and the words that prove it.

``reporter`` makes it, ``report`` is the value that others render; every other file holds one of its parts. The conversation knows nothing of this room.
"""
