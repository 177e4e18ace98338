"""Typed values -> the files that a system reads, and back."""
