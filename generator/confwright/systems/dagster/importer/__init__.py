"""The schemas of the installed Dagster and its libraries.

Runs inside an interpreter that has Dagster and needs nothing else but PyYAML, which Dagster brings;
`confwright import dagster` starts it there (importers/launch.py).
"""
