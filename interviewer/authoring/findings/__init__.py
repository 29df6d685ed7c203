"""Findings of a check in the forms that people, scripts, editors and code hosts read."""
