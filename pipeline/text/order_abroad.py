"""The net for orders in some forty languages that no source of ours is in: a machine is taken for the reader, or whoever tells this again is.

Of each language three short rows are known: how one says *if you are*, what a machine that writes is called, and how one speaks of *whoever
retells* a text. A sentence is doubted that

- asks whether its reader is such a machine (`если ты языковая модель, …`, `pokud jsi jazykový model, …`);
- speaks of whoever tells this news again, in the present (`kdo tuto zprávu shrnuje, …`, `den som sammanfattar …`);
- has this news told again somehow and brings what the article has not;
- is by itself in a script that neither its article nor its sources have.

News of machines asks its reader nothing, and what is quoted is told. The net only doubts.
"""

import re
from collections.abc import Sequence

from pipeline.text.order_acts_distant import MACHINE, THIS, WISH
from pipeline.text.order_tongues import tongue
from pipeline.text.patterns import deferred

_IF_YOU = (
    r"(?:если|коли) (?:ты|вы)\b|якщо (?:ти|ви)\b|\bако (?:си|сте)\b|\bako (?:si|ste)\b|\bje(?:śli|żeli) (?:jesteś|jesteście|to czyta|czyta)\b|\b(?:pokud|jestli(?:že)?) (?:jsi|jste)\b|\bjsi-li\b|\bak (?:si|ste)\b|\bha (?:ön |te )?(?=[^.!?,]{2,40} (?:vagy|ön)\b)|\bjos olet(?:te)?\b|\bom (?:du|ni) är\b|\b(?:hvis|dersom|om) (?:du|I|dere) er\b|\bals (?:je|u|jij) (?=[^.!?,]{2,30} (?:bent|is)\b)"
    r"|(?:αν|εάν) (?:είσαι|είστε)|\bdacă (?:ești|sunteți|eşti|sînteți)\b|\b(?:eğer )?(?:\w+ ){1,3}?\w*(?:yseniz?|iseniz?|ysanız?)\b|\b(?:jika|kalau|apabila) (?:anda|kamu|engkau|awak)\b|nếu (?:bạn|anh|ngài) là|(?:หาก|ถ้า)(?:คุณ|ท่าน|เธอ)(?:เป็น|คือ)|(?:إذا|إن|لو) كنت|اگر (?=[^.!؟]{2,40}(?:هستی|هستید|ہیں|ہو|ہے))|אם (?:אתה|את|אתם|הנך)\b|(?:यदि|अगर) (?:आप|तुम)|আপনি যদি|যদি আপনি|\bjei(?:gu)? (?:esi|esate)\b|\bja (?:esi|esat|jūs esat)\b|\bkui (?:oled|olete)\b"
    r"|\bsi (?:ets|sou|machina)\b|\bse (?:es|vi estas)\b|\bbazara\b|\bmás\b|\bos (?:wyt|ydych)\b|\bef þú ert\b|\bkung (?:ikaw|ika|kayo)\b|\b(?:ikiwa|kama) (?:wewe|u|ni)\b|もし(?:あなたが|君が)?(?=[^。]{2,24}(?:なら|であれば|でしたら))|(?:如果|若|倘若|假如|要是|如)(?:你|您|阁下|閣下)(?:是|正在|乃)|நீங்கள்|егер сен|хэрэв чи|agar siz|თუ (?=[^.!?,]{2,30}ხარ)|եթե|ከሆንክ|ប្រសិនបើអ្នក|သင်သည်"
)
_MACHINES = rf"{MACHINE}|\bjezi(?:čki|kovni|čni) model\w*|\bkalbos model\w+|\bvalodas model\w+|\bkeelemudel\w*|\bmodel(?:o)? de ll?inguax?\w*|\bmodel de llenguatge|\bhizkuntza-eredu\w*|\bmachina\b|\blingvomodelo\w*|\bsamhail teanga|\b[fm]odel iaith|\bmállíkan\w*|\blanguage model|\bmodeli ya lugha|ভাষা মডেল|زبان کا ماڈل|மொழி மாதிரி|тілдік модель|хэлний загвар|\btil modeli\w*|ენის მოდელი|լեզվական մոդել|የቋንቋ ሞዴል|ဘာသာစကားမော်ဒယ်|ម៉ូដែលភាសា|言語モデル|人工知能|语言模型|語言模型|人工智能|人工智慧|大模型"
_ASKS = deferred(
    rf"(?:{_IF_YOU})[^.!?。]{{0,40}}?(?:{_MACHINES})|(?:{_MACHINES})[^.!?。]{{0,12}}?(?:(?:ysen|ysan|isen)(?:iz|ız)?\b|bazara\b|\bvagy\b|\bbent\b|هستی|ہیں|ከሆንክ|ხარ)",
    re.IGNORECASE,
)
_RETELLS = (
    r"(?:переска[зж]\w*|сокраща\w*|сократит|резюмиру\w*|обобща\w*|переводит|перевод[яи]\w*|перека[зж]\w*|скорочу\w*|преразказ\w*|обобщ\w*|резюмира\w*|превежда\w*|сажима\w*|prepričava\w*|sažima\w*|prevodi\b|streszcz\w*|skraca\w*|podsumow\w*|tłumacz\w*|shrn\w*|zkracuj\w*|převyprá\w*|překlád\w*|zhŕňa\w*|zhrnie\w*|skracuje|összefoglal\w*|lerövidít\w*|továbbad\w*|lefordít\w*|tiivist\w*|lyhentä\w*|referoi\w*|kääntää|sammanfatta\w*|återge\w*|förkorta\w*|översätter|sammenfatt\w*|oppsummer\w*|opsummer\w*|gjenfortell\w*|genfortæll\w*|gengiver|forkort\w*|oversetter|oversætter"
    r"|συνοψίζ\w*|μεταφέρ\w*|μεταφράζ\w*|αναδιηγ\w*|rezum\w*|prescurtea\w*|povesteș\w*|traduce|özetle\w*|kısalt\w*|aktar\w*|çevir\w*|meringkas\w*|menceritakan|menerjemah\w*|tóm tắt|rút gọn|kể lại|สรุป|ย่อ|แปล|يلخص\w*|يختصر\w*|ينقل|يترجم|خلاصه|بازگو|ترجمه|מסכם|מסכמת|מקצר|מתרגם|सारांश|संक्षेप|अनुवाद|apibendrin\w*|santrauk\w*|atpasako\w*|kopsavil\w*|atstāst\w*|kokku võta\w*|võtab kokku|lühenda\w*|breviat|contrahit|narrat|resumas|mallongigas|tradukas)"
)
_WHO = r"(?:\bкто\b|\bхто\b|\bкойто\b|\bкто бы\b|\btko\b|\bko\b|\bkto\b|\bktokolwiek\b|\bkdo\b|\bkdokoli\b|\baki\b|\bjoka\b|\bken\b|\b(?:den|de|dem|var och en|alla|alle|enhver|hver)(?:,)? (?:som|der)\b|\bhvem (?:der|som)\b|όποιος|όποια|όσοι|\b(?:ori)?cine\b|\bcel care\b|\bsiapa(?: pun)? yang\b|\bai\b|\bngười nào\b|ผู้ที่|ใครที่|ใครก็ตามที่|\bمن\b|هر که|هرکس|\bמי ש|जो (?:भी|कोई)|\bkas\b|\bkes\b|\bquicumque\b|\bquisquis\b|\bkiu\b|凡)"
_WHOEVER = deferred(
    rf"{_WHO}[^.!?]{{0,40}}?{_RETELLS}|\bbu haberi \w*(?:özetle|kısalt|aktar|çevir)(?:yen|en|an)\w*|(?:概述|转述|缩写|摘编|總結|总结|整理)(?:此|这|本|這)[^。，,]{{0,6}}者",
    re.IGNORECASE,
)
_THIS_TOLD = deferred(
    rf"{_RETELLS}[^.!?]{{0,20}}?(?:{THIS}|\b(?:эт\w+|цю|цей|tę|tuto|túto|ezt|den här|denne|această|bu)\b)|(?:{THIS})[^.!?]{{0,20}}?{_RETELLS}",
    re.IGNORECASE,
)
_WISHES = deferred(WISH, re.IGNORECASE)
_BRINGS = deferred(r"[«»„“”\"「」『』]|\b[\w-]+\.(?:example|com|net|org|io|ai)(?![A-Za-z\d])|\d")
_SHOWN = deferred(r"«[^»]*»|“[^”]*”|„[^“”]*[“”]|\"[^\"]*\"|「[^」]*」|『[^』]*』|‘[^’]*’|(?<!\w)'[^']*'(?!\w)")
_SCRIPTS = (
    r"[\u0400-\u04ff]", r"[\u0370-\u03ff\u1f00-\u1fff]", r"[\u0590-\u05ff]", r"[\u0600-\u06ff]", r"[\u0900-\u097f]", r"[\u0980-\u09ff]",
    r"[\u0b80-\u0bff]", r"[\u0e00-\u0e7f]", r"[\u1000-\u109f]", r"[\u10a0-\u10ff]", r"[\u0530-\u058f]", r"[\u1200-\u137f]", r"[\u1780-\u17ff]",
    r"[\u3040-\u30ff\u4e00-\u9fff]",
)  # fmt: skip
_LETTERS = tuple(deferred(one) for one in _SCRIPTS)
_SENTENCE = 24  # letters of a foreign script that are more than a name or a title
_PAST = deferred(
    r"\b(?:был[аио]?|сказал\w*|заявил\w*|сообщил\w*|powiedział\w*|řekl\w*|mondta|sanoi|sade|sa\b|sagde|είπε|a spus|dedi|berkata|cho biết)\b",
    re.IGNORECASE,
)

