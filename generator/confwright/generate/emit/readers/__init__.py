"""Writes the functions that read and check documents."""
