"""Words of the names of institutions in English, and bodies that news knows by a short form."""

from redaksi.reading.indonesian.bodies import KNOWN as INDONESIAN
from redaksi.reading.indonesian.listing import words

# Last word of the name of a body: World Health Organization, Foreign Ministry.
TAILS = words("""
    university college school academy institute foundation council association organization
    organisation agency ministry company corporation corp inc ltd limited group plc federation
    committee commission union bank centre center court department bureau office authority society
    alliance network party police parliament congress senate church club league army navy hospital
    board service fund forum front movement front tbk airlines airways
""")
# First word of the name of a body, before `of`: Ministry of Health.
HEADS = words("""
    ministry university bank department institute office board council house commission committee
    court association federation league organization organisation union school college chamber
    international pt cv
""")
# Before any other word than these, a head opens no name of a body: it stands alone.
AFTER_HEAD = words("of for on and indonesia")
# What names of bodies hold besides; no part of a person's name.
NOUNS = (
    TAILS
    | HEADS
    | words("""
    national international royal federal central supreme high state foreign finance health education
    defence defense interior justice labour labor trade home affairs security human rights
    world global united general public republic democratic people's
""")
)
LANDMARKS = words("mount lake river street road avenue strait gulf cape port fort")
LANDMARK_TAILS = words("""
    river lake street road avenue square island islands mountain mountains bay sea ocean strait
    bridge airport station stadium park palace tower temple mosque cathedral valley desert beach
    province regency district village peninsula
""")
KNOWN = {
    **INDONESIAN,
    "UN": "united nations", "EU": "european union", "WHO": "world health organization",
    "IMF": "international monetary fund", "ECB": "european central bank",
    "FBI": "federal bureau of investigation",
    "CIA": "central intelligence agency", "BBC": "british broadcasting corporation",
    "ICC": "international criminal court", "ICJ": "international court of justice",
    "IAEA": "international atomic energy agency", "WTO": "world trade organization",
    "Congress": "", "Parliament": "", "Kremlin": "", "Pentagon": "", "Hamas": "", "Hezbollah": "",
}  # fmt: skip
