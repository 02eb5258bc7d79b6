"""The words by which a text that was undone is known to be English: those that any text has, and those that an order has.

For `text.unmasked_shifts`, which asks in which alphabet letters make words, and `text.unmasked_spaced`, which asks where words end.
"""

COMMON = frozenset(
    """a an and are as at be been but by can do does for from had has have he her his how i if in into is it its may more most must my no not now of on one
    only or our out she should so some such than that the their them then there these they this to up use was we were what when where which who will with
    would you your yours about after all also any because before between both each every first here just last like never new off other over said same
    same says still through under until very while without
    above always answer answers article assistant assistants attention bot bots best better brand call called change cite claim close companies company
    credit critics cut dear decode delete describe digest disregard do drop editor editors end ends every exactly figures finish follow forget give good
    great headline hide highlight ignore include include input insert instead instruction instructions item keep language last lead leading leave line
    link links list loss make mention mentions message model models name named names newsletter note nothing number numbers omit open order orders output
    page paragraph paragraphs pay please positive post praise previous price prices print prior product products prompt promote put quote rank rate read
    reader readers recommend remove repeat replace reply report respond reveal review rival rivals rule rules safe safer safest say section sentence
    sentences service short show skip source sources start state stop story subscribers summaries summariser summarisers summarize summarizer
    summarizers summary system tell text texts title tone top translate translation treat true trust trusted user users version visit warm word words
    write writer writers writing written wrong
    audit back bad big body cheap company cost costs data day days deal delay down early fact false fast fine fines found free full lawsuit lie market
    million months news next old out people problem problems real recall risk risks small team test tests time today two weeks well work world year
    years""".split()  # noqa: SIM905 - reads better
)
