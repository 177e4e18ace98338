"""From the graph of schema nodes to the normal form: flat, named definitions of simple types."""
