"""The classes of words that the rules ask for, one bit each; which words they are says a language.

A rule never tests a word list: it asks `token.classes & ROLE`. So the same rules read every language
whose lists are there (`indonesian/lexicon.py`, `english/lexicon.py`).

The numbers mean nothing but for this: below 2⁶² a compiled reader tests a class in one step of the machine,
so there stand the classes that many words have. Written out, they are known to the compiler.
"""

from typing import Final

# How a word is written.
WORD: Final = 1 << 0  # a word or a number, no mark
CAPITAL: Final = 1 << 1  # begins with a capital, iNews included
UPPER: Final = 1 << 2  # all capitals: DPR
NUMERIC: Final = 1 << 3  # begins with a digit
QUOTE: Final = 1 << 4  # stands for a whole quotation

# What follows from the lists and the writing.
NAME: Final = 1 << 5  # can be part of a person's name
VERB_LIKE: Final = 1 << 6  # small, with the shape of a verb
OPENER: Final = 1 << 7  # its capital at the start of a sentence makes it no name

# People and their offices.
ROLE: Final = 1 << 8  # opens an office, trade or condition: Ketua, warga; spokesman
ROLE_LAST: Final = 1 << 9  # and closes it: Foreign Minister
OFFICE_PART: Final = 1 << 10  # stands in an office before its noun: deputy, foreign
RELATIVE: Final = 1 << 11  # says who somebody is to others: ibu, korban
OFFICE_HEAD: Final = 1 << 12  # heads an office though bodies bear the word too: ketua, kepala
MANY: Final = 1 << 13  # opens a group that no pointer makes one person: para, beberapa
COLLECTIVE: Final = 1 << 14  # a group that speaks although it names no office: warga, para
ARTICLE: Final = 1 << 15  # before a role, no part of it: seorang, salah satu; a, the
SMALL_ARTICLE: Final = 1 << 16  # the same, left out of an office: a, the, his
DEFINITE: Final = 1 << 17  # makes a role without a name point back: the spokesman
PRONOUN: Final = 1 << 18  # dia, ia, beliau; he, she
PLURAL: Final = 1 << 19  # a pronoun for more than one: mereka; they
POINTER: Final = 1 << 20  # after a description, points back: itu, ini, tersebut

# Bodies and places.
INSTITUTION: Final = 1 << 21  # word of the names of institutions
TERRITORY: Final = 1 << 22  # inside an office, the next word is a place: Desa, Kabupaten
LANDMARK: Final = 1 << 23  # before a name makes it a place: Sungai, Stadion
PLACE: Final = 1 << 24  # word of a known place
GENERIC: Final = 1 << 25  # alone it is a body named before: perusahaan, kementerian itu
RECORD: Final = 1 << 26  # what somebody keeps and others quote: data, catatan
LOCATIVE: Final = 1 << 27  # before a place: di; in

# Small words around a speaker.
STOPPER: Final = 1 << 28  # ends the phrase that names a speaker
INNER: Final = 1 << 29  # a stopper that may belong to the name of an office
LINK: Final = 1 << 30  # of these, one that a small word may follow: head of the agency
PREPOSITION: Final = 1 << 31  # before a capital it makes that a place: asal, dari
OUTSIDE: Final = 1 << 32  # never inside a description that points back
WHO: Final = 1 << 33  # opens what is told about somebody: yang; who
AND: Final = 1 << 34

# Small words around a verb of saying.
ADVERB: Final = 1 << 35  # between subject and verb
NEGATION: Final = 1 << 36
UNBOUND: Final = 1 << 37  # before a verb of saying it shows that it has no subject of its own
SPEECHLESS: Final = 1 << 38  # heads no speaker: hal, kebijakan
SUBORDINATOR: Final = 1 << 39  # a first part that it opens cannot stand alone
CLAUSE: Final = 1 << 40  # opens what is said or wanted: bahwa, agar
WANTED: Final = 1 << 41  # opens what is wanted: untuk; to
COPULA: Final = 1 << 42  # makes a statement of a topic: adalah, karena
TOPIC: Final = 1 << 43  # opens a topic and no statement: soal, tentang
NEITHER_SAID: Final = 1 << 44  # tells when, where or how something was said: saat, usai
SOURCE_JOINT: Final = 1 << 45  # between that and the medium: dari, laman, akun
WHERE_SAID: Final = 1 << 46  # opens where, when or to whom something was said: dalam, saat
WEEKDAY: Final = 1 << 47
TITLED: Final = 1 << 48  # before a quotation makes it a title: lagu, film

