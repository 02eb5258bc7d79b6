"""Signs of a sentence on how this text is to be told again: that it goes further at all, how it is worded there, and both with nobody who said or did it.

News tells what somebody did; what others will make of it is seldom its matter. `onward` speaks of this text going further (retold, shortened,
carried, drawn from), `worded` of what a text does (opens with, leaves out, names first, calls). Either stands in many an honest sentence. Both in
one that tells nothing that happened and that nobody is said to have said are `steered`; `worded` alone in such a sentence is `unsaid`.
"""

import re

from pipeline.text.patterns import any_of, deferred

_IT = r"(?:this|these (?:events|lines)|the above|any (?:part )?of (?:this|it)|(?:this|the) (?:story|news|text|piece|report|article|matter|page))"
_GOES = r"(?:re-?told|told|passed|picked up|carried|cut|shortened|condensed|repeated|boiled|put|taken|rendered|travels?|goes|lands|ends up|lies|written|spoken|carry|carries|carrying|pass(?:es|ing)?|tak(?:e|es|ing)|tells?|telling|retells?|shortens?|condens\w+|cuts?|mak(?:e|es|ing)|turns?|draws?|drawing|adapts?|adapting)"
_SHORT_FORM = r"(?:later|onward|further|subsequent|derived|derivative|abridged|shortened|shorter|short|short-form|condensed|brief|briefer|spoken|adapted|faithful|fair|retold)"
_FORM = (
    r"(?:forms?|versions?|use|retellings?|renderings?|tellings?|accounts?|copy|copies|editions?|answer|text|story|tale)"
)
_ONWARD = any_of(
    rf"\b{_IT}\b[^.,;:!?]{{0,30}}\b{_GOES}\b|\b{_GOES} (?:\w+ ){{0,3}}?{_IT}\b"
    rf"|\b(?:made|derived|drawn|draws?|comes?|follows|springs?|survives?|stays) (?:out )?(?:of|from|on|upon) (?:this|it|here|the above)\b|\bof this (?:survive|is made|remains)|\bsurvive of this\b"
    rf"|\b{_SHORT_FORM} {_FORM}\b|\b(?:write-?ups?|recaps?|round-?ups?|re-?tellings?|excerpts?|pick-?ups?|syndication|re-?use|derived items)\b"
    r"|\b(?:down the line|downstream|hereafter|elsewhere|from here on|(?:outside|beyond|leaves?) this (?:page|text|report|column)|goes (?:further|out)|other (?:hands|languages)|next (?:hand|pair of hands|text|account|version))\b"
    r"|\b(?:outlets|papers|stations|partners|letters|editors|colleagues?|texts?|accounts?|paragraphs?|versions?|pieces?) (?:that|who|which|taking|carrying|about this|on this|of this|like this|on such|of this kind)\b"
    r"|\b(?:be|must be|to be) brief\b|\bspace is short\b|\bhave to cut\b|\bshort form\b|\bin (?:the )?(?:inbox|retelling)\b",
    re.IGNORECASE,
)
_WORDED = deferred(
    r"\b(?:leav(?:e|es|ing)|left) (?:[\w'’]+ ){1,5}out\b|\b(?:goes?|go|left) un(?:mentioned|said|named)\b|\bin silence\b|\bsilent\b|\bsays? nothing\b|\bdoes not name\b|\bkept? [^.,;]{2,40} out of it\b|\bis (?:left out|kept out|dropped|thanked|credited|called|named|quoted)\b"
    r"|\b(?:open|begin|start|close|end|lead)(?:s|ning|ing)? with\b|\b(?:comes?|named?|names|put|told) (?:[\w'’]+ ){0,3}(?:first|before anyone)\b|\bin (?:verse|capitals|rhyme|rhymes|the first person)\b|\bas a (?:joke|rumour|fact)\b"
    r"|\b(?:each|every) (?:sentence|line|paragraph|mention)\b|\b(?:one|a single|single|last|first|opening|closing|fifth) (?:word|words|sentence|line|paragraph)\b|\bcalls? [A-Z]\w+|\bcredits? [A-Z]\w+|\bquotes? [A-Z]\w+|\bthanks? [A-Z]\w+|\bnames? [A-Z]\w+"
    r"|\b(?:figure|number|name|amount|headline|slogan)s? (?:is|are|stands?|becomes?|as|at)\b|\b(?:in|takes the) place of\b|\bwhere [^.,;]{1,30} (?:stood|says?)\b|\b(?:people|readers|everyone) (?:are|is) (?:told|sent)\b|\b(?:sends?|tells?) (?:people|readers)\b|\b(?:no|without) (?:the )?(?:numbers?|names?|figures?)\b|\btold as\b|\bspeak of\b|\btreats? [^.,;]{2,40} as\b|\bexclamation\b",
    re.IGNORECASE,
)
_TOLD = deferred(
    r"\b(?:said|says|wrote|joked|found|showed|shows|teaches|explained|added|argued|complained|noted|according to|asked|told (?:us|reporters|the)|reported)\b|^(?:(?!\b(?:that|what|who|which|when|where|if)\b)[^,;:])*?\b(?:was|were|had|did|went|gave|made|came|ran|took|got|sent|could|(?<!is )(?<!are )(?<!be )(?<!been )(?<!as )(?<!or )(?:named|left|called|opened|began|closed|ended|credited|thanked|quoted|praised|dropped|kept|started|led))\b",
    re.IGNORECASE,
)
_K_IT = r"(?:(?:이|이런|본|위|이번|해당)\s?(?:글|일|소식|이야기|보도|기사|지면|꼭지|주제|사안|건)|여기서|이것|이걸|이\s가운데)"
_K_ONWARD = any_of(
    rf"{_K_IT}\S{{0,3}}\s[^.!?]{{0,20}}?(?:옮기|옮긴|옮길|옮겨|전하|전한|전할|전해|다루|다룬|다룰|줄이|줄인|줄일|줄여|싣|실을|실은|실릴|고쳐|다시\s?쓰|쓴\s글|만지|만질|받는|받은|나르|나온|나오는|간추|졸여|들려|짧게|떠나|밖)"
    r"|(?:옮기는|옮길|옮긴|전해질|전할|전하는|들려줄|들려주는|나가는|나갈|줄인|줄일|줄이는|짧은|간추린|뒤에\s오는|다음에|멀리\s가는|나오는|나온|다시\s?쓰는|받아\s?쓰는|만드는)\s(?:글|이|분|사람|곳|매체|때|자리|길|손|편지|판)(?:[들이가은는을를에의,\s]|치고|라면)"
    r"|(?:글|지면)\s?밖|다른\s(?:데|말로|나라)|어디로\s가든|발췌|제휴|받아쓰기|이후의?\s|나중에\s쓸|(?:소식지|매체|방송국|편지|글)(?:에는|에서는|이라면|라면|치고)|(?:짧아|짧게|줄여)야\s?(?:한|하)|자리가\s모자|한\s줄이면"
)
_K_WORDED = deferred(
    r"뺀다|빼기|빼\s|빼는|빠진다|빠지|덮어|숨기|숨긴|눈감|말없이|말하지\s않|나오지\s않|언급되지|입에\s올|먼저\s|앞에\s온|앞세|첫머리|첫\s?줄|끝줄|끝에\s|줄을\s|이름부터|(?:로|으로)\s(?:시작|끝)|문장마다|줄마다|한\s(?:문장|줄|낱말|마디)|반말|운문|농담처럼|자리에\s|맨\s위"
    r"|(?:라고|로|으로)(?:만)?\s(?:부르|부른|불|적|밝히|밝힌|전하|다루|다룬|채우|나간)|감사|고맙다|칭찬|공[은을]\s|(?:로|으로)\s(?:안내|보내)|팔라고|사라고|되풀이|수치[는를]|숫자[는를가]|이름[은을]\s|말이\s들어|바꾼다|바꾸"
)
_K_TOLD = deferred(
    r"[았었였했됐렸켰졌겼왔갔혔쳤났섰냈뺐샀봤줬뒀웠](?:다|고|으며|습니다|는데|지만)|(?:다고|라고|자고|도록)\s?\S{0,8}\s?(?:말|밝|전했|설명|적었|썼|안내|가르)"
)
_HANGUL = deferred(r"[가-힣]")


def told_on(text: str) -> frozenset[str]:
    """Return which of `onward`, `worded`, `steered` and `unsaid` a sentence, its quotations left in, has."""
    korean = _HANGUL.search(text) is not None
    onward = (_K_ONWARD if korean else _ONWARD).search(text)
    worded = (_K_WORDED if korean else _WORDED).search(text) is not None
    if not onward and not worded:
        return frozenset()
    said = (_K_TOLD if korean else _TOLD).search(text) is not None
    return frozenset(
        name
        for name, holds in (
            ("onward", onward),
            ("worded", worded),
            ("steered", onward and worded and not said),
            ("unsaid", worded and not said),
        )
        if holds
    )
