"""Dagster+: the commands of its command line, and the workflows that run them for branches and releases."""

from .commands import AddLocation, Commit, CreateOrUpdate, GitState, Location, LocationFile
from .words import FromEnv

__all__ = ["AddLocation", "Commit", "CreateOrUpdate", "FromEnv", "GitState", "Location", "LocationFile"]
