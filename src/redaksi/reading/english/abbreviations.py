"""Titles and short forms whose dot does not end a sentence, lower case and without the last dot."""

from redaksi.reading.indonesian.listing import words

DOTTED = words("""
    mr mrs ms dr prof gen sen rep gov lt col sgt capt maj adm brig cmdr cpl pvt supt insp det st jr sr rev
    fr hon messrs vs u.s u.k u.n e.g i.e jan feb mar apr jun jul aug sept sep oct nov dec v vol
    lt.gen maj.gen brig.gen comr pres amb atty asst assoc dept h hj kh ust drs dra ir ph.d
    mt ft ave blvd approx
""")
