"""Fronts that editors lay out: the blocks, what stands in them, and when a pinned story leaves."""
