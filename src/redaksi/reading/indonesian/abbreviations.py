"""Titles and short forms whose dot does not end a sentence, lower case and without the last dot."""

from redaksi.reading.indonesian.listing import words

DOTTED = words("""
    h hj kh ust ustz tgk dr ir drs dra prof s.h m.h m.si s.e m.m s.ip m.kes s.kom s.pd m.pd s.ag m.ag
    s.t m.t s.sos ph.d plt pj pjs pt cv jl no nomor kombes akbp akp irjen brigjen mayjen letjen st
    mr mrs ms jr sr moh muh ahm abd bpk tn ny sdr sdri dok doc dkk dll dsb hlm tel telp rp u.s a.n s.d
    vs gus syekh kav km kol mayor kapt lettu letda serka pol inf
""")