# Verbs.
SAID_AFTER: Final = 1 << 49  # after what is said: kata, ujar
SAID_BEFORE: Final = 1 << 50  # after its subject: mengatakan; said
SAID_CLAUSE: Final = 1 << 51  # the same, only before CLAUSE: mendorong agar
SAID_LAST: Final = 1 << 52  # after what is said and its subject: “…,” she said
SAID_QUOTING: Final = 1 << 53  # only before a quotation: called it “…”
SUBJECT_FIRST: Final = 1 << 54  # its subject stands right before it, as in English
NOUN_TOO: Final = 1 << 55  # a verb of saying that is a noun too: cerita
WISH_LINK: Final = 1 << 56  # leads from a wish to what is wanted: called for
STANCE: Final = 1 << 57  # says nothing, but gives the floor: menolak
FINITE: Final = 1 << 58  # surely a predicate: is, will

# Phrases of several words.
PHRASE: Final = 1 << 59  # begins one
CONNECTED: Final = 1 << 60  # part of a phrase that opens a sentence: sementara itu
CONNECTED_END: Final = 1 << 61  # its last word

# What few words have: people and their offices, bodies.
OFFICE_OF: Final = 1 << 62  # two words of an office, the name follows: wali kota
RANK: Final = 1 << 63  # grade of police, army or civil service
TITLE: Final = 1 << 64  # academic, religious or noble title, written as one
DEGREE: Final = 1 << 65  # degree after a name, written as one
HONORIFIC: Final = 1 << 66  # Pak, Bu; Mr
LEAD: Final = 1 << 67  # before a speaker, no part of it: oleh, pihak; by
PARTICLE: Final = 1 << 68  # small word inside a name: bin, van
FORENAME: Final = 1 << 69  # a first name that people leave out
CALLED: Final = 1 << 70  # before a nickname: disapa
DESCRIBED: Final = 1 << 71  # opens a description that points back: pria … itu
BODY: Final = 1 << 72  # heads the name of a company or school: PT, Universitas
MEDIUM: Final = 1 << 73  # opens the description of a body that speaks: kantor berita
SAYING: Final = 1 << 74  # what somebody has said: pernyataan
POSSESSED: Final = 1 << 75  # as SAYING, with -nya: pernyataannya
POSSESSIVE: Final = 1 << 76  # the ministry's

# What few words have: small words around a speaker or a verb of saying.
NAME_JOINT: Final = 1 << 77  # goes on after a name: alias, selaku
AKA: Final = 1 << 78  # a second name follows: alias
AS_OFFICE: Final = 1 << 79  # an office follows a name: selaku
BEARING: Final = 1 << 80  # a verb that belongs to who is described: bernama
NAMING: Final = 1 << 81  # of BEARING, one that a name or a number follows: berusia, bernama
THAT: Final = 1 << 82  # bahwa; that
AGENT: Final = 1 << 83  # between a verb of saying and who says it: oleh, lagi
THUS: Final = 1 << 84  # before a verb of saying that closes a sentence: demikian
NAMELY: Final = 1 << 85  # between an office and its holder: yakni
TIME_CLAUSE: Final = 1 << 86  # of NEITHER_SAID, one that opens a clause of its own: after, when
OCCASION: Final = 1 << 87  # what something was said at or in: interview, statement
PART_OF_DAY: Final = 1 << 88  # after a weekday: morning
MEANWHILE: Final = 1 << 89  # more is said at the same time: seraya
SOURCED: Final = 1 << 90  # who had it first follows: dikutip, seperti
TAKEN: Final = 1 << 91  # surely taken over from a medium: dilansir, mengutip; citing

# What few words have: verbs.
SAID_NYA: Final = 1 << 92  # as SAID_AFTER, with the speaker inside: ujarnya
SAID_PASSIVE: Final = 1 << 93  # disampaikan
CONVINCED: Final = 1 << 94  # of SAID_CLAUSE, one that any whole clause may follow: yakin
TOLD_THING: Final = 1 << 95  # of SAID_BEFORE, one that takes a thing too: mengumumkan pemenang
SAID_JOINED: Final = 1 << 96  # goes on for the subject of its sentence: …, adding that
ADDRESSED: Final = 1 << 97  # names who is told: told reporters
WISH: Final = 1 << 98  # wants something, states nothing: meminta
EVIDENCE: Final = 1 << 99  # data X menunjukkan
STATEMENT: Final = 1 << 100  # carries somebody's statement: pernyataan X bahwa
ACCORDING: Final = 1 << 101  # menurut; according to
ACCORDING_NYA: Final = 1 << 102  # menurutnya
