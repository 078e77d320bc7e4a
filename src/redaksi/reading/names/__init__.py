"""People, bodies and places with all their mentions, and short forms with what they stand for."""
