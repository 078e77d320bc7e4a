from redaksi.reading import word_classes


def test_every_class_has_a_bit_of_its_own_and_no_number_is_left_out():
    bits = [bit for name, bit in vars(word_classes).items() if name.isupper()]
    assert sorted(bits) == [1 << number for number in range(len(bits))]
