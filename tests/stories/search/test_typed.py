"""Whatever is typed is understood."""

import pytest
from django.db import connection
from hypothesis import given, settings
from hypothesis import strategies as st

from redaksi.stories.search.typed import LONGEST, MOST_TERMS, understand


def words_of(typed):
    return [(term.words, term.is_excluded) for term in understand(typed).terms]


def test_words_phrases_and_words_that_must_not_stand_there():
    assert words_of('banjir “kota sora” -hoaks -"kata orang"') == [
        (("banjir",), False),
        (("kota", "sora"), False),
        (("hoaks",), True),
        (("kata", "orang"), True),
    ]


def test_small_words_are_left_out_where_there_are_others():
    assert words_of("banjir di kota") == [(("banjir",), False), (("kota",), False)]
    assert words_of("dan di") == [(("dan",), False), (("di",), False)]


def test_a_hyphen_inside_a_word_excludes_nothing():
    assert words_of("anak-anak covid-19") == [(("anak",), False), (("covid", "19"), False)]


def test_a_short_form_is_also_what_it_stands_for():
    assert "'korups" in understand("KPK").as_tsquery()
    assert "'kpk'" in understand("kpk").as_tsquery()


def test_what_is_too_long_is_cut_and_said_so():
    query = understand("kata " * 2000)
    assert query.was_cut
    assert len(query.typed) <= LONGEST
    assert len(understand(" ".join(f"kata{n}" for n in range(40))).terms) == MOST_TERMS


@pytest.mark.parametrize(
    "typed", ["", "   ", "-", '"', '""', "!!! ???", "-hoaks", "\x00", "\u202e", "<->"]
)
def test_where_nothing_is_looked_for_there_is_no_query(typed):
    assert understand(typed).as_tsquery() == ""


@pytest.mark.django_db
@settings(max_examples=40, deadline=None)
@given(st.text(max_size=300) | st.text(alphabet="ab \"'-&|!()<>:*\\\x00\u202e", max_size=60))
def test_postgresql_takes_whatever_is_typed(typed):
    query = understand(typed)
    with connection.cursor() as cursor:
        for said in (query.as_tsquery(), query.as_tsquery(headline=True), query.nearly()):
            if said:
                cursor.execute("SELECT %s::tsquery", [said])
