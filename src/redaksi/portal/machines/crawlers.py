"""Programs that gather texts for artificial intelligence, by the names that robots.txt knows them under.

Sources, read in November 2026: each company's own page on its programs (platform.openai.com/docs/bots,
support.anthropic.com, developers.google.com/search/docs/crawling-indexing, support.apple.com/119829,
developer.amazon.com/amazonbot, commoncrawl.org/ccbot, developers.facebook.com/docs/sharing/webmasters,
docs.perplexity.ai/guides/bots, duckduckgo.com/duckassistbot), and the list ai.robots.txt (MIT).
"""

# What is read is used to train models. The two that end in -Extended are no programs of their own: they
# say to Google and Apple what may be done with pages that their search engines have.
TRAINING = (
    "AI2Bot",
    "Amazonbot",
    "anthropic-ai",
    "Applebot-Extended",
    "Bytespider",
    "CCBot",
    "ClaudeBot",
    "cohere-training-data-crawler",
    "Diffbot",
    "FacebookBot",
    "Google-Extended",
    "GPTBot",
    "ImagesiftBot",
    "meta-externalagent",
    "omgili",
    "PanguBot",
    "Timpibot",
    "Webzio-Extended",
)
# What is read is quoted in an answer, with a link to it.
ANSWERING = (
    "ChatGPT-User",
    "Claude-SearchBot",
    "Claude-User",
    "DuckAssistBot",
    "meta-externalfetcher",
    "MistralAI-User",
    "OAI-SearchBot",
    "Perplexity-User",
    "PerplexityBot",
)
