"""Ids in an author's files: where each is defined and used, and how it is given another name."""
