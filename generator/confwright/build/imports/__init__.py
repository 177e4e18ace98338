"""Imports of a project: what is remembered of them, running them, and whether the schemas are still what they give."""
