from collections.abc import Iterator

from markupsafe import Markup, escape

from redaksi.portal import blocks
from redaksi.portal.pages.story_parts import Dateline
from redaksi.portal.style_guide import State
from redaksi.portal.style_guide._examples import HEADLINE, WORD, card, figure, tall
from redaksi.portal.style_guide.slot import filled

TEMPLATE = "prose/prose.html"
WORDS = Markup(
    "Air sungai di Kota Sora mulai <b>surut</b> pada Selasa (17/11) pagi. Warga yang mengungsi sejak "
    '<i>Senin</i> malam mulai <a href="/gaya/">kembali ke rumah</a> masing-masing.'
)


def states() -> Iterator[State]:
    yield State("semua bagian", "prose", _given(*_everything()))
    yield State("satu kata panjang", "prose", _given(blocks.Paragraph(escape(WORD), is_first=True)))
    arabic = Markup("<bdi>بدأت مياه النهر في مدينة سورا بالانحسار صباح الثلاثاء.</bdi>")
    yield State("tulisan Arab", "prose", _given(blocks.Paragraph(arabic)))


def _given(*parts: blocks.Block) -> dict[str, object]:
    dateline = Dateline("Sora", "Pesisir Damar", "Nusa", "/gaya/")
    return {"blocks": parts, "dateline": dateline, "banner": filled("in-text")}


def _everything() -> Iterator[blocks.Block]:
    yield blocks.Paragraph(WORDS, is_first=True)
    yield blocks.Heading("Bantuan datang")
    yield blocks.Paragraph(WORDS)
    yield blocks.TextPhoto(figure())
    yield blocks.PullQuote("Kami pulang pagi ini.", "Sari Wulan", "Lurah Kampung Hilir")
    yield blocks.PullQuote("Tanpa nama pembicara.", "", "")
    yield blocks.BannerHere()
    yield blocks.Listing(numbered=False, items=(WORDS, Markup("Obat"), Markup("Air bersih")))
    yield blocks.Listing(numbered=True, items=(Markup("Satu"), Markup("Dua")))
    yield _table()
    yield blocks.Elsewhere("https://video.example/1", "video.example", "Video banjir di Kota Sora")
    yield blocks.ReadAlso(card(HEADLINE))
    yield blocks.ReadAlso(card("Liburan hemat", label="Advertorial", is_advert=True))
    yield blocks.TextPhoto(figure(tall()))


def _table() -> blocks.Table:
    def row(*texts: str) -> tuple[blocks.Cell, ...]:
        return tuple(
            blocks.Cell(text, is_header=index == 0, is_figure=index > 0)
            for index, text in enumerate(texts)
        )

    rows = (row("Kampung Hilir", "1.204", "Rp2,3 miliar"), row("Kampung Hulu", "87", "Rp120 juta"))
    return blocks.Table("Pengungsi dan kerugian", row("Tempat", "Orang", "Kerugian"), rows)
