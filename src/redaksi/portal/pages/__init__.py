"""What each kind of page shows: one frozen dataclass a page, and the function that fills it."""
