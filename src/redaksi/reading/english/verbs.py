"""English verbs of saying, by the place they take beside what is said."""

from redaksi.reading.indonesian.listing import words

# Around what is said, on either side of who says it: “…,” said NAME; “…,” NAME said.
AFTER = words("""
    said says added adds asked asks wrote writes explained explains replied recalled recalls continued
    continues tweeted declared declares warned warns insisted insists noted notes stated states
    exclaimed argued argues concluded concludes joked quipped posted announced remarked responded
    answered shouted lamented complained stressed emphasized emphasised claimed claims admitted admits
    acknowledged confirmed predicted promised pledged vowed urged recounted observed commented
    reiterated reported reports estimated pleaded cautioned countered suggested suggests whispered
    cried laughed sighed mused boasted conceded maintained asserted affirmed revealed disclosed
    summarized joked protested objected elaborated clarified retorted
""")
# The same, but never before who says it.
LAST_ONLY = words("told tells reminded assured informed read reads")
# They name who is told before what is said.
ADDRESSED = words("told tells reminded assured informed notified briefed")

# Before what is said, whatever follows.
BEFORE = words("said says added adds told tells")

# Before what is said where a clause follows: confirmed (that) the road is closed.
BEFORE_CLAUSE_ONLY = (
    AFTER
    | words("""
    believes believed hopes hoped expects expected thinks thought fears feared denies denied alleges
    alleged stresses emphasizes emphasises confirms acknowledges announces predicts promises
    complains considers considered contends contended testified testifies agrees agreed maintains
    forecasts forecast guessed reckons reckoned assures reminds informed notes estimates recommends
    recommended proposed proposes demands demanded requested concedes concluded found finds
    indicated indicates hinted signalled signaled speculated swore feels felt ruled notified briefed
    reminded assured advised cautions reveals reported discloses recommended concedes
    """)
) - BEFORE

# Only before half a quotation: called the plan “unacceptable”.
QUOTING = AFTER | words("""
    called calls described describes dismissed dismisses denounced denounces condemned condemns
    hailed praised criticized criticised slammed blasted branded labelled labeled referred
    characterized characterised accused rejected likened ridiculed cited decried welcomed
    deplored urged demanded expressed voiced spoke talked alluded vowed
""")

# Demands and hopes: what is said is wanted, it states no figure. Before `to` they report it.
WISHES = words("""
    urged urges asked asks called calls demanded demands appealed appeals hopes hoped requested
    recommended recommends proposed proposes pleaded begged invited advised instructed ordered
    encouraged encourages
""")
# They report a wish only before these words: called for an end, appealed to the public.
WISH_PREPOSITIONS = words("for on")

# Participles that go on with what the subject of the sentence says: …, adding that …
JOINED = words("""
    saying adding noting warning stressing insisting explaining arguing claiming stating telling
    emphasizing emphasising pointing declaring predicting promising vowing
""")

# Opinion and manner: they quote nothing, but who does so has the floor for what follows.
STANCE = words("""
    rejected rejects refused refuses supported supports opposed opposes welcomed welcomes condemned
    condemns praised praises criticized criticised dismissed denied backed defended apologized
    apologised nodded smiled laughed regretted doubted questioned disagreed agreed thanked
    responded replied spoke recalled visited inspected attended met unveiled presented signed
    demanded urged vowed pledged appealed defended attacked promised ordered
""")

EVIDENCE = words(
    "shows showed shown reveals revealed recorded found finds reported indicates indicated"
)
STATEMENTS = words("statement claim report remarks testimony confession allegation assertion")

# Finite forms that show that a clause has a predicate of its own.
FINITE = words("""
    is are was were am be been has have had do does did will would can could may might shall should must
    isn't aren't wasn't weren't hasn't haven't hadn't don't doesn't didn't won't wouldn't can't couldn't
    shouldn't mustn't isn’t aren’t wasn’t weren’t hasn’t haven’t hadn’t don’t doesn’t didn’t won’t
    wouldn’t can’t couldn’t shouldn’t mustn’t cannot it's it’s he's he’s she's she’s they're they’re
    we're we’re there's there’s that's that’s
""")
# Forms of verbs without -ed that news uses most.
IRREGULAR = words("""
    became began bought broke brought built came chose cost cut drew drove fell fled flew forced fought
    found gave got grew heard held hit hurt kept knew led left lost made met paid put ran rose sank
    saw sent shot shut slid sold spent stood struck swept took thought threw went won wore wrote rises
    falls remains seems appears needs wants makes takes gives goes comes gets keeps shows rose
    says means plans continues includes involves begins becomes helps brings provides requires
""")
# Forms of verbs of saying that are nouns or adjectives too.
NOUNS_TOO = words("""
    notes states claims reports warns asks calls fears hopes promises demands estimates forecasts forecast
    supports praises attacks recommended expected proposed continued concerned visits
""")
# Adjectives with the shape of a verb; they stand inside an office or description.
NOT_VERBS = words("""
    united retired renowned so-called advanced unnamed armed elected appointed newly-elected
    hundred red bed need feed seed speed named indeed displaced injured wounded detained accused
    alleged experienced learned based-based unidentified disgraced seasoned ousted jailed masked
    convicted designated combined associated allied embattled affected related limited unified
    state-owned government-owned privately-owned london-based jakarta-based u.s.-based exiled
    celebrated acclaimed respected sacred distinguished certified chartered registered licensed
    suspected deceased beloved
""")
