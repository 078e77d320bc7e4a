"""The proof of freshness: sheets are rendered anew and compared with what readers get."""
