"""What the reader knows of Indonesian news language: words only, no rules."""
