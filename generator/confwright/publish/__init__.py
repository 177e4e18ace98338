"""Writes generated files as a whole, and has mypy verify them first."""
