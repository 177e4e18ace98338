"""The schemas of dagster_cloud.yaml (the code locations of Dagster+) and of workspace.yaml (those of open-source Dagster).

Runs inside an interpreter that has `dagster-cloud` (`confwright import dagster-cloud` starts it there).
"""
