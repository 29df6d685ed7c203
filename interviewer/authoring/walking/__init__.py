"""Robot candidates that hold whole interviews with a case, to prove what holds for every candidate.

All dice are here, above the core: a walk is decided by the case, the robot's name and a seed, and by nothing else.
"""
