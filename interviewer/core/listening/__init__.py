"""A reply as it is taken at this place of the interview: ``listen`` understands it, ``order`` lists what is mended of that, rule by rule.

A rule looks at where the reply is heard (``here``) and at what the rules before it left, and gives that back, mended or as it is.
"""
