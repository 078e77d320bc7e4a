"""Small English lists around the names of speakers: what describes them and leads to their names."""

from redaksi.reading.indonesian.listing import phrases, words

PARTICLES = words("bin binti al el van von de der den da dos ibn ten la le du di y")
ARTICLES = words("a an the his her their its one another")
# Words of place names that people bear as well.
BORNE_PLACES = words("""
    khan young lee los san santa new old ben bin abu saint park kent chester lincoln hill marina
    grand port little long gray garcia george juan louis peter jan intan costa domingo verde
    helier boy john rose clark paul stone king carson jackson houston austin madison florence
    charlotte diego angeles francisco jose la le de del da el al st
""")
FORENAMES = words("""
    muhammad mohammad mohammed mohamed ahmad ahmed abdul siti sri john david michael james robert mary
    william jean
""")
# What somebody keeps and others quote: the report, data from X.
RECORDS = words("""
    report data survey study research analysis document records statistics review poll
    letter lawsuit indictment website filing complaint memo email article
""")
SAYINGS = words("statement remarks testimony comments")
# After them a capital names a place or a body and no person.
PREPOSITIONS = words("of in from at for to on")
LOCATIVES = words("in near")
MEDIA = phrases("""
    news agency, state news agency, newspaper, magazine, broadcaster, state broadcaster, television station
    radio station, news site, news website, the daily, state television, state media, tabloid
""")
# Subjects that can speak although they name no office.
COLLECTIVES = words("""
    police authorities government officials people residents family families man woman boy girl couple
    group team crew teenager crowd staff management public investigators rescuers scientists
    researchers media organizers organisers prosecutors defence defense analysts critics survivors
    farmers observers locals parents relatives activists leaders lawmakers ministers firefighters
    company firm agency ministry insider insiders pair pope administration regime cabinet embassy
    consulate palace presidency military army navy troops militants rebels protesters demonstrators
    airline operator manufacturer maker regulator watchdog newspaper charity nonprofit studio label
    museum zoo brand bank coalition opposition junta kremlin pentagon jury tribunal panel
    institute think-tank sources source insiders
""")
# Heads of descriptions that point back.
DESCRIBED = words("man woman boy girl teenager")
NAME_JOINTS = PARTICLES | words("alias")
BEARING = words("named identified called")
# Words of offices and bodies beyond those of the institutions; no part of a person's name.
OFFICE_WORDS = words("""
    energy mineral resources economic affairs coordinating religious social cooperatives small medium
    enterprises forestry environment agriculture fisheries marine maritime transport transportation
    transport tourism creative economy communication communications information digital manpower
    industry investment culture sports youth women children empowerment villages housing planning
    development research innovation treasury exchequer attorney house speaker prime vice crown chief
    white metropolitan port disaster mitigation management meteorology climatology geophysics
    weather service services climate change nuclear atomic space aviation railway railways
    electricity corporation holdings holding pharmaceuticals technologies systems solutions media
    news times post daily herald tribune gazette television radio studios pictures records
    indonesian democratic republican conservative liberal green socialist communist labour
    relations rescue search fire police military air force coast guard civil aid relief watch
    amnesty crescent cross red survey geological statistics commerce chamber secretariat
    presidential parliamentary constitutional criminal anti-corruption corruption eradication
    election elections electoral former acting deputy senior assistant village district city
    county municipal provincial regional council assembly legislature representatives
    act bill law treaty agreement accord summit games cup prize award championship open
""")
NATIONALITIES = words("""
    american british english scottish welsh irish french german italian spanish portuguese dutch belgian
    swiss austrian swedish norwegian danish finnish icelandic polish czech slovak hungarian romanian
    bulgarian greek turkish russian ukrainian belarusian georgian armenian azerbaijani serbian
    croatian bosnian albanian estonian latvian lithuanian moldovan israeli palestinian lebanese
    syrian iraqi iranian saudi yemeni omani qatari emirati kuwaiti bahraini jordanian egyptian
    libyan tunisian algerian moroccan sudanese ethiopian somali kenyan ugandan tanzanian rwandan
    congolese nigerian ghanaian senegalese cameroonian zimbabwean zambian african asian european
    arab arabian latin mexican canadian cuban haitian jamaican colombian venezuelan peruvian
    chilean argentine argentinian brazilian bolivian ecuadorian uruguayan paraguayan australian
    indonesian malaysian singaporean thai filipino philippine vietnamese cambodian laotian burmese
    bruneian timorese papuan chinese japanese korean taiwanese mongolian indian pakistani
    bangladeshi nepali nepalese bhutanese afghan uzbek kazakh kyrgyz tajik turkmen maldivian
    javanese sundanese balinese acehnese minangkabau batak betawi western eastern northern
    southern u.s u.k u.n us uk un eu
""")
