"""Helm charts: what their templates make of values, beside what the types say."""
