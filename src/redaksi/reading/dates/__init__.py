"""Days, spans of days, times of day, and what could not be resolved."""
