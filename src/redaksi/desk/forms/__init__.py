"""The desk's own forms, one file a subject."""
