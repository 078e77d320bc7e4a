"""The page and its parts: lines, paragraphs, headline, dateline, captions, byline, and the noise around them."""
