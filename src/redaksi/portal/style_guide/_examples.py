"""What the examples are made of: a place that does not exist, and its news."""

from datetime import UTC, datetime

from redaksi.portal import assets
from redaksi.portal.cards import Card
from redaksi.portal.pictures import Figure, Picture

NOON = datetime(2026, 11, 22, 5, 0, tzinfo=UTC)
HEADLINE = "Air sungai mulai surut, warga Kampung Hilir pulang"
LONG = (
    "Setelah tiga kali ditunda karena cuaca, kapal perintis yang melayani sebelas pulau di Kepulauan "
    "Damar akhirnya berangkat membawa beras, obat, dan dua guru yang menunggu sejak awal bulan"
)
WORD = "Mempertanggungjawabkannyakah" * 3
STANDFIRST = "Genangan dua hari di Kota Sora berakhir, sebagian warga memilih tetap di posko."
ALT = "Bukit dan matahari, gambar contoh"


def address(name: str) -> str:
    """Where an example's file is."""
    return f"{assets.FOLDER}{assets.bundle().named[name]}"


def wide() -> Picture:
    """A photo of 3:2."""
    return Picture(address("example-wide.svg"), (), 1200, 800, ALT)


def tall() -> Picture:
    """A photo that is higher than wide."""
    return Picture(address("example-tall.svg"), (), 800, 1200, ALT)


def figure(picture: Picture | None = None, *, made_by_ai: bool = False) -> Figure:
    """A photo with caption and credit."""
    caption = "Warga menjemur kasur di tepi Sungai Sora, 17 November 2026."
    return Figure(picture or wide(), caption, "Kantor Berita Nusa/Rani Dewi", made_by_ai)


def card(headline: str = HEADLINE, **other: object) -> Card:
    """A story in a list; `other` says what is different."""
    said: dict[str, object] = {
        "pk": 1,
        "address": "/gaya/",
        "headline": headline,
        "kicker": "Banjir Sora",
        "label": "",
        "is_advert": False,
        "standfirst": STANDFIRST,
        "section": "Daerah",
        "section_address": "/gaya/",
        "published": NOON,
        "picture": wide(),
    }
    return Card(**{**said, **other})  # type: ignore[arg-type]
