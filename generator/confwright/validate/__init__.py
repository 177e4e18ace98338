"""Documents against packages: recognise, load, lint, report."""
