"""English words of the page around the story; Indonesian pages mix them in. All lower case."""

from redaksi.reading.indonesian.listing import phrases, words

MENU = phrases("""
    home, news, lifestyle, video, videos, photo, photos, travel, health, finance, sport, sports, food
    hot, tv, podcast, login, log in, logout, sign in, sign up, register, search, premium, english
    english version, more, trending, viral, e-paper, disclaimer, privacy policy, skip to content
    skip to main content, toggle navigation, menu, close, open menu, world, business, politics, tech
    technology, entertainment, culture, opinion, science, education, economy, national, regional
    about us, about, contact us, contact, careers, sitemap, terms of service, terms of use
    terms and conditions, cookie policy, editorial guidelines, index, live, latest, breaking news
    back to top, see all, view all, show more, load more, read more, see more, go to top, subscribe
    newsletter, follow us, dark mode, light mode, help, faq, rss, advertise, advertise with us, local
    hot topics, top stories, editor's picks, most read, opinions, events, store, shop, games
""")
BANNERS = phrases("banner, banner ad, ad banner, ad space, your ad here")
ADVERT_LABELS = phrases("""
    advertisement, advertorial, ads, ad, advertisements, advertising, sponsored, promoted, close ads
    skip ad, skip ads, google adsense, close ad, sponsored content, paid content, paid post, adv
    promoted content, ads by google, continue reading below, report this ad, ad feedback
    partner content, remove ads
""")
CALL_STARTS = words("scroll swipe continue keep story article tap click advertisement ad")
CALL_WORDS = words("""
    with content to reading below down the read for more story article continue scroll continues
    after this advertisement ad ads keep resume here tap click full on from
""")
CALL_AIMS = words("content reading read story article continue continues")
READ_ALSO = (
    "read also", "also read", "see also", "read more", "watch also", "watch", "related story",
    "related article", "recommended", "editors' picks", "editor's pick", "don't miss", "more on this",
    "you may also like", "related",
)  # fmt: skip
# Of these a headline must follow a colon: the words alone begin sentences too.
READ_ALSO_WITH_COLON = phrases("""
    watch, recommended, related, read more, related story, related article, don't miss, more on this
""")
SHARE = phrases("""
    share this:, share this, share, share:, facebook, twitter, whatsapp, telegram, line, x, email
    copy link, pinterest, linkedin, threads, tweet, pin it, print, like, likes, instagram, youtube
    tiktok, reddit, flipboard, messenger, save, bookmark, listen, gift article, pocket, follow, shares
    copied, link copied, copy, share article, share this article, share on, fb, wa, ig
""")
SHARE_STARTS = ("click to share on", "click to email", "click to print", "share on", "share via",
    "share this", "share to", "(opens in new window)")  # fmt: skip
COMMENT_WHOLE = phrases("""
    comments, comment, no comments, no comments yet, post comment, submit comment, add a comment
    add comment, cancel reply, cancel, name *, email *, website, comment *, reply, report, sort by
    newest, oldest, most liked, join the conversation, view comments, write a comment, submit
    leave a comment, responses, readers' comments, reader comments, be the first to comment
""")
COMMENT_STARTS = (
    "leave a reply", "leave a comment", "your email address", "save my name", "required fields",
    "you must be logged in", "log in to comment", "sign in to comment", "this site uses akismet",
    "notify me of", "be the first to comment", "comments are closed", "write a comment",
    "please enter your", "post a comment", "add a comment", "comment *",
)  # fmt: skip
COPYRIGHT_STARTS = ("copyright", "all rights reserved", "all right reserved")
COPYRIGHT_WITHIN = ("all rights reserved", "all right reserved", "may not be published, broadcast")
# A ban names what robots do and forbids it.
CRAWL_DEEDS = ("crawl", "scrap", "data mining", "train", "artificial intelligence", "index")
CRAWL_BANS = ("prohibited", "without permission", "without written", "not permitted", "may not")
INVITATION_STARTS = (
    "follow us", "subscribe to", "subscribe now", "sign up for", "sign up to", "join our",
    "get the latest", "download our", "download the app", "get our app", "stay updated",
    "stay informed", "never miss", "install our", "follow our", "thanks for reading",
    "this article was originally", "this story was originally", "already a subscriber",
    "support our journalism", "enter your email", "get notified", "subscribe",
)  # fmt: skip
EMBED_STARTS = ("[embed", "[gallery", "[instagram", "[twitter", "[video", "[caption", "[youtube",
    "view this post", "watch the video", "watch on youtube", "a post shared by")  # fmt: skip
RELATED = phrases("""
    trending, most popular, related posts, related articles, related stories, related news, related
    recommended for you, you may also like, you might also like, more from this section, latest news
    popular, popular posts, recent posts, editor's choice, top stories, must read, more stories
    more news, up next, don't miss, recommended, read next, latest stories, more like this
    most read, editor's picks, editors' picks, trending now, what to read next, popular news
""")
TAGS = phrases(
    "tags, tag, tags:, tag:, topics, topics:, topic, filed under, keywords, label, label:"
)
TAG_LABELS = words("tag tags topics topic keywords label labels")
PAGER = phrases(
    """
    next, previous, prev, next page, previous page, next article, previous article, previous post
    next post, older posts, newer posts
    """
)
PAGER_STARTS = ("page 1", "pages:", "next page", "show all pages")
MENU_STARTS = ("font size", "text size", "reading time", "estimated reading", "listen to this",
    "click to enlarge", "you are here", "jump to content")  # fmt: skip
# Words that lines of furniture are made of, by what they are about, and what joins them.
CORE_WORDS = {
    "advert label": words("advertisement ads sponsored advertorial adsense"),
    "share words": words("""
        share shares facebook twitter whatsapp telegram pinterest linkedin threads tweet
        instagram youtube tiktok reddit copy link
    """),
    "comment form": words("comment comments reply"),
    "navigation": words("home menu login logout search sitemap privacy disclaimer contact about"),
    "pager": words("page next previous prev"),
}
GLUE = words("""
    to on this with via and the in by our us a of all more new window opens x now sign up policy terms
    share print email line plus here your
""")
COUNTED = words("""
    views view reads read hits comments comment shares share likes like min minute minutes
    reactions followers
""")
AGO = words("second seconds minute minutes hour hours day days week weeks month months year years")
AGO_ENDS = words("ago")
COMMENT_HEADS = words("comments comment responses")
REPLIES = words("reply like likes report share permalink dislike delete edit unlike flag")
SAYS = ("says:", "said:", "wrote:")
CHANNELS = words("""
    whatsapp telegram google newsletter inbox app instagram facebook youtube tiktok channel
    notifications email twitter
""")
NEWS_WORDS = words("news latest updates our us stories daily subscribe journalism breaking")
INVITING = words("follow subscribe join download get sign install stay never read enable")
CREDIT_LABELS = {
    "by": "reporter", "written by": "reporter", "reporting by": "reporter", "reporter": "reporter",
    "words by": "reporter", "author": "reporter", "story by": "reporter", "writer": "reporter",
    "contributor": "contributor", "contributors": "contributor",
    "additional reporting by": "contributor",
    "translated by": "contributor", "translator": "contributor", "editing by": "editor",
    "edited by": "editor", "editors": "editor",
    "photographer": "photographer", "photos by": "photographer", "photo by": "photographer",
    "photography by": "photographer", "source": "source", "sources": "source",
}  # fmt: skip
CAPTION_STARTS = ("photo:", "caption:", "image:", "file photo:", "picture:")
