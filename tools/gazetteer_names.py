"""What the gazetteer knows beside its sources: amendments of the law, other spellings, short forms.

Read by `tools.gazetteer`. A line is `KEY: name, name`; the names are facts of common use, none is taken
from a database.
"""

# The provinces made by Laws 14, 15, 16 and 29 of 2022, with the codes that the Ministry of Home Affairs
# gave them and their regencies: old code, new code.
NEW_PROVINCES = {
    "93": "Papua Selatan",
    "94": "Papua Tengah",
    "95": "Papua Pegunungan",
    "96": "Papua Barat Daya",
}
MOVED = {
    "91.01": "93.01", "91.16": "93.02", "91.17": "93.03", "91.18": "93.04", "91.04": "94.01",
    "91.07": "94.02", "91.08": "94.03", "91.09": "94.04", "91.25": "94.05", "91.26": "94.06",
    "91.27": "94.07", "91.28": "94.08", "91.02": "95.01", "91.12": "95.02", "91.13": "95.03",
    "91.14": "95.04", "91.21": "95.05", "91.22": "95.06", "91.23": "95.07", "91.24": "95.08",
    "92.01": "96.01", "92.04": "96.02", "92.05": "96.03", "92.09": "96.04", "92.10": "96.05",
    "92.71": "96.71",
}  # fmt: skip

# Where the source misspells a name, or writes one that was changed since.
SPELT = {
    "12.12": "Toba",
    "12.77": "Padangsidimpuan",
    "12.74": "Tanjungbalai",
    "16.08": "Ogan Komering Ulu Timur",
    "16.09": "Ogan Komering Ulu Selatan",
    "16.12": "Penukal Abab Lematang Ilir",
    "16.73": "Lubuklinggau",
    "17.06": "Mukomuko",
    "19.71": "Pangkalpinang",
    "21.72": "Tanjungpinang",
    "62.71": "Palangka Raya",
    "71.08": "Bolaang Mongondow Utara",
    "71.09": "Kepulauan Siau Tagulandang Biaro",
    "71.10": "Bolaang Mongondow Timur",
    "71.11": "Bolaang Mongondow Selatan",
    "72.04": "Tolitoli",
    "72.09": "Tojo Una-Una",
    "73.10": "Pangkajene dan Kepulauan",
    "73.72": "Parepare",
    "74.72": "Baubau",
    "75.04": "Pohuwato",
    "92.03": "Fakfak",
}

# Names of the statistical office that differ from those of the ministry: its code, the ministry's.
STATISTICAL = {
    "1277": "12.77", "5304": "53.02", "6411": "64.11", "7108": "71.09", "7309": "73.10", "7503": "75.04",
    "7605": "76.01", "8101": "81.03",
}  # fmt: skip

PROVINCES_IN_ENGLISH = {
    "12": "North Sumatra", "13": "West Sumatra", "16": "South Sumatra", "19": "Bangka Belitung Islands",
    "21": "Riau Islands", "31": "Jakarta Special Region",
    "32": "West Java",
    "33": "Central Java", "34": "Special Region of Yogyakarta", "35": "East Java",
    "52": "West Nusa Tenggara",
    "53": "East Nusa Tenggara", "61": "West Kalimantan", "62": "Central Kalimantan",
    "63": "South Kalimantan", "64": "East Kalimantan", "65": "North Kalimantan", "71": "North Sulawesi",
    "72": "Central Sulawesi", "73": "South Sulawesi", "74": "Southeast Sulawesi", "76": "West Sulawesi",
    "82": "North Maluku", "92": "West Papua", "93": "South Papua", "94": "Central Papua",
    "95": "Highland Papua", "96": "Southwest Papua",
}  # fmt: skip
# The regency or city that holds the capital of a province; Jakarta is its own.
SEATS = {
    "11": "11.71", "12": "12.71", "13": "13.71", "14": "14.71", "15": "15.71", "16": "16.71", "17": "17.71",
    "18": "18.71", "19": "19.71", "21": "21.72", "32": "32.73", "33": "33.74", "34": "34.71", "35": "35.78",
    "36": "36.73", "51": "51.71", "52": "52.71", "53": "53.71", "61": "61.71", "62": "62.71", "63": "63.72",
    "64": "64.72", "65": "65.01", "71": "71.71", "72": "72.71", "73": "73.71", "74": "74.71", "75": "75.71",
    "76": "76.02", "81": "81.71", "82": "82.72", "91": "91.71", "92": "92.02", "93": "93.01", "94": "94.01",
    "95": "95.01", "96": "96.71",
}  # fmt: skip

