"""Imports the schemas of run configuration: what each job of a repository takes in its ops, resources, executor and loggers.

Runs in the interpreter that has Dagster: only the standard library of Python 3.9 is used.
"""
