"""Imports the schemas of component types: what a component file, `defs.yaml`, can hold."""
