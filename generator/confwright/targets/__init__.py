"""What typed values become: the files and calls of each system, and what its own checks would not tell."""
