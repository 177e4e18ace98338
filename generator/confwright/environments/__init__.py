"""Per-environment dictionaries of resources: from `deployment.yaml` to values that mypy proves.

    read -> inherit -> tree (merge) -> types -> values -> layout

`variables`, `explain`, `compare`, `dotenv_check` answer the questions of the command line from the same data.
"""
