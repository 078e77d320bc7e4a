"""Places that are no part of a person's name, and that datelines name: the gazetteer's and a few more."""

from redaksi.reading.gazetteer import PlaceKind, all_places
from redaksi.reading.indonesian.listing import phrases, words

# Parts of the world, islands, towns and districts: none of them is in the gazetteer.
OTHERS = phrases("""
    Uni Eropa, Eropa, Asia, Asia Tenggara, Afrika, Amerika Latin, Amerika Selatan, Timur Tengah, ASEAN
    Timteng, Gaza, Jalur Gaza, Tepi Barat, Rafah, Khan Younis, Ramallah, Tel Aviv, Korea
    Jawa, Sumatera, Sumatra, Kalimantan, Sulawesi, Nusantara, IKN, Jabodetabek, Madura, Lombok
    Flores, Sumba, Timor, Tapanuli, Barito, Kotawaringin, Halmahera, Seram, Nusa Tenggara, Malang Raya
    Bandung Raya, Solo Raya, Pantura, Priangan
    New York, Sydney, Istanbul, Jenewa, Den Haag, Dubai, Jeddah, Makkah, Mekkah, Madinah, Horsens
    Osaka, Shanghai, Mumbai, Barcelona, Melbourne, Johor Bahru, China, Brunei, Palangkaraya
    Purwokerto, Ungaran, Ambarawa, Ciputat, Cibinong, Cikarang, Lembang, Labuan Bajo, Meulaboh
    Sofifi, Timika, Wamena, Senayan, Kaligawe, Kepanjen, Sidikalang, Cikampek, Cileungsi
    Selandia Baru, Intan Jaya, Puncak Jaya, Rokan Hulu, Abu Dhabi, New Delhi, Kuala Lumpur, Addis Ababa
    Phnom Penh, Buenos Aires
""")
# Towns whose names people bear as well; they are listed for datelines, `vocabulary.BORNE` knows them.
BORNE_TOWNS = phrases("Pati, Bone, Ende, Batang, Bima, Bitung, Solo, Raja Ampat, Sri Lanka")
# A name with such a word is left out: people bear it, or it is an everyday word.
EVERYDAY = words("""
    alam ampat asmara vatikan aru bagian baku bara baru batu bawang bener bern besar bharat bintang britain
    britania bumi bungo chad christmas cook daerah dan darussalam datar de demokratik di douglas
    dr dua east el empat enim federal federasi federation gading gayo georgia great guinea
    gunung hamilton harapan heard helena hindia holy hulu islands istimewa jaya jersey jordan
    juba kanan kaur kerajaan khusus kingston kota kuala kubu landak lanny latin laut lawang
    lawas lima lingga los lucia lues maarten malaka male mali man mariana marino marshall martin
    mas mayen mcdonald melawi meranti meriah metro montserrat muara muba mura murung musi nagan
    nam natal ndao negara negeri norfolk otoritas pagar pakpak palestinian pandang panjang
    pantai penuh pesisir pierre pisau plymouth port praia principe puerto pulang pulau puluh
    puncak raja rawas rd republic republik riga rika roma rote sabu saint salvador samoa samosir
    samudra san sandwich santiago sao see selayar seri seribu siantar sierra singkil sofia
    solomon sri stanley states suci sucre sula sungai suva tana tanah tanjung tebing teluk
    terluar territories the tidung toba togo tojo tome tonga tua tual tulang ujung uk ulu una
    united us usa victoria vincent virgin way wellington wilayah wina
""")

_SPOKEN = frozenset((PlaceKind.COUNTRY, PlaceKind.PROVINCE, PlaceKind.CITY, PlaceKind.REGENCY))


def _is_plain(name: str) -> bool:
    return EVERYDAY.isdisjoint(name.lower().split())


def _from_gazetteer() -> frozenset[str]:
    """Return the Indonesian names of places, and of capitals that are one word."""
    found: set[str] = set()
    for place in all_places().values():
        if place.kind in _SPOKEN:
            found.update((place.name, *place.others))
        elif " " not in place.name:
            found.update((place.name, *(name for name in place.others if " " not in name)))
    return frozenset(name for name in found if _is_plain(name))


NAMES = OTHERS | BORNE_TOWNS | _from_gazetteer()
