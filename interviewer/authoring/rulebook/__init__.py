"""What every finding means: one file a family holds code, title, severity, level and page; all else is made from it."""
