"""Measures a running portal from outside, as its readers, their helpers and search engines meet it."""
