"""The desk's views of the newsroom's models, one file a subject."""
