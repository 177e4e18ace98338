"""Starts an importer in the interpreter of its system and takes its answer."""
