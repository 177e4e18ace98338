"""Decides the types of a schema: records, unions and names."""
