"""What a change of a schema breaks: code that uses the package (TYPE), files that were valid (DATA), environments (ENV)."""
