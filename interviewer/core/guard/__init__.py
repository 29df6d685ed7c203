"""Guards: one-line conditions on ways, probes and twists, over a closed list of predicates and quantities.

``guard`` checks and decides, ``parser`` reads the text, ``condition`` is what it is made of, ``words`` says what was meant by a word that is none."""
