from datetime import date

from hypothesis import given
from hypothesis import strategies as st

from redaksi.reading import read
from redaksi.reading.explained import explain
from redaksi.reading.findings import (
    DateMention,
    Figure,
    Name,
    NameKind,
    Noise,
    NoiseReason,
    Paragraph,
    Photo,
    Quotation,
    Reading,
    Span,
)
from tests.reading.pages import BANJIR

EMPTY = dict.fromkeys(
    (name for name in Reading.__struct_fields__ if name not in {"language", "published"}), ()
) | dict.fromkeys(("stamp", "kicker", "headline", "standfirst", "dateline"))


def reading(**found):
    return Reading(**({"language": "id", "published": None} | EMPTY | found))


def place(text, words):
    start = text.index(words)
    return {"text": words, "span": Span(start, start + len(words)), "rule": "made-up"}


def shown(block):
    """The text of a block with brackets around each slice that notes cover."""
    pieces = []
    for segment in block.segments:
        covers = ",".join(str(note.number) for note in segment.covers)
        pieces.append(f"[{covers}:{segment.text}]" if covers else segment.text)
    return "".join(pieces)


def test_findings_that_nest_are_cut_at_all_their_ends():
    text = "“Ada 12 perahu hari Senin,” katanya."
    found = reading(
        paragraphs=(Paragraph(**place(text, text)),),
        quotations=(
            Quotation(**place(text, "Ada 12 perahu hari Senin"), direct=True, speaker=None, mention=None),
        ),
        figures=(
            Figure(**place(text, "12 perahu"), value=12, unit="perahu", qualifier=None, source=None,
                   source_span=None),
        ),
    )  # fmt: skip
    (block,) = explain(text, found).blocks
    assert shown(block) == "“[1:Ada ][1,2:12 perahu][1: hari Senin],” katanya."
    assert [[note.number for note in segment.ends] for segment in block.segments] == [
        [], [], [2], [1], [],
    ]  # fmt: skip


def test_findings_that_overlap_share_what_both_cover():
    text = "satu dua tiga empat"
    found = reading(
        dates=(
            DateMention(**place(text, "satu dua tiga"), date=date(2024, 1, 1)),
            DateMention(**place(text, "tiga empat"), date=date(2024, 1, 2)),
        )
    )
    (block,) = explain(text, found).blocks
    assert shown(block) == "[1:satu dua ][1,2:tiga][2: empat]"


def test_a_name_is_marked_at_each_mention_and_numbered_at_the_first():
    text = "Rukmini datang.\nLalu Rukmini pergi."
    mentions = (Span(0, 7), Span(21, 28))
    name = Name(
        text="Rukmini", span=mentions[0], rule="made-up", kind=NameKind.PERSON, mentions=mentions
    )
    first, second = explain(text, reading(names=(name,))).blocks
    assert shown(first) == "[1:Rukmini] datang."
    assert shown(second) == "Lalu [1:Rukmini] pergi."
    assert [note.number for note in first.notes] == [1]
    assert second.notes == ()
    assert all(segment.ends == () for segment in second.segments)


def test_wrapped_lines_of_one_paragraph_are_one_block():
    text = "Banner\n\nAir naik di\ndesa itu pagi tadi.\n\nLain."
    paragraph = "Air naik di\ndesa itu pagi tadi."
    noise = Noise(
        **place(text, "Banner"), reason=NoiseReason.BANNER, headline=None, headline_span=None
    )
    explained = explain(
        text, reading(paragraphs=(Paragraph(**place(text, paragraph)),), noise=(noise,))
    )
    assert [block.span.of(text) for block in explained.blocks] == ["Banner", paragraph, "Lain."]
    assert [block.part and block.part.text for block in explained.blocks] == [
        "Banner",
        paragraph,
        None,
    ]
    assert explained.notes == ()


def test_a_caption_has_a_note_of_its_own():
    text = "Pasar pagi. (Kabarkita/Wening)"
    photo = Photo(
        **place(text, "Pasar pagi."), taken=None, agency="Kabarkita", photographer="Wening"
    )
    (block,) = explain(text, reading(photos=(photo,))).blocks
    assert block.part is photo
    assert [note.finding for note in block.notes] == [photo]


def test_every_finding_of_a_page_is_shown_where_it_stands():
    found = read(BANJIR)
    explained = explain(BANJIR, found)
    for note in explained.notes:
        covered = [
            segment
            for block in explained.blocks
            for segment in block.segments
            if note in segment.covers and note.finding.span.holds(segment.span)
        ]
        assert "".join(segment.text for segment in covered) == note.finding.text


@st.composite
def pages_and_findings(draw):
    text = draw(st.text(st.sampled_from("ab \n\r\u2028"), max_size=40))
    ends = st.integers(-2, len(text) + 2)
    figures, paragraphs = [], []
    for start, end in draw(st.lists(st.tuples(ends, ends), max_size=8)):
        words = text[max(start, 0) : max(end, 0)]
        figures.append(
            Figure(words, Span(start, end), "r", value=1, unit="", qualifier=None, source=None,
                   source_span=None)
        )  # fmt: skip
    for start, end in draw(st.lists(st.tuples(ends, ends), max_size=4)):
        paragraphs.append(Paragraph(text[max(start, 0) : max(end, 0)], Span(start, end), "r"))
    return text, reading(figures=tuple(figures), paragraphs=tuple(paragraphs))


@given(pages_and_findings())
def test_blocks_hold_the_whole_text_once_and_in_order(page):
    text, found = page
    explained = explain(text, found)
    before = 0
    for block in explained.blocks:
        assert text[before : block.span.start].strip() == ""
        assert "".join(segment.text for segment in block.segments) == block.span.of(text)
        before = block.span.end
    assert text[before:].strip() == ""


@given(pages_and_findings())
def test_every_note_covers_its_words_and_ends_once_where_they_are_shown(page):
    text, found = page
    explained = explain(text, found)
    segments = [segment for block in explained.blocks for segment in block.segments]
    for note in explained.notes:
        span = note.finding.span
        for segment in segments:
            inside = span.start <= segment.span.start and segment.span.end <= span.end
            assert (note in segment.covers) == inside
        assert sum(note in segment.ends for segment in segments) <= 1
