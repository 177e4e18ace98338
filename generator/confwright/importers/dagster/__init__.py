"""The schemas of the installed Dagster and its libraries.

Runs inside an interpreter that has Dagster (`python -m confwright.importers.dagster FOLDER`) and needs nothing else but
PyYAML, which Dagster brings; `confwright import dagster` starts it there.
"""
