"""Quantities: numbers, units, hedges, ranges, loose numbers, and who says them."""
