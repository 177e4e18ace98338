"""Prefect: what `prefect deploy` drops without a word, what a file needs, work pools and deployments."""
