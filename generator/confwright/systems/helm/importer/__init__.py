"""Reads a chart: a schema of its values, as people write them, from values.schema.json or else from values.yaml."""
