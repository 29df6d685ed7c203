"""Which fact of the case answers a question: by what its cues heard, what its words lean to, and the words of the facts themselves."""
