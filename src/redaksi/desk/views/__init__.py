"""The desk's own views: each parses, asks who it is, calls an action and answers."""
