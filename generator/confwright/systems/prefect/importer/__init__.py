"""The schemas of the installed Prefect and its integrations: prefect.yaml, job variables, steps, blocks, settings.

Runs inside an interpreter that has Prefect (`python -m confwright.systems.prefect.importer FOLDER`) and needs nothing else but
PyYAML, which Prefect brings; `confwright import prefect` starts it there. No server, database or network.
"""
