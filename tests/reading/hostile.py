"""Pieces of text that, repeated, ask most of one rule or another."""

from itertools import product

HOSTILE = {
    # Marks, blanks, digits.
    "quotation marks": '"', "opening marks": "“", "single marks": "'", "guillemets": "«a» ",
    "quotes that alternate": '"a," kata Budi, "', "brackets": "(", "closing brackets": ")",
    "pairs of brackets": "()", "digits": "1", "other digits": "٣", "wide digits": "１２",
    "numbers": "1 ", "huge numbers": "9" * 300 + " ", "blanks": " ", "dots": ". ", "commas": ", ",
    "ellipses": "… ", "dashes": "– ", "hyphens": "-", "pipes": "| ", "slashes": "1/",
    # Words, short and long.
    "letters": "a", "capitals": "A", "glued capitals": "aB", "glued words": "terhadapIran",
    "glued verbs": "KPKmengatakan", "hyphened": "a-", "dotted": "a.", "dotted capitals": "A.B",
    "apostrophes": "a'", "initials": "A. ", "long words": "mengatakan" * 30 + " ",
    # Other scripts, marks over letters, what shows nothing.
    "emoji": "😀", "emoji of several": "👨\u200d👩\u200d👧 ", "combining marks": "\u0301",
    "marked letters": "a" + "\u0301" * 20, "chinese": "新闻记者", "arabic": "محمد ", "hebrew": "שלום ",
    "order marks": "\u202eabc ", "invisible": "\u200b", "lone surrogates": "\ud800", "masks": "\x01",
    "final sigma": "Σ", "dotted capital i": "İ",
    # Lines.
    "line ends": "\n", "lines of a letter": "a\n", "lines of a network": "a\r\n",
    "soft hyphens at line ends": "a\u00ad\n", "wrapped": "ini adalah baris yang panjang sekali dan\n",
    "divided": "ini adalah baris yang panjang sekali per-\n", "indented": "   a\n",
    "lines": "kata Budi.\n", "credit lines": "Editor: Budi\n", "initials of writers": "(isa/mea)\n",
    "datelines": "JAKARTA, Kabar - Air naik lagi.\n", "captions": "Warga desa (Foto: Antara/Budi)\n",
    "stamps": "Senin, 9 November 2023 | 14:00 WIB\n", "pagers": "1\n2\n3\n", "menus": "Home\nNews\n",
    "readers": "Budi\n2 jam lalu\nBagus sekali\nBalas\n", "read also": "Baca juga: Air Surut di Desa\n",
    "banners": "Advertisement\n", "tags": "Tag: air, desa\n",
    # What a capture leaves.
    "entities": "&amp;", "quoted entities": "&ldquo;", "ampersands": "&", "markup": '<a href="',
    "addresses": "https://a.id/b ", "asides": "Baca juga: ", "credits": "Rep: X ",
    "piped credits": "(Penulis : X | Editor : Y) ", "photo credits": "| AFP/Budi ",
    # Names and offices.
    "names": "Budi ", "roles": "Ketua, ", "towns": "di Kabupaten Bandung, ", "cities": "JAKARTA ",
    "short forms": "(A) ", "explained": "Badan Nasional (BN) ", "bodies": "Kementerian Kesehatan ",
    "ages": "Budi (45), ", "possessives": "Budi's ", "pairs": "Budi dan ",
    # Who says what.
    "verbs": "mengatakan ", "claims": "Budi mengatakan ", "quotations": "“Saya ikut datang,” kata Budi. ",
    "people": "Ketua DPR Budi Santoso mengatakan hal itu baik. ", "according": "Menurut Budi, ",
    "statements": "pernyataan Budi bahwa 5 orang ", "figures said": "“5 orang tewas,” kata Budi. ",
    "english quotations": "“I came,” said John Smith. ", "english claims": "John Smith said it rose. ",
    "english verbs": "said ", "english relatives": "who said ", "english accord": "According to John, ",
    # Quantities.
    "prices": "Rp 1.000 ", "currencies": "Rp", "ranges": "1-1-", "scores": "2-1 ", "percents": "5% ",
    "parts": "10 warga, termasuk 4 anak, ", "loose": "puluhan warga ", "loose words": "puluhan ",
    "included": "termasuk ", "spelt": "dua puluh ", "sides": "5 m x 5 m ", "hedges": "sekitar 5 orang ",
    "english figures": "at least 5 people ", "english money": "$5 million ",
    # Days and times.
    "days": "Kamis (9/11) ", "dates": "7 November 2023 ", "date ranges": "24-27 November ",
    "slashed dates": "9/11/2023 ", "listed days": "tanggal 5, 6, 7 dan ", "clocks": "pukul 14.00 WIB ",
    "clock ranges": "pukul 09.00-11.30 ", "since": "sejak 7 Oktober hingga ", "years": "2023 ",
    "counted days": "hari ke-33 ", "near days": "kemarin ", "english dates": "on Nov. 7, 2023, ",
}  # fmt: skip

SYLLABLES = tuple("".join(pair) for pair in product("bdghjklmnprst", "aiueo"))
# The same with a new name at every place: what is compared with all that went before.
WITH_NAMES = {
    "new names": "{} ",
    "new speakers": "Kata {} {}, air naik. ",
    "new holders": "“Air naik lagi di desa,” kata Kepala Desa {}, {} {}. ",
    "new bodies": "Dinas {} Kabupaten {} ",
    "new short forms": "Badan {} {} (BN) ",
    "new lines": "{} {}\n",
    "new english speakers": "“The water is high,” said {} {}, head of {}. ",
}


def hostile(piece: str, size: int) -> str:
    """Return `piece` again and again, `size` characters."""
    return (piece * (size // len(piece) + 1))[:size]


def hostile_with_names(pattern: str, size: int) -> str:
    """Return `pattern` again and again with new names in it, `size` characters."""
    pieces: list[str] = []
    left, number = size, 0
    while left > 0:
        names = [_name(number + step) for step in range(pattern.count("{}"))]
        number += len(names)
        pieces.append(pattern.format(*names))
        left -= len(pieces[-1])
    return "".join(pieces)[:size]


def _name(number: int) -> str:
    # Steps of a prime, so that neighbours share no beginning.
    place, letters = number * 7919, ""
    for _ in range(4):
        place, at = divmod(place, len(SYLLABLES))
        letters += SYLLABLES[at]
    return letters.title()


def shapes(size: int) -> dict[str, str]:
    """Return every hostile text by its name, each of `size` characters under a headline."""
    top = "Judul berita yang cukup panjang\nPara warga mengatakan bahwa air yang naik tidak akan surut.\n"
    plain = {name: hostile(piece, size) for name, piece in HOSTILE.items()}
    named = {name: hostile_with_names(pattern, size) for name, pattern in WITH_NAMES.items()}
    return {name: top + text for name, text in (plain | named).items()}
