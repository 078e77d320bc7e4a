"""The page and its parts: headline, dateline, captions, paragraphs, byline, and the noise around them."""
