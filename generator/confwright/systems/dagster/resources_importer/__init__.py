"""Reads the classes of Dagster resources and IO managers, those of the installed libraries and the user's own, as schemas.

Runs in the interpreter that has Dagster: only the standard library of Python 3.10 is used.
"""
