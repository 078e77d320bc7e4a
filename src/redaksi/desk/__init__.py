"""The desk: where reporters and editors work, on top of Wagtail's admin."""
