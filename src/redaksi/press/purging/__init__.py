"""Tells the caches in front of the portal what to forget, after the print and until they have done so."""
