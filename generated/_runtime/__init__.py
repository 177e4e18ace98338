"""Shared by all generated packages: records, references, problems, and the readers' common parts. Standard library only."""
