"""Builds the packages of a project: which ones, in which order, and what changed."""
