import pytest

from redaksi.press.keys import collecting, use


def test_what_a_page_uses_is_collected():
    with collecting() as keys:
        use("story:1", "list:front")
        use("story:1")
    assert keys == {"story:1", "list:front"}


def test_a_page_inside_a_page_gives_its_keys_to_both():
    with collecting() as outer:
        use("site")
        with collecting() as inner:
            use("story:2")
    assert inner == {"story:2"}
    assert outer == {"site", "story:2"}


def test_outside_of_a_page_nothing_is_collected():
    use("story:1")
    with collecting() as keys:
        pass
    assert keys == set()


@pytest.mark.parametrize("key", ["", "Story:1", "story 1", "story:1\n", "x" * 121, "-a", "é"])
def test_a_key_that_could_break_a_header_is_refused(key):
    with collecting(), pytest.raises(ValueError, match="is no key"):
        use(key)
