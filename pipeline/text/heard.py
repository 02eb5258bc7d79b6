"""English words for a matter that only reports tell, and nobody who answers for it: a rumour among stories, a caution of a source.

`according to several reports`, `citing three unnamed people` and `Reports: …` are; a report that has an author (`according to a report by
the bank`) is none.
"""

_WHO = r"(?:people|persons?|sources?|insiders?)\b(?!['’])"
_ANYBODY = r"(?:people|persons?|sources?|insiders?|officials?|executives?|employees|aides?|traders?|bankers?|diplomats?)\b(?!['’])"
_SOME = r"(?:(?:several|multiple|various|numerous|many|some|two|three|four|five|news|press|media|local|unconfirmed|recent|earlier|published|industry) ){1,3}"
HEARD = (
    rf"(?i:\baccording to (?:{_SOME})?reports\b(?! (?:of|by|filed|submitted|sent|to|released)\b)|\b(?:amid|following|after|by|per) (?:{_SOME})?reports that\b|\b{_SOME}reports (?:say|said|suggest|suggested|claim|claimed|indicate)\b"
    rf"|\bciting (?:(?:an?|the|its|two|three|four|several|multiple|some|unnamed|anonymous|unidentified|industry|government|company|senior|internal|well-placed) ){{0,3}}{_WHO}"
    rf"|\b(?:unnamed|unidentified) (?:[a-z]+ )?{_ANYBODY}|\b(?:is|are|was|were) (?:now |also |widely )?reported to (?=(?:want|seek|plan|cost|own|earn|pay|hold|run|lead|consider|include|face|employ|use|need|favou?r)\b)"
    r"|^(?:“|\")?Reports: )"
)
"""English words for who tells what nobody answers for."""
