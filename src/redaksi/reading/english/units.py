"""Units of measure, and words that cannot be the thing counted."""

from redaksi.reading.indonesian.listing import words

TIME_UNITS = words("""
    second seconds minute minutes hour hours day days week weeks weekend weekends month months year years
    decade decades century centuries night nights
""")
# Of these the sides of an area are given: 3 x 4 meter.
LENGTHS = words("m cm mm km metres meters metre meter feet foot inches inch pixels miles")
CLOCK_UNITS = words("hours hour days")
CURRENCY_WORDS = {
    "rupiah": "IDR", "dollar": "USD", "dollars": "USD", "us dollars": "USD", "euro": "EUR",
    "euros": "EUR", "ringgit": "MYR", "yen": "JPY", "yuan": "CNY", "won": "KRW", "baht": "THB",
    "riyal": "SAR", "riyals": "SAR", "pounds sterling": "GBP", "rubles": "RUB", "roubles": "RUB",
    "rupees": "INR", "pesos": "PHP", "dong": "VND", "francs": "CHF", "dirhams": "AED",
}  # fmt: skip
MEASURES = (
    TIME_UNITS
    | frozenset(word for word in CURRENCY_WORDS if " " not in word)
    | words("""
    percent per % ‰ km m cm mm kilometer kilometers kilometre kilometres meter meters metre metres
    centimeter centimeters centimetre centimetres millimeters millimetres mile miles yard yards foot feet
    inch inches kg kilogram kilograms kilo kilos gram grams ton tons tonne tonnes pound pounds ounce
    ounces liter liters litre litres gallon gallons barrel barrels hectare hectares acre acres ha km² m²
    m³ km2 m2 m3 watt watts kw mw gw kwh mwh gwh megawatt megawatts gigawatt gigawatts kilowatt kilowatts
    gb tb mb mbps ghz mhz hz mah volts degree degrees ° point points times knots mph kph rpm hp cc mg ml
    calories pixels percentage megapixels
""")
)
MEASURE_TAILS = {
    "per": words("cent"),
    "percentage": words("point points"),
    "degree": words("celsius fahrenheit"),
    "degrees": words("celsius fahrenheit"),
    "°": words("celsius fahrenheit c f"),
    "pounds": words("sterling"),
    "basis": words("points"),
}
COUNTERS = words("")
ENDINGS = words("""
    in at on of from to for with by as and or but nor so yet the a an this that these those which who whom
    whose where when while if because since until till before after during over under above below between
    among about around against within without into onto through across per than then also too only just
    not no is are was were be been being has have had do does did will would can could may might must
    shall should said says say told according including other others more most less least ago earlier later
    old away off up down out back died left remain
    remained came went took made got gave found took fell rose won lost saw held led met ran i he she it
    we they you him her them my his their our its your there here such each every all both any some
    many much few now still already again ever never least altogether total apart plus
    monday tuesday wednesday thursday friday saturday sunday january february march april june july
    august september october november december am pm a.m p.m
""")
OWNED = words("")
FORERUNNERS = words("""
    number no no. article section chapter page grade class group type version route gate lane floor room
    phase stage level rank ranked channel flight platform line act law aged age ages part volume season
    episode liga league formula iphone android chrome ios windows galaxy unit. zone. june july january
    february march april may august september october november december at.
""")
MEASURED_STILL = words("level stage phase")
AGES = words("aged age ages")
AGED = words("")
AGE_UNITS = words("years year months month")
AGE_EDGES = ()
POINTING = words("old")
LAW_YEARS = words("")
ZONES = words("gmt utc wib wita wit am pm a.m p.m est edt")
LIKEWISE: dict[str, str] = {}
AND = "and"
POSSESSIVE = ""
# Plurals that do not end in s, and singulars that do.
PLURALS = words("""
    people men women children policemen policewomen fishermen firemen servicemen teeth feet mice sheep
    fish deer aircraft cattle personnel spacecraft troops
    crewmen lawmen gunmen businessmen salesmen grandchildren schoolchildren
""")
NOT_PLURALS = words("""
    us gas bus business class press mass cross previous serious various religious famous
    less glass access process loss boss address congress illness series species campus virus census
    status bonus crisis thus plus always perhaps has was is its this as dangerous suspicious express""")

MONTHS = words("""
    january february march april may june july august september october november december jan feb mar
    apr jun jul aug sep sept oct nov dec
""")
INCLUDING = ("including", "among them", "consisting of", "comprising", "made up of", "of whom",
    "of which", "namely")  # fmt: skip
OUT_OF = ("out of a total of", "of a total of", "out of", "of the", "of some", "of")
OF_THESE = ("of those", "of these", "of them", "among them", "of that total")
CHANGES = words("""
    rose fell up down grew dropped increased decreased climbed jumped shrank declined distance
""")
UNTIL = ("as of", "up to", "through", "up until", "as at")
BASED_ON = words("citing")
SHOWS = words("shows show showed suggests suggested indicates indicated")
PERSONS = words("people persons")
GROUPS = words("""
    families households countries provinces regencies cities districts villages schools teams clubs
    groups companies agencies parties houses cases places ships buses cars
""")
