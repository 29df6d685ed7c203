"""How the interviewer reacts to a reply, by what the candidate did. ``order`` says which reaction is tried first.

A reaction looks at a reply and says whether it settled it; then none of those behind it is tried.
"""
