"""Kubernetes: manifests, for the variables that containers get, and the files in ConfigMaps and Secrets."""
