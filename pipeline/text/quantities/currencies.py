"""Money: the signs, codes and names of currencies in English and Korean texts.

Crowns written `kr` may be Swedish or of another country: such a sign has several readings. Those of Sweden and Iceland are both 크로나. Rupees and pesos are one unit each,
whatever their country: texts rarely say which.
"""

import re

from pipeline.text.patterns import deferred, longest_first
from pipeline.text.quantities import currencies_rare

_SIGNS: dict[str, tuple[str, ...]] = {
    "USD": ("US$", "$"),
    "HKD": ("HK$",),
    "AUD": ("A$", "AU$", "AUS$"),
    "CAD": ("C$", "CA$"),
    "NZD": ("NZ$",),
    "SGD": ("S$", "SG$"),
    "TWD": ("NT$", "T$"),
    "BRL": ("R$",),
    "PESO": ("MX$", "Mex$", "₱"),
    "EUR": ("€",),
    "GBP": ("£",),
    "KRW": ("₩", "￦"),
    "JPY": ("¥", "￥"),
    "INR": ("₹", "Rs.", "Rs"),
    "ILS": ("₪",),
    "VND": ("₫",),
    "THB": ("฿",),
    "TRY": ("₺",),
    "RUB": ("₽",),
    "UAH": ("₴",),
    "NGN": ("₦",),
    "MYR": ("RM",),
    "IDR": ("Rp",),
    "PLN": ("zł",),
    "CHF": ("SFr", "Fr."),
    "SEK": ("SKr",),
    "NOK": ("NKr", "DKr"),
    "KR": ("kr", "kr."),
}
for _code, _signs in currencies_rare.SIGNS.items():
    _SIGNS[_code] = (*_SIGNS.get(_code, ()), *_signs)
_CODES = "EGP KES BDT KZT USD EUR GBP KRW JPY CNY HKD TWD SGD AUD CAD NZD CHF SEK NOK DKK PLN CZK HUF BRL INR IDR THB MYR VND ZAR AED SAR QAR ILS RUB UAH"
_SAME = {"DKK": "NOK", "ISK": "SEK", "MXN": "PESO", "RMB": "CNY", "NTD": "TWD"}
READINGS = {"KR": ("SEK", "NOK"), "CROWN": ("SEK", "NOK", "CZK"), "RIAL": ("SAR", "IRR")}
"""Units that may be one of several."""
CURRENCIES = {sign.upper(): code for code, signs in _SIGNS.items() for sign in signs}
CURRENCIES |= {code: _SAME.get(code, code) for code in (*_CODES.split(), *_SAME)}


def _alone(written: str) -> bool:
    """Whether a sign is letters alone, which must not end a longer word."""
    return written.rstrip(".").isalpha() and written.isascii()


