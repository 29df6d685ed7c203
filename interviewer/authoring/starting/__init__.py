"""Starters: small files that work as they stand, with comments that teach."""
