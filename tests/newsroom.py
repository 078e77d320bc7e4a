"""Things that many tests need: a section, an editor, a story from a text."""

import io
from datetime import date, datetime
from functools import lru_cache

from PIL import Image

from redaksi.audience.models import User
from redaksi.reading import Reading, read
from redaksi.stories.actions import create_from_reading, publish
from redaksi.stories.actions.create import Picture
from redaksi.stories.models import Section, Story

PAGE = """Air sungai mulai surut, warga Kampung Hilir pulang

Warga menjemur kasur di tepi Sungai Sora, Kota Sora, pada 17 November 2026. (Kantor Berita Nusa/Rani Dewi)

Genangan dua hari di Kota Sora berakhir, sebagian warga memilih tetap di posko.

Sora, Pesisir Damar (Nusa) – Air sungai di Kota Sora mulai surut pada Selasa (17/11) pagi.

“Kami pulang pagi ini,” kata Lurah Kampung Hilir Sari Wulan di halaman rumahnya.

Bantuan datang

Pemerintah kota mengirim setidaknya 300 paket makanan ke kampung itu sejak Senin (16/11) sore.

Baca juga: Jembatan Sora ditutup untuk truk

Sebanyak 1.204 warga masih bertahan di posko yang didirikan di halaman kantor kelurahan.

Laporan: Rani Dewi
"""


def section(slug: str = "daerah", name: str = "") -> Section:
    """The section of this slug, made if it is not there."""
    found, _ = Section.objects.get_or_create(slug=slug, defaults={"name": name or slug.title()})
    return found


def editor(name: str = "redaktur") -> User:
    """An account that may do everything."""
    found, _ = User.objects.get_or_create(username=name, defaults={"is_superuser": True})
    return found


def picture(colour: str = "navy", size: tuple[int, int] = (1200, 800)) -> Picture:
    """A photo file of one colour."""
    out = io.BytesIO()
    Image.new("RGB", size, colour).save(out, "JPEG")
    return Picture(f"{colour}.jpg", out.getvalue(), alt="Kasur dijemur di tepi sungai")


def draft(text: str = PAGE, **values) -> Story:
    """A draft made from `text` as the desk makes it."""
    values.setdefault("section", section())
    values.setdefault("by", None)
    return create_from_reading(_read(text), source=text, **values)


@lru_cache(maxsize=64)
def _read(text: str) -> Reading:
    return read(text, published=date(2026, 11, 17))


def published(headline: str = "", *, at: datetime | None = None, **values) -> Story:
    """A published story, like PAGE but for its headline."""
    text = PAGE if not headline else "\n".join([headline, *PAGE.split("\n")[1:]])
    return publish(draft(text, **values), by=None, at=at)
