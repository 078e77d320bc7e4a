import contextlib

import pytest
from hypothesis import given
from hypothesis import strategies as st

from redaksi.reading import ReadingError, UndecodableError, decode
from redaksi.reading.decoding import WhyUndecodable

TEXT = "“Harga naik,” kata Ny. Müller – kemarin."


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16", "cp1252"])
def test_the_encodings_of_newsrooms_are_understood(encoding):
    assert decode(TEXT.encode(encoding)) == TEXT


def test_big_endian_utf16_is_understood():
    assert decode(b"\xfe\xff" + TEXT.encode("utf-16-be")) == TEXT


@pytest.mark.parametrize(
    ("data", "reason"),
    [
        (b"\x7fELF\x02\x01\x01\x00", WhyUndecodable.BINARY),
        (bytes(range(256)), WhyUndecodable.BINARY),
        (b"\xff\xfe\x00", WhyUndecodable.BROKEN),
        (b"\xef\xbb\xbf\xff", WhyUndecodable.BROKEN),
        (b"\x81\x82\x83" * 9, WhyUndecodable.FOREIGN),
    ],
    ids=["program", "all bytes", "half a character", "broken UTF-8 with its mark", "no letters"],
)
def test_what_is_no_text_is_refused_with_its_place_and_reason(data, reason):
    with pytest.raises(UndecodableError) as caught:
        decode(data)
    assert caught.value.reason == reason
    assert 0 <= caught.value.offset <= len(data)
    assert str(caught.value.offset) in str(caught.value)


def test_broken_bytes_in_long_utf8_fall_back_to_windows():
    assert decode(b"Kabar baik. " * 20 + b"\x93ya\x94").endswith("“ya”")


@given(st.binary())
def test_any_bytes_give_a_text_or_the_error_of_this_room(data):
    with contextlib.suppress(ReadingError):
        assert isinstance(decode(data), str)


@given(st.text(st.characters(exclude_categories=["Cs", "Cc"])))
def test_utf8_comes_back_as_it_went(text):
    if not text.startswith("\ufeff"):
        assert decode(text.encode()) == text
