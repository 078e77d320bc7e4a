import pytest

from redaksi.press.negotiation import choose_encoding, matches

ALL = ("br", "zstd", "gzip", "identity")  # smallest first


@pytest.mark.parametrize(
    ("accept", "available", "chosen"),
    [
        ("gzip, deflate, br, zstd", ALL, "br"),
        ("gzip, deflate, br, zstd", ("zstd", "br", "gzip", "identity"), "zstd"),
        ("zstd;q=0.9, gzip", ALL, "gzip"),
        ("zstd, gzip;q=0.9", ALL, "zstd"),
        ("gzip, deflate", ALL, "gzip"),
        ("x-gzip", ALL, "gzip"),
        ("br;q=0.5, gzip;q=0.9", ALL, "gzip"),
        ("br;q=0, gzip", ALL, "gzip"),
        ("br;q=0", ALL, "identity"),
        ("*", ALL, "br"),
        ("*;q=0.3, gzip;q=0.8", ALL, "gzip"),
        ("identity, gzip;q=0.5", ALL, "identity"),
        ("", ALL, "identity"),
        ("gzip", ("identity",), "identity"),
        ("*;q=0", ALL, "identity"),
        ("identity;q=0", ALL, "identity"),
        ("identity;q=0, gzip;q=0, *;q=0", ALL, "identity"),
        ("gzip;q=nan, br;q=-1, zstd;q=inf", ALL, "zstd"),
        ("gzip;q=1e-400, deflate;q=\x00", ALL, "identity"),
        ("gzip;q=banana, br", ALL, "br"),
        (";;;,,,q=1" * 400, ALL, "identity"),
        ("GZIP;Q=1.0", ALL, "gzip"),
    ],
)
def test_the_smallest_of_the_most_wanted_encodings_is_sent(accept, available, chosen):
    assert choose_encoding(accept, available) == chosen


@pytest.mark.parametrize(
    ("header", "same"),
    [
        ('"abc"', True),
        ('W/"abc"', True),
        ('"x", "abc"', True),
        ("*", True),
        ('W/"x" , W/"abc"', True),
        ('"x",,,"abc",', True),
        ('"x", *', False),
        ('"x",' * 5000 + '"abc"', False),
        ('"abcd"', False),
        ("abc", False),
        ("", False),
    ],
)
def test_an_etag_is_compared_weakly(header, same):
    assert matches(header, '"abc"') is same
