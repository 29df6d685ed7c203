"""One layout for all packs: indentation, blank lines, spoken text in blocks. What a file says never changes."""
