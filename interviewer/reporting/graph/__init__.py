"""A case's graph as text, Mermaid, DOT and SVG, drawn from the very graph that runs."""
