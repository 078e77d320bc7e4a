"""Small English words: what ends the name of a speaker, what joins clauses, what only colours a verb."""

from redaksi.reading.indonesian.listing import phrases, words

# End the phrase that names a speaker.
STOPPERS = words("""
    in on at to after before when while as during with without by about over under against since until
    till because if but so than then there here via through from into onto amid between among
    despite although though unless whether where why how that which earlier later also again yesterday
    today tomorrow tonight now soon recently early late ahead following upon within throughout across
    near outside inside toward towards regarding concerning speaking adding saying citing referring
    quoting noting pointing using holding standing visiting responding referring explaining
    not never nor or this these those it i we you he she they is are was were be been has have had
    will would can could may might should must do does did only just even once twice instead
    warning telling calling describing
""")

# Stoppers and joints that may belong to the name of an office: head of X, professor at Y.
INNER = words("of for at and from")
# Of them, those that go on with a small word too: head of the agency.
LINKS = words("of for")

ADVERBS = words("""
    also later then now earlier still already recently repeatedly previously once again further however
    meanwhile simply only just even always often never-ending has had have himself herself
    themselves itself both all reportedly initially publicly privately immediately quickly openly
    finally originally subsequently flatly angrily calmly briefly clearly strongly firmly
    specifically consistently explicitly separately jokingly bluntly formally officially similarly
    rightly famously sarcastically tearfully proudly merely actually today yesterday
""")
NEGATIONS = words("not never no didn't didn’t don't don’t doesn't doesn’t")

# Right before a verb of saying they show that it has no subject of its own.
UNBOUND = words("""
    who which that to not never or nor as is are was were be been being am when while if whether what
    having it's it’s than from by of in on at for with without can could may might must should would
    will shall did does do let us me him them there's i we you i've i’ve we've we’ve no nothing
    thing things everything something
""")

CONNECTORS = phrases("""
    meanwhile, however, but, and, also, still, yet, so, then, now, in addition, at the same time
    on the other hand, for his part, for her part, for their part, in response, instead, separately
    previously, similarly, moreover, furthermore, earlier, later, likewise, nevertheless, nonetheless
    on the contrary, as a result, for example, for instance, in contrast, by contrast, in the meantime
    on that occasion, on the same occasion, despite that, after that, in turn, asked about this
    elsewhere, in fact, indeed, besides, additionally, finally, ultimately, of course, therefore
    thus, once again, in short, overall, afterwards, afterward, in conclusion
""")

# A first part that they open cannot stand alone as what somebody says.
SUBORDINATORS = words("""
    after before when while as if because although though since until unless whether despite in on at
    during following amid with without for from by to under over besides among between through
    upon asked speaking citing referring responding based even according once unlike like
    against about ahead instead regarding concerning within throughout across near outside inside
""")

PRONOUNS = words("he she they it")
# Heads of clauses that are no speaker although a verb of saying follows.
SPEECHLESS = words("""
    this that these those what i we you who which there here such nothing everything something anything
    one another me us him them plan plans decision policy move measure measures law rule rules case
    problem issue situation program programme event incident
""")
HONORIFICS = words("mr mrs ms miss mx madam messrs")

# Open a sentence with a capital without being anybody's name.
OPENERS = words("""
    the a an this that these those it its he she they we i you his her their our my your him them us me
    no not yes many most some several few all both each every either neither any another other others
    such one two three four five six seven eight nine ten dozens hundreds thousands millions
    nearly almost about around some more less fewer at in on of for to from by with as if or and but
    so yet nor when while after before since until because although though unless whether where
    why how what who whom whose which there here then now today yesterday tomorrow tonight last
    next first second third earlier later recently previously currently already still again also
    only even just however meanwhile moreover furthermore nevertheless therefore thus instead
    besides despite during under over between among against without within through throughout
    across amid near outside inside upon following according asked speaking citing based given
    including separately similarly additionally finally eventually ultimately overall often
    sometimes usually once twice never always perhaps maybe indeed clearly fortunately
    unfortunately reportedly let make take get go come see look read watch keep help please thank
    thanks photo photos video image images file residents officials authorities rescuers witnesses
    experts critics analysts supporters opponents protesters demonstrators lawmakers investigators
    doctors nurses farmers fishermen workers students teachers parents people women men children
    victims survivors families neighbours neighbors villagers police firefighters soldiers troops
    rebels militants prices rain rains heavy floods flooding fire fires schools hospitals shops roads
    power water food fuel rice oil gas officials sources data figures statistics reports local
    national international global regional government state public private new old young big
    small high low good bad great early late total part much since being having had has have is
    are was were will would can could may might should must do does did adding
    asked whether rather quite very too like unlike because everyone everybody someone somebody
    anyone anybody nobody nothing everything something half none plus per via
    east west north south eastern western northern southern central upper lower
    don't don’t it's it’s he's he’s she's she’s they're they’re we're we’re i'm i’m i've i’ve that's
    that’s there's there’s we've we’ve you're you’re let's let’s what's what’s can't can’t
    god lord christmas easter ramadan eid islam muslim christian catholic hindu buddhist jewish
    american british english
""")
