"""What is remembered between runs, and why it may be believed."""