# Names of ISO entries in Indonesian news where CLDR's are not the common ones, the first is shown.
COUNTRY_NAMES = {
    "AF": "Afghanistan", "BY": "Belarusia", "CD": "Republik Demokratik Kongo", "CG": "Republik Kongo",
    "CI": "Pantai Gading", "CL": "Chile", "GB": "Inggris", "HK": "Hong Kong", "MM": "Myanmar",
    "MO": "Makau", "PS": "Palestina", "SZ": "Eswatini", "BN": "Brunei Darussalam", "CX": "Pulau Christmas",
    "CC": "Kepulauan Cocos", "DJ": "Djibouti",
}  # fmt: skip
ENGLISH_NAMES = {
    "CD": "Democratic Republic of the Congo", "CG": "Republic of the Congo", "CI": "Ivory Coast",
    "HK": "Hong Kong", "MM": "Myanmar", "MO": "Macau", "PS": "Palestine", "TR": "Turkey",
    "CC": "Cocos Islands", "TL": "Timor-Leste",
}  # fmt: skip

# Capitals that the source gives under an old or an unclean name, or does not give.
CAPITALS = {
    "BQ": "Kralendijk", "KZ": "Astana", "MM": "Naypyidaw", "KI": "South Tarawa", "CO": "Bogotá",
    "BR": "Brasília", "US": "Washington", "VA": "Vatican City",
}  # fmt: skip
# Their names in Indonesian, where another than in English.
CAPITALS_IN_INDONESIAN = {
    "AT": "Wina", "BE": "Brussel", "CH": "Bern", "CZ": "Praha", "CU": "Havana", "DK": "Kopenhagen",
    "DZ": "Aljir", "EG": "Kairo", "GR": "Athena", "IL": "Yerusalem", "IQ": "Baghdad", "IR": "Teheran",
    "IT": "Roma", "LU": "Luksemburg", "MC": "Monako", "MO": "Makau", "OM": "Muskat", "PL": "Warsawa",
    "PS": "Yerusalem Timur", "PT": "Lisboa", "RO": "Bukares", "RS": "Beograd", "RU": "Moskow",
    "SD": "Khartoum", "SG": "Singapura", "SY": "Damaskus", "VA": "Kota Vatikan", "CY": "Nikosia",
    "MX": "Kota Meksiko", "KW": "Kota Kuwait", "GT": "Kota Guatemala", "PA": "Kota Panama", "MV": "Malé",
    "DJ": "Djibouti", "LK": "Kolombo",
}  # fmt: skip

