"""Packs that are shared: what may be in one, how it is read from a folder or a zip, and how it is built."""
