"""What programs read of the portal: feeds, ninjs, sitemaps, the API, and the small files of its root."""
