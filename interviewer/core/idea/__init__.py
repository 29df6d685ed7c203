"""An idea of the candidate's own, which nothing else asks about: what it is, which question it deserves, and when."""
