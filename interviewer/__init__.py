"""A mock interviewer for machine-learning system design: rules, a graph, and a matcher that explains itself."""

__version__ = "0.1.0"
