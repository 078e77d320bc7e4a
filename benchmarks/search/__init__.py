"""Search in an archive of a million stories."""
