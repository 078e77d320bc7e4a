"""Places in English that the gazetteer does not hold: parts of the world, regions, towns."""

from redaksi.reading.indonesian.listing import phrases, words

OTHERS = phrases("""
    Europe, Asia, Southeast Asia, Africa, Latin America, South America, North America, Middle East
    Gaza, Gaza Strip, West Bank, Rafah, Khan Younis, Ramallah, Tel Aviv, Korea, Java, Sumatra
    Kalimantan, Borneo, Sulawesi, Lombok, Flores, Madura, New York, Los Angeles, Chicago, Sydney
    Melbourne, Istanbul, Geneva, The Hague, Dubai, Jeddah, Mecca, Medina, Osaka, Shanghai, Mumbai
    Barcelona, Milan, California, Texas, Florida, Scotland, Wales, Northern Ireland, Crimea
    Hiroshima, Nagasaki, Kharkiv, Odesa, Munich, Frankfurt, Toronto, Hong Kong
""")
# Before a name alone they make a word that may be anything the name of a place.
LOCATIVES = words("in from at near to of around outside")
