"""A small analytics project: assets, and the resources that they use."""
