"""A case as a page for a reviewer who does not read YAML."""
