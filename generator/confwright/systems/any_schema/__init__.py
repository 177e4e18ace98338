"""Schemas of anything: part of an OpenAPI document, or guessed from documents."""
