"""The press measured as readers and editors meet it: real processes, a real database, real files."""
