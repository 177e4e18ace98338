"""The schemas of Dagster+ and of the files around it.

dagster_cloud.yaml (the code locations of Dagster+), workspace.yaml (those of open-source Dagster), and the values of the two Helm
charts. Runs inside an interpreter that has `dagster-cloud` (`confwright import dagster-cloud` starts it there).
"""
