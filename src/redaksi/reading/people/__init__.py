"""Who is named in running text: offices and names taken apart, short forms led to the full name."""
