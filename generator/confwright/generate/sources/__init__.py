"""Reads schema files and the files they refer to."""
