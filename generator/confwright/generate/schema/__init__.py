"""From schema documents to a resolved graph of schema nodes."""
