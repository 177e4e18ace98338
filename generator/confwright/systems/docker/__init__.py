"""Docker: compose files and Dockerfiles, for the variables and files that containers get."""
