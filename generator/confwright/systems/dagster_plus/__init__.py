"""Dagster+: the commands of its command line, and the workflows that run them for branches and releases."""
