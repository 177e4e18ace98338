"""Continuous integration: the variables of workflows of GitHub and pipelines of GitLab."""
