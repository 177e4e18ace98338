"""The site of a project (`confwright docs`): what its schemas, its environments and its own pages say, as static HTML."""
