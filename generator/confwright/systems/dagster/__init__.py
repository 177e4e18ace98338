"""Dagster."""
