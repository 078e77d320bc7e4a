"""Searching in published stories, and finding what is related to one.

`words` takes texts apart, `document` keeps what can be found of a story, `typed` reads what a reader typed,
`finding` finds, `spelling` forgives, `relating` chooses what a story's page offers to read next.
"""