# Other spellings and short forms. Those of four capitals or less are known in capitals only.
ALSO = """
AE: UEA, Emirat Arab, UAE
AF: Afganistan
BA: Bosnia, Bosnia-Herzegovina
BN: Brunei
BY: Belarus, Byelorusia
CD: RD Kongo, Kongo, Congo, DR Congo
CG: Kongo, Congo, Kongo-Brazzaville
CI: Côte d'Ivoire
CL: Cile, Cili
CN: Cina, China, RRC, RRT, Republik Rakyat Tiongkok, Republik Rakyat China, People's Republic of China
CZ: Ceska, Republik Ceko, Czech Republic
DE: Republik Federal Jerman
DJ: Jibuti
EG: Republik Arab Mesir
FM: Federated States of Micronesia
GB: Britania Raya, Britania, Inggris Raya, UK, Britain, Great Britain, England
GN: Guinea-Conakry
ID: RI, Republik Indonesia, NKRI
IE: Republik Irlandia
IR: Republik Islam Iran
KP: Korut, Republik Rakyat Demokratik Korea
KR: Korsel, Republik Korea
LK: Srilanka
LT: Lithuania
MK: Makedonia, North Macedonia
MM: Burma
MO: Macao
NL: Negeri Belanda, Holland, Netherlands, The Netherlands
PG: PNG
PH: The Philippines
PR: Puerto Rico
PS: Otoritas Palestina, Negara Palestina, Palestinian Territories
FR: Perancis
RO: Romania
RU: Federasi Rusia, Russian Federation
SA: Saudi, Saudi Arabia, Kerajaan Arab Saudi
SY: Suriah Arab, Siria
SZ: Swaziland
TL: Timor-Leste, Timtim, East Timor
TR: Türkiye, Turkiye
TW: Chinese Taipei
UA: Ukrania
US: AS, Amerika, USA, US, U.S, U.S., America, United States of America
VA: Vatican, Takhta Suci, Holy See
VN: Viet Nam
ZA: Afsel
SO: Somali
PT: Portugis
BD: Banglades
UZ: Usbekistan
AT:capital: Vienna
CN:capital: Peking
DK:capital: Copenhagen
GQ:capital: Malabo
IL:capital: Jerusalem, Al-Quds
PS:capital: Yerusalem, Jerusalem, Al-Quds
IN:capital: Delhi, Delhi Baru
IQ:capital: Bagdad
IT:capital: Rome
KH:capital: Pnom Penh
KP:capital: Piongyang
MN:capital: Ulan Bator, Ulaanbataar
MX:capital: Mexico City, Ciudad de Mexico
OM:capital: Muscat
PT:capital: Lisabon
RU:capital: Moskwa
SD:capital: Khartum
UA:capital: Kiev
US:capital: Washington DC, Washington D.C., Washington D.C
YE:capital: Sana'a
BE:capital: Brussels
LK:capital: Colombo
MM:capital: Nay Pyi Taw
BR:capital: Brasilia
CO:capital: Bogota
SA:capital: Riyad
ID-11: Nanggroe Aceh Darussalam, NAD
ID-12: Sumatra Utara, Sumut
ID-13: Sumatra Barat, Sumbar
ID-16: Sumatra Selatan, Sumsel
ID-19: Bangka Belitung, Babel, Bangka-Belitung
ID-21: Kepri
ID-31: Jakarta, DKI, Daerah Khusus Jakarta, Daerah Khusus Ibu Kota Jakarta, DKJ
ID-32: Jabar
ID-33: Jateng
ID-34: DIY, Yogyakarta, DI Yogyakarta, Jogja, Yogya, Jogjakarta
ID-35: Jatim
ID-52: NTB
ID-53: NTT
ID-61: Kalbar
ID-62: Kalteng
ID-63: Kalsel
ID-64: Kaltim
ID-65: Kaltara
ID-71: Sulut
ID-72: Sulteng
ID-73: Sulsel
ID-74: Sultra
ID-76: Sulbar
ID-82: Malut
ID-11.12: Abdya
ID-12.01: Tapteng
ID-12.02: Taput
ID-12.03: Tapsel
ID-12.10: Labuhan Batu
ID-12.12: Toba Samosir
ID-12.16: Humbahas
ID-12.18: Sergai
ID-12.20: Paluta
ID-12.22: Labusel
ID-12.23: Labura
ID-12.72: Siantar
ID-12.77: Padang Sidempuan, Sidimpuan
ID-13.07: Limapuluh Kota, 50 Kota
ID-14.02: Inhu
ID-14.04: Inhil
ID-14.06: Rohul
ID-14.07: Rohil
ID-14.09: Kuansing
ID-15.06: Tanjabbar
ID-15.07: Tanjabtim
ID-16.01: OKU
ID-16.02: OKI
ID-16.06: Muba
ID-16.08: OKU Timur
ID-16.09: OKU Selatan
ID-16.12: PALI
ID-16.13: Muratara
ID-31.01: Pulau Seribu
ID-31.71: Jakpus
ID-31.72: Jakut
ID-31.73: Jakbar
ID-31.74: Jaksel
ID-31.75: Jaktim
ID-32.17: KBB
ID-33.72: Solo
ID-34.71: Jogja, Yogya, Jogjakarta
ID-36.74: Tangsel
ID-52.01: Lobar
ID-52.02: Loteng
ID-52.03: Lotim
ID-52.07: KSB
ID-52.08: KLU
ID-53.02: TTS
ID-53.03: TTU
ID-53.18: SBD
ID-62.01: Kobar
ID-62.02: Kotim
ID-63.06: HSS
ID-63.07: HST
ID-63.08: HSU
ID-64.02: Kukar
ID-64.07: Kubar
ID-64.08: Kutim
ID-64.09: PPU
ID-64.11: Mahulu, Mahakam Hulu
ID-71.01: Bolmong
ID-71.03: Sangihe
ID-71.04: Talaud
ID-71.05: Minsel
ID-71.06: Minut
ID-71.08: Bolmut
ID-71.09: Sitaro
ID-71.10: Boltim
ID-71.11: Bolsel
ID-72.07: Bangkep
ID-72.08: Parimo
ID-72.09: Touna
ID-73.01: Selayar
ID-73.10: Pangkep
ID-73.14: Sidrap
ID-73.17: Luwu
ID-73.18: Toraja
ID-73.22: Lutra
ID-73.24: Lutim
ID-73.71: Ujung Pandang
ID-74.05: Konsel
ID-74.09: Konut
ID-74.12: Konkep
ID-76.01: Mamuju Utara
ID-76.04: Polman
ID-81.03: Tanimbar, Maluku Tenggara Barat
ID-82.07: Morotai
ID-82.72: Tidore
ID-91.06: Biak
"""
