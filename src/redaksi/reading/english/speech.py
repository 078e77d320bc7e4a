"""Small English lists around what is said: what makes a title of it, what opens or closes it."""

from redaksi.reading.indonesian.listing import words

TITLED = words("""
    song film movie book album single novel show series play called titled entitled dubbed named
    nicknamed themed slogan hashtag poem painting game app documentary sitcom drama musical episode
    phrase word term words reading so-called signs banner banners headlined opera magazine
    programme program exhibition essay article column read watched sang performed reads
""")
TOPICS = words("about of regarding concerning")
# After a verb of saying they tell when, where or how it was said.
NEITHER_SAID = words("""
    after before when while as during in on at to by via through following amid yesterday today earlier
    later late early from adding saying noting citing referring responding speaking because since
    with without ahead outside inside near over
""")
# They tell so with a clause of their own.
CLAUSES_OF_TIME = words(
    "after before when while as because since adding saying noting citing referring"
)
OCCASIONS = words("""
    statement interview conference briefing speech hearing address email e-mail message letter
    broadcast post tweet report ceremony meeting press event call filing release video rally
    forum seminar visit discussion
""")
SOURCED = words("quoted")
THUS = words("so")
AGENTS = words("by")
PARTS_OF_DAY = words("morning afternoon evening night")
