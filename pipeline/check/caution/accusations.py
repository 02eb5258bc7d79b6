"""What only one side of a dispute says, in English and in Korean: a complaint, a suit, a charge of wrongdoing that the other side has not owned.

Told as a fact it is the error that hurts most: `루멘은 코드를 베꼈어요` for `Naru filed a lawsuit against Lumen, alleging it copied the code`.
"""

_NAMED = r"(?:the |an? )?(?:[A-Z][\w.&’'-]*|company|firm|union|maker|group|agency)(?: (?:[A-Z][\w.&’'-]*|of|and))*"
_WRONGS = (
    r"(?:copied|stole|steals|violat(?:es?|ed)|infring(?:es?|ed)|mis(?:led|leads|used|uses|represent(?:s|ed)|appropriated)|lied|lies|broke|breach(?:es|ed)|spied|spies|scraped|scrapes|harvest(?:s|ed)|exploit(?:s|ed)|defraud(?:s|ed)|cheat(?:s|ed)"
    r"|discriminat(?:es?|ed)|conceal(?:s|ed)|disguis(?:es?|ed)|impersonat(?:es?|ed)|sabotag(?:es?|ed)|poach(?:es|ed)|plagiari[sz](?:es?|ed)|overcharg(?:es?|ed)|bull(?:ies|ied)|ignored the law|abus(?:es?|ed)|inflat(?:es?|ed)|falsif(?:ies|ied)|fabricat(?:es?|ed)|trick(?:s|ed)|deceiv(?:es?|ed))"
)
CHARGED = (
    r"\balleging\b"
    rf"|(?:(?<=, )which|\bthat) {_NAMED} (?:claims?|claimed|alleges?|alleged|argues?|argued|contends?|contended)\b"
    rf"|\b(?:says?|said|argues?|argued|claims?|claimed) (?:that )?(?!(?:it|he|she|they|we|I)\b){_NAMED}(?:[’']s [a-z]+)? (?:has |had |have )?(?:[a-z]+ly )?{_WRONGS}\b"
)
"""In the clause that has the charge. Who says of itself that it broke something owns it."""
CHARGED_IN_WRITING = (
    r"(?i:\b(?:according to|in|as) (?:the|its|their|his|her|an?|that|this|court papers in the) (?:[a-z]+ ){0,2}(?:lawsuit|complaint|suit|indictment|plaintiffs?|prosecutors?)(?:[’']s?)? ?(?:,|\.?$|(?:filed|brought|says?|said|claims?|alleges?)\b)"
    r"|\baccording to (?:the )?(?:[a-z]+ )?(?:lawsuits?|complaints?|suits?|indictments?|plaintiffs|prosecutors|accusers|critics)\b)"
)
"""Who tells a whole sentence."""
CHARGED_KOREAN = r"[다라]며 (?:반발|비판|비난|항의|맞[섰서]|성토|규탄|꼬집)|[다라]고 (?:반발|비난|항의|성토|규탄)(?:했|한|하)|[다라]고 (?:지적|비판)(?:했|한다)"
CHARGED_IN_WRITING_KOREAN = (
    r"(?<![가-힣])(?:고|공)?소장(?:에서|에 따르면|에는|에)|원고[ 는]?(?:측|쪽)?(?:은|는|에 따르면)"
)
KEPT = r"소장|원고|논리[예이라]|(?:는|란) (?:거|것)(?:예요|이에요|이죠|죠)|는 것이 [가-힣A-Za-z ]{0,16}(?:생각|주장|입장|시각|판단)|말을 (?:그대로 )?옮기|못 ?박|몰[아았]|몰고|반발|비난|항의|성토|규탄|탓[하했]|문제 ?삼"
"""What keeps that it is one side's word, beside what keeps a claim."""