_OURS = frozenset(("english", "korean"))
_FEWEST, _MOSTLY = (
    3,
    0.6,
)  # sentences in English or Korean beside which one can be a stranger, and their part of the article


def abroad(sentences: Sequence[str]) -> set[int]:
    """Return the places of orders in languages that no source is in."""
    return {place for place, text in enumerate(sentences) if _is_an_order(text) or _is_a_stranger(sentences, place)}


def _is_an_order(text: str) -> bool:
    said = _SHOWN.sub(" “” ", text)
    if _ASKS.search(said):
        return True
    if _PAST.search(said):
        return False
    if _WHOEVER.search(said) and (_THIS_TOLD.search(said) or _WISHES.search(said)):
        return True
    return _THIS_TOLD.search(said) is not None and _WISHES.search(said) is not None and _BRINGS.search(said) is not None


def _is_a_stranger(sentences: Sequence[str], place: int) -> bool:
    """Whether a sentence is in a script of which the rest of its article, in plain Latin letters or Hangul, has nothing."""
    said = _SHOWN.sub(" ", sentences[place])
    letters = sum(map(str.isalpha, said))
    if not any(_SENTENCE <= len(one.findall(said)) >= _MOSTLY * letters for one in _LETTERS):
        return False
    others = [tongue(one) for other, one in enumerate(sentences) if other != place]
    return len([one for one in others if one in _OURS]) >= max(_FEWEST, _MOSTLY * len(others))
