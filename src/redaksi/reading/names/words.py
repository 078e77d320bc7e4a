"""What the stage of names knows of a language: words of bodies, places and people, and where names end."""

from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache
from typing import Final

from redaksi.reading.english import institutions as english_bodies
from redaksi.reading.english import places as english_places
from redaksi.reading.english import speakers as english_speakers
from redaksi.reading.indonesian import (
    bodies,
    function_words,
    institutions,
    months,
    openers,
    places,
    roles,
    speakers,
)
from redaksi.reading.indonesian.listing import words

# Ranks that are words of bodies as well: Direktorat Jenderal, Kepolisian Resor Kota Besar.
RANKS_OF_BODIES: Final = words("jenderal besar inspektur komisaris pol pol. inf inf. kapten mayor")
ENGLISH_SMALL: Final = words("""
    the a an in on at of for to from by with and but or as if when while after before since until he
    she it they we i you his her its their our this that these those there here what who how why
    where which not no yes however meanwhile also still then now more most many some all both each
    january february march april may june july august september october november december monday
    tuesday wednesday thursday friday saturday sunday according during under over between both
    despite because although though about against earlier later last next one two three four five
""")
ENGLISH_ROLES: Final = words("""
    president minister prime king queen prince princess governor mayor senator chairman chairwoman
    chairperson chief director secretary general spokesman spokeswoman spokesperson ambassador
    commissioner judge justice professor coach captain officer deputy vice leader chancellor premier
    analyst economist mr mrs ms dr prof sir dame lord lady pope rep sen gov gen col lt sgt maj
""")

# Small words inside names.
JOINING: Final = words("dan bin binti al el van von de der da di la of for the and &")
# Words of products, events, works and places that stand where people's names do.
NO_PERSON: Final = words("""
    air airlines airport arena asia's award awards best big board book box briefing business car
    championship championships cup daily day diesel digital distrik editor event expo fest film
    final fm game games garden gift global gold green grand group home hotel house hutama hybrid
    internasional international island islands jalan jejak joint karsa kuliner kunci lagu lanudal
    league liga live local love mall max media mini mobile most motor music musik mystery misteri
    new night nitro novel office online open park pilihan piala plus power premium press prime pro
    program project race rally red river road run sastra sea season series serial show sinetron
    siswa smart sport sports star state store street super taklim tampar team the top tour tower
    trade trophy turbo ultimate ultra use v-power vs way week white wisata women world year masuk
    grup serie baca mahkota paman
""")
# A name with such a description is a body's.
MEDIA: Final = (
    "kantor berita",
    "organisasi",
    "media",
    "stasiun televisi",
    "lembaga",
    "news agency",
    "broadcaster",
)
# They stand between a name and a number.
NUMBERING: Final = words("nomor no tahun rt rw km kode pos telepon jilid bagian edisi vs")
# Towns whose names are verbs and nouns: in a headline they are no places.
PLACES_AS_VERBS: Final = words(
    "serang malang kuningan solok garut kampar lahat banjar jordan turkey chad"
)
# They are borne by too many to mean one person when they stand alone.
FORENAMES: Final = speakers.FORENAMES | english_speakers.FORENAMES


@dataclass(frozen=True, slots=True)
class NameWords:
    """The words of one language, lower case; `known` bodies are written as in news.

    `heads` open the name of a body, `tails` end one, `bodies` are both, `paired` says what must follow some
    heads; `no_person` is no part of a person's name. `landmarks` and `territories` open the name of a
    place, `landmark_tails` end one. `before_people` are offices, titles and ranks; `plain` are words
    with capitals that begin no name, `stops` those of them that no name holds. `doubtful` places are
    everyday words or names of people too, unless a word of `locatives` stands before them;
    `verbs` are doubtful in a headline only.
    """

    language: str
    heads: frozenset[str]
    bodies: frozenset[str]
    no_person: frozenset[str]
    tails: frozenset[str]
    paired: Mapping[str, frozenset[str]]
    known: Mapping[str, str]
    landmarks: frozenset[str]
    landmark_tails: frozenset[str]
    territories: frozenset[str]
    before_people: frozenset[str]
    ranks: frozenset[str]
    plain: frozenset[str]
    stops: frozenset[str]
    places: frozenset[str]
    doubtful: frozenset[str]
    verbs: frozenset[str]
    forenames: frozenset[str]
    media: tuple[str, ...]
    locatives: frozenset[str]


@cache
def name_words(language: str) -> NameWords:
    """Return the words of `id` or `en`; any other language is read with those of `en`."""
    return _indonesian() if language == "id" else _english()


def _indonesian() -> NameWords:
    heads = bodies.HEADS
    before = roles.NOUNS | roles.RANKS | roles.TITLES | function_words.HONORIFICS
    territories = roles.TERRITORIES - {"dinas", "universitas", "pt", "pulau", "kepulauan"}
    days = frozenset(months.MONTHS) | frozenset(months.WEEKDAYS)
    return NameWords(
        language="id",
        heads=heads,
        bodies=heads | bodies.TAILS,
        no_person=before | JOINING,
        tails=bodies.TAILS,
        paired=bodies.PAIRED,
        known=bodies.KNOWN,
        landmarks=institutions.LANDMARKS - bodies.NO_PLACES,
        landmark_tails=frozenset(),
        territories=territories | {"kota", "jorong", "kampung", "kecamatan"},
        before_people=before,
        ranks=roles.RANKS - RANKS_OF_BODIES,
        plain=openers.OPENERS | (institutions.NOUNS - heads) | days | roles.DEGREES,
        stops=(openers.OPENERS - function_words.INNER - institutions.NOUNS) | days | NUMBERING,
        places=frozenset(name.lower() for name in places.OTHERS),
        doubtful=_doubtful(),
        verbs=PLACES_AS_VERBS,
        forenames=FORENAMES,
        media=MEDIA,
        locatives=bodies.LOCATIVES,
    )


def _english() -> NameWords:
    return NameWords(
        language="en",
        heads=english_bodies.HEADS,
        bodies=english_bodies.HEADS | english_bodies.TAILS,
        no_person=ENGLISH_ROLES | JOINING,
        tails=english_bodies.TAILS,
        paired=dict.fromkeys(
            english_bodies.HEADS - {"international", "pt", "cv"}, english_bodies.AFTER_HEAD
        ),
        known=english_bodies.KNOWN,
        landmarks=english_bodies.LANDMARKS,
        landmark_tails=english_bodies.LANDMARK_TAILS,
        territories=frozenset(),
        before_people=ENGLISH_ROLES,
        ranks=frozenset(),
        plain=ENGLISH_SMALL,
        stops=ENGLISH_SMALL - JOINING - {"on"},
        places=frozenset(name.lower() for name in english_places.OTHERS),
        doubtful=_doubtful(),
        verbs=PLACES_AS_VERBS,
        forenames=FORENAMES,
        media=MEDIA,
        locatives=english_places.LOCATIVES,
    )


def _doubtful() -> frozenset[str]:
    """Return the places whose names are everyday words or people's."""
    borne = {name.lower() for name in places.BORNE_TOWNS if " " not in name}
    return (places.EVERYDAY | borne) - {
        "solo",
        "guinea",
        "us",
        "uk",
        "usa",
        "vatikan",
        "roma",
    }
