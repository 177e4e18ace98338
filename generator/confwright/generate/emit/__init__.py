"""Writes the IR as Python text."""
