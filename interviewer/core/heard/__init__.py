"""A reply as the conversation takes it: what was understood, and what only its wording shows. One file for one thing that wording shows."""
