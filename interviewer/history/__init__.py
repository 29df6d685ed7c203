"""Sessions on disk: append-only events in SQLite."""