_LETTERS = "|".join(longest_first(map(re.escape, currencies_rare.LETTERS)))
_LARGE = r"(?=\s?(?:\d[\d.,]*\s?(?:[mb]illion|trillion|bn|mn?)\b|\d{1,3}(?:,\d{3})+(?!\d)))"
_ALL = longest_first(
    {sign for signs in _SIGNS.values() for sign in signs}
    | set(CURRENCIES) - {sign.upper() for signs in _SIGNS.values() for sign in signs}
    | {"RS", "RS."}
)
_OF_LETTERS = "|".join(re.escape(one) for one in _ALL if _alone(one))
_MARKED = "|".join(re.escape(one) for one in _ALL if not _alone(one) and len(one) > 1)
_MARKS = "".join(re.escape(one) for one in _ALL if not _alone(one) and len(one) == 1)
CURRENCY = rf"(?!\d)(?:(?<![A-Za-z])(?:(?-i:euro)(?=\d)|(?-i:{_LETTERS}){_LARGE}|{_OF_LETTERS})|{_MARKED}|[{_MARKS}])"
"""No two kinds of them stand at one place: letters alone, letters before a mark, a mark."""
STARTS = rf"(?![ ,])(?:(?<![A-Za-z])|(?![A-Za-z])|(?=[A-Za-z]{{1,3}}[{_MARKS}čł]))"
"""Holds wherever a currency, a number in digits or one in words begins, and not inside a word: few places are looked at closer."""
CURRENCIES["EURO"] = "EUR"  # euro500
LETTERED = deferred(rf"(?:{_LETTERS}){_LARGE}")
CURRENCIES |= {letters.upper(): code for letters, code in currencies_rare.LETTERS.items()}
ENGLISH_NAMES: tuple[tuple[str, str], ...] = (
    *currencies_rare.ENGLISH,
    (r"Hong Kong dollars?|HKD", "HKD"),
    (r"(?:Australian|Aussie) dollars?|AUD", "AUD"),
    (r"Canadian dollars?|CAD", "CAD"),
    (r"New Zealand dollars?|NZD", "NZD"),
    (r"Singapore(?:an)? dollars?|SGD", "SGD"),
    (r"(?:New )?Taiwan(?:ese)? dollars?|TWD|NTD", "TWD"),
    (r"(?:Swiss )?francs?|CHF", "CHF"),
    (r"reais|reals|real(?! [A-Za-z])(?!-)|BRL", "BRL"),
    (r"roubles?|rubles?|RUB", "RUB"),
    (r"dirhams?|AED", "AED"),
    (r"(?:(?:U\.?S\.?|American) )?dollars?|USD|bucks", "USD"),
    (r"euros?|EUR", "EUR"),
    (r"won|KRW", "KRW"),
    (r"yen|JPY", "JPY"),
    (r"yuan|renminbi|RMB|CNY", "CNY"),
    (r"pounds? sterling|GBP|quid", "GBP"),
    (r"(?:Indian |Pakistani )?rupees?|INR", "INR"),
    (r"(?:Swedish |Icelandic )?(?:kronor|kr[oó]nur|kr[oó]na)|(?:Swedish|Icelandic) crowns?|SEK|ISK", "SEK"),
    (r"(?:(?:Norwegian|Danish) )?(?:kroner|krone)|(?:Norwegian|Danish) crowns?|NOK|DKK", "NOK"),
    (r"kr", "KR"),
    (r"(?:Polish )?zlot(?:ys?|ies)|zł(?:otych|oty)?|złotych|PLN", "PLN"),
    (r"(?:Czech )?koruna|koruny|Czech crowns?|Kč|CZK", "CZK"),
    (r"forints?|HUF", "HUF"),
    (r"(?:(?:Saudi|Qatari) )?riyals?|SAR|QAR", "SAR"),
    (r"(?:Israeli )?(?:new )?she[kq]els?|ILS", "ILS"),
    (r"(?:Turkish )?liras?", "TRY"),
    (r"(?:Indonesian )?rupiahs?|IDR", "IDR"),
    (r"(?:Thai )?baht|THB", "THB"),
    (r"(?:Vietnamese )?dong|VND", "VND"),
    (r"(?:Malaysian )?ringgits?|MYR", "MYR"),
    (r"(?:(?:Mexican|Philippine|Argentine|Chilean|Colombian) )?pesos?|MXN|PHP", "PESO"),
    (r"(?:South African )?rands?(?! (?:study|corp))|ZAR", "ZAR"),
    (r"hryvnias?|UAH", "UAH"),
    (r"(?:Nigerian )?nairas?|NGN", "NGN"),
    (r"Egyptian pounds?|EGP", "EGP"),
    (r"(?:(?:Kenyan|Tanzanian|Ugandan) )?shillings?|KES|TZS|UGX", "KES"),
    (r"(?:Bangladeshi )?takas?|BDT", "BDT"),
    (r"(?:Kazakh(?:stani)? )?tenge|KZT", "KZT"),
    (r"(?:Ghanaian )?cedis?|GHS", "GHS"),
    (r"(?:Mongolian )?(?:tugriks?|tögrögs?)|MNT", "MNT"),
)
_KOREAN_NAMES: tuple[tuple[str, str, str], ...] = (
    ("달러", "USD", "미국 미"),
    ("홍콩달러", "HKD", ""),
    ("홍콩 달러", "HKD", ""),
    ("호주달러", "AUD", ""),
    ("호주 달러", "AUD", ""),
    ("캐나다달러", "CAD", ""),
    ("캐나다 달러", "CAD", ""),
    ("뉴질랜드달러", "NZD", ""),
    ("뉴질랜드 달러", "NZD", ""),
    ("싱가포르달러", "SGD", ""),
    ("싱가포르 달러", "SGD", ""),
    ("대만달러", "TWD", "신"),
    ("대만 달러", "TWD", "신"),
    ("타이완달러", "TWD", "뉴 신"),
    ("타이완 달러", "TWD", "뉴 신"),
    ("프랑", "CHF", "스위스"),
    ("헤알", "BRL", "브라질"),
    ("루블", "RUB", "러시아"),
    ("디르함", "AED", "아랍에미리트 UAE"),
    ("원", "KRW", "한국"),
    ("유로", "EUR", ""),
    ("엔", "JPY", "일본"),
    ("위안", "CNY", "중국"),
    ("파운드", "GBP", "영국"),
    ("루피", "INR", "인도 파키스탄"),
    ("크로나", "SEK", "스웨덴 아이슬란드"),
    ("크로네", "NOK", "노르웨이 덴마크"),
    ("즈워티", "PLN", "폴란드"),
    ("즐로티", "PLN", "폴란드"),
    ("코루나", "CZK", "체코"),
    ("포린트", "HUF", "헝가리"),
    ("리얄", "SAR", "사우디 사우디아라비아 카타르"),
    ("셰켈", "ILS", "이스라엘"),
    ("세켈", "ILS", "이스라엘"),
    ("리라", "TRY", "튀르키예 터키"),
    ("루피아", "IDR", "인도네시아"),
    ("밧", "THB", "태국"),
    ("바트", "THB", "태국"),
    ("베트남 동", "VND", ""),
    ("베트남동", "VND", ""),
    ("링깃", "MYR", "말레이시아"),
    ("페소", "PESO", "멕시코 필리핀 아르헨티나 칠레"),
    ("랜드", "ZAR", "남아공 남아프리카공화국"),
    ("흐리우냐", "UAH", "우크라이나"),
    ("나이라", "NGN", "나이지리아"),
    ("이집트파운드", "EGP", ""),
    ("이집트 파운드", "EGP", ""),
    ("실링", "KES", "케냐 탄자니아 우간다"),
    ("타카", "BDT", "방글라데시"),
    ("텡게", "KZT", "카자흐스탄 카자흐"),
    ("세디", "GHS", "가나"),
    ("투그릭", "MNT", "몽골"),
)
KOREAN = {
    written: code
    for name, code, lands in (*_KOREAN_NAMES, *currencies_rare.KOREAN)
    for written in (name, *(f"{land}{blank}{name}" for land in lands.split() for blank in ("", " ")))
}


def readings(written: str) -> tuple[str, ...]:
    """Return the currencies that a sign may stand for."""
    code = CURRENCIES[written.upper()]
    return READINGS.get(code, (code,))
