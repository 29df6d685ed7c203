"""The text of an author's YAML files to core values, or problems with their places."""
