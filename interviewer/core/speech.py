"""Small words of speech that patterns of many rooms are made of, each in all the ways in which people write it. Data only.

Blanks are escaped, so that they hold in verbose patterns and in others; case is left to the pattern.
"""

WH = "what|which|who|whom|whose|where|when|why|how"
"""The words that ask."""
LETS = r"let(?:['’]?s|\ us)"
LET = r"let(?:['’]?s|\ us|\ me)"
"""Who proposes to do something together, and who asks to be let."""
WOULD = r"(?:i|we)(?:['’](?:d|ll)|\ would|\ will)"
"""Who is about to do something: "I'd", "we will"."""
INTEND = rf"(?:{WOULD}|(?:i|we)\ (?:want|plan)\ to)"
"""The same, said outright too."""
HAVE = r"(?:i|we)(?:['’]ve|\ have|\ had)?"
"""Who did something, in front of its verb: "I said", "we've said", "I had said"."""
HINTS = "hints?|nudges?|clues?|tips?|pointers?"
"""What help is called by who asks for it."""
