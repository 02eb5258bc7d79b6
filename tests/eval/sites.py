"""The places of a Korean text where an error can be planted, by kind.

They are found with patterns of this module's own, never with the grammar that is measured. A value that stands elsewhere in the
source or the draft is never planted: nobody could call it wrong.
"""

import hashlib
import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from itertools import pairwise, product

Span = tuple[int, int]
_NUMBER = re.compile(r"(?<![A-Za-z0-9_.,\-/:#^$])\$?(?P<digits>\d[\d,]*(?:\.\d+)?)(?![\d.]*[-_/:A-Za-z0-9])")
_NAME = re.compile(
    r"(?<![A-Za-z0-9_./@-])(?P<letters>[A-Z][A-Za-z]+[- ]?[A-Za-z]?)(?P<digits>\d(?:\.\d+)?)(?![\d%A-Z]|[,.]\d)"
)
_WORDS = str.split("zero one two three four five six seven eight nine ten eleven twelve")
_NATIVE = str.split("영 한 두 세 네 다섯 여섯 일곱 여덟 아홉 열")


@dataclass(frozen=True, slots=True)
class Change:
    """A change of one place of a text."""

    span: Span
    after: str


Sites = Iterator[tuple[Change, ...]]


def number(*parts: str) -> int:
    """Return a number that the parts decide, the same on every machine."""
    return int(hashlib.sha256("\0".join(parts).encode()).hexdigest()[:12], 16)


def change(span: Span, after: str) -> tuple[Change, ...]:
    """Return one change as the list of changes that makes an error."""
    return (Change(span, after),)


def _stands(digits: str, *texts: str) -> bool:
    """Return whether a number stands in a text already, in digits or as a small number word."""
    bare = digits.replace(",", "")
    for text in texts:
        if re.search(rf"(?<![\d.]){re.escape(bare)}(?!\d|\.\d)", re.sub(r"(?<=\d),(?=\d)", "", text)):
            return True
        if bare.isdigit() and int(bare) < len(_WORDS):
            if re.search(rf"\b{_WORDS[int(bare)]}\b", text, re.IGNORECASE):
                return True
            if int(bare) < len(_NATIVE) and re.search(rf"(?<![가-힣]){_NATIVE[int(bare)]} ", text):
                return True
    return False


def digit(draft: str, source: str) -> Sites:
    """One digit of a number is another."""
    for match in _NUMBER.finditer(draft):
        digits = match["digits"]
        places = [at for at, letter in enumerate(digits) if letter.isdigit()]
        at = places[number(digits, "place") % len(places)]
        for step in (3, 2, 4, 1):
            other = str((int(digits[at]) + step) % 10)
            wrong = digits[:at] + other + digits[at + 1 :]
            if wrong[0] != "0" and not _stands(wrong, source, draft):
                yield change(match.span("digits"), wrong)
                break


def transpose(draft: str, source: str) -> Sites:
    """Two neighbouring digits change places."""
    for match in _NUMBER.finditer(draft):
        digits = match["digits"]
        for at in range(len(digits) - 1):
            left, right = digits[at], digits[at + 1]
            wrong = digits[:at] + right + left + digits[at + 2 :]
            if (
                left.isdigit()
                and right.isdigit()
                and left != right
                and wrong[0] != "0"
                and not _stands(wrong, source, draft)
            ):
                yield change(match.span("digits"), wrong)
                break


def scale(draft: str, source: str) -> Sites:
    """A number is ten or ten thousand times as large, or a thousandth: 억 for 만, B for M, a zero too many."""
    for match in re.finditer(
        r"(?<=[\d천백십 ])(?<=\d)\s?(?P<scale>[만억조])(?=[\s,.]|여|[가-힣])(?!족|약|화|들)", draft
    ):
        yield change(match.span("scale"), {"만": "억", "억": "만", "조": "억"}[match["scale"]])
    for match in re.finditer(r"(?<=\d)(?P<scale>[KMBT])(?![A-Za-z0-9])", draft):
        yield change(match.span("scale"), {"K": "M", "M": "B", "B": "M", "T": "B"}[match["scale"]])
    for match in _NUMBER.finditer(draft):
        digits = match["digits"]
        if digits.isdigit() and int(digits) > 1 and not re.match(r"\s?[년월일]", draft[match.end() :]):
            wrong = digits + "0"
            if not _stands(wrong, source, draft):
                yield change(match.span("digits"), wrong)


_UNITS = {
    "시간": "분", "분": "시간", "초": "분", "개월": "년", "주": "개월", "배": "%", "GB": "MB", "MB": "GB", "TB": "GB", "명": "개", "GW": "MW",
    "MW": "GW", "ms": "초", "토큰": "단어", "km": "m", "bit": "GB", "비트": "바이트", "%": "배", "개국": "개 도시", "년": "개월",
}  # fmt: skip


def unit(draft: str, source: str) -> Sites:
    """A number keeps its digits and gets another unit."""
    names = "|".join(sorted(map(re.escape, _UNITS), key=len, reverse=True))
    for match in re.finditer(rf"(?<![A-Za-z0-9.,-])(?P<digits>\d[\d,.]*)\s?(?P<unit>{names})(?![A-Za-z가-힣]|포인트|p\b)|(?<![A-Za-z0-9.,-])(?P<number>\d[\d,.]*)\s?(?P<name>{names})(?=[은는이가을를의에로만 ,.])", draft):  # fmt: skip
        group = "unit" if match["unit"] else "name"
        digits = match["digits"] or match["number"]
        if match[group] == "년" and len(digits) > 2:
            continue
        yield change(match.span(group), _UNITS[match[group]])


def currency(draft: str, source: str) -> Sites:
    """Money of another country."""
    for match in re.finditer(
        r"(?<=[\d만억조천])\s?(?P<money>달러|유로|위안|파운드|엔(?![진비드터])|원(?![래문본인칙료격활소시형리]))", draft
    ):
        other = {"달러": "원", "유로": "달러", "원": "달러", "위안": "달러", "엔": "달러", "파운드": "유로"}[
            match["money"]
        ]
        yield change(match.span("money"), other)
    for match in re.finditer(r"\$(?=\d)", draft):
        yield change(match.span(), "€")


def pct_pp(draft: str, source: str) -> Sites:
    """Percent for percent points, or the other way round."""
    for match in re.finditer(r"(?<=\d)\s?(?P<unit>%포인트|%p(?![a-z])|%|퍼센트포인트|퍼센트)", draft):
        yield change(match.span("unit"), "%" if match["unit"][1:] in ("포인트", "p") else "%포인트")


def swap(draft: str, source: str) -> Sites:
    """Two numbers of one sentence with the same unit change places."""
    found = list(re.finditer(r"(?<![A-Za-z0-9_.,\-/:#])(?P<value>\$?\d[\d,]*(?:\.\d+)?)(?P<unit>\s?(?:[만억조]+\s?)?(?:%|달러|원|명|개|배|점|년|시간|분|초|토큰|GB|MB|ms|[BKMT](?![A-Za-z]))?)", draft))  # fmt: skip
    for left, right in pairwise(found):
        between = draft[left.end() : right.start()]
        alike = left["unit"].strip() == right["unit"].strip() and left["value"] != right["value"]
        if alike and left["unit"].strip() and 4 < len(between) < 90 and not re.search(r"[.!?]\s|\n|~", between):
            yield (Change(left.span("value"), right["value"]), Change(right.span("value"), left["value"]))


_BOUNDS = {"이상": "미만", "이하": "초과", "미만": "이상", "초과": "이하", "최대": "최소", "최소": "최대"}


def bound(draft: str, source: str) -> Sites:
    """At least for under, at most for more than."""
    for match in re.finditer(r"(?<=[\d가-힣%])\s?(?P<bound>이상|이하|미만|초과)(?=[의을를이가은는로에 ,.])", draft):
        near = draft[max(0, match.start() - 12) : match.start("bound")]
        if re.search(r"\d[^\s]*\s?(?:[가-힣]+\s)?$", near) and not re.match(
            r" (?:달성|이상|이하|미만)", draft[match.end() :]
        ):
            yield change(match.span("bound"), _BOUNDS[match["bound"]])
    for match in re.finditer(r"(?P<bound>최대|최소)(?=\s(?:약\s)?\$?\d)", draft):
        yield change(match.span("bound"), _BOUNDS[match["bound"]])


def date(draft: str, source: str) -> Sites:
    """Another year, month or day."""
    for match in re.finditer(r"(?<!\d)(?P<digits>20\d\d)(?=년)|(?<![\d.])(?P<month>1[0-2]|[1-9])(?=월)|(?<=월 )(?P<day>[12]\d|3[01]|[1-9])(?=일)", draft):  # fmt: skip
        group = "digits" if match["digits"] else "month" if match["month"] else "day"
        value = int(match[group])
        wrong = str(value - 2 if group == "digits" else value % 12 + 1 if group == "month" else value % 27 + 2)
        if not _stands(wrong, source, draft):
            yield change(match.span(group), wrong)


def version(draft: str, source: str) -> Sites:
    """A product's name with another number."""
    squeezed = re.sub(r"[\s-]", "", source + draft).lower()
    for match in _NAME.finditer(draft):
        digits = match["digits"]
        wrong = digits[:-1] + str((int(digits[-1]) + 2) % 9 + 1)
        if re.sub(r"[\s-]", "", match["letters"] + wrong).lower() not in squeezed and wrong != digits:
            yield change(match.span(), match["letters"] + wrong)


_SPELT = {"두 배": "네 배", "2배": "4배", "세 배": "다섯 배", "3배": "5배", "절반": "4분의 1", "3분의 1": "3분의 2", "4분의 1": "4분의 3", "두 가지": "네 가지", "세 가지": "다섯 가지", "네 가지": "세 가지", "다섯 가지": "네 가지", "3분의 2": "3분의 1"}  # fmt: skip


def native(draft: str, source: str) -> Sites:
    """A number in words is another: 두 배 for 세 배, a third for two thirds."""
    for match in re.finditer("|".join(rf"(?<![가-힣\d.,]){re.escape(word)}" for word in _SPELT), draft):
        wrong = _SPELT[match.group()]
        count = str(_NATIVE.index(wrong.split()[0])) if wrong.split()[0] in _NATIVE else wrong[0]
        if not _stands(count, source, draft):
            yield change(match.span(), wrong)


def rounding(draft: str, source: str) -> Sites:
    """A number is told as `약` with a value that is over eight percent off."""
    for match in _NUMBER.finditer(draft):
        digits = match["digits"].replace(",", "")
        value = float(digits)
        if len(digits.replace(".", "")) < 3 or re.match(r"\s?[년월일위]", draft[match.end() :]) or value < 10:
            continue
        place = 10 ** (len(str(int(value))) - 1)
        wrong = (int(value * 1.12) // (place // 10) + 1) * (place // 10)
        shown = f"{wrong:,}" if "," in match["digits"] else str(wrong)
        if abs(wrong - value) > 0.08 * value and not _stands(shown, source, draft):
            sign = (
                ""
                if re.search(r"(?:약|최대|최소)\s?\$?$", draft[: match.start("digits")]) or draft[match.start()] == "$"
                else "약 "
            )
            yield change(match.span("digits"), sign + shown)


_INVENTED = (
    "{}개국에서 ",
    "{}% 늘어난 가운데 ",
    "{}만 명이 참여해 ",
    "{}억 달러를 들여 ",
    "{}개월 동안 ",
    "{}명의 연구진과 함께 ",
)


def invented(draft: str, source: str) -> Sites:
    """A figure that no source has."""
    for match in re.finditer(r"(?:^|(?<=[.!?] ))(?=[가-힣A-Z])", draft):
        value = str(13 + number(draft, str(match.start())) % 84)
        if not _stands(value, source, draft):
            form = _INVENTED[number(draft, "form", str(match.start())) % len(_INVENTED)]
            yield change(match.span(), form.format(value))


_NAMES = tuple(
    tuple(tuple(pair.split("/")) for pair in row.split())
    for row in (
        (
            "Google/구글 Anthropic/앤트로픽 Microsoft/마이크로소프트 Apple/애플 Amazon/아마존 NVIDIA/엔비디아 Tesla/테슬라 Intel/인텔 Samsung/삼성전자 Huawei/화웨이 Alibaba/알리바바 "
            "Tencent/텐센트 Baidu/바이두 DeepSeek/딥시크 Mistral/미스트랄 Oracle/오라클 Adobe/어도비 Qualcomm/퀄컴 Naver/네이버 Kakao/카카오 OpenAI/오픈AI Meta/메타"
        ),
        "ChatGPT/챗GPT Gemini/제미나이 Claude/클로드 Grok/그록 Copilot/코파일럿 Qwen/큐원 Llama/라마 Kimi/키미 Perplexity/퍼플렉시티",
        "Altman/올트먼 Musk/머스크 Pichai/피차이 Nadella/나델라 Zuckerberg/저커버그 Amodei/아모데이 Hassabis/허사비스 LeCun/르쿤 Hinton/힌턴",
    )
)
"""Names of a kind, each in Latin and in Hangul: companies, models, people."""


def name(draft: str, source: str) -> Sites:
    """A well-known company, model or person for another of the kind."""
    everything = (source + draft).lower()
    for row, column in product(_NAMES, (0, 1)):
        others = [pair for pair in row if not any(one.lower() in everything for one in pair)]
        end = r"(?=[은는이가을를의과와에도 ,.])" if column else r"(?![A-Za-z0-9_-])"
        written = "|".join(pair[column] for pair in row)
        for match in re.finditer(rf"(?<![A-Za-z가-힣0-9_/.-])(?:{written}){end}", draft):
            if others:
                yield change(match.span(), others[number(draft, "name", str(match.start())) % len(others)][column])


KINDS: dict[str, Callable[[str, str], Sites]] = {
    "digit": digit, "transpose": transpose, "scale": scale, "unit": unit, "currency": currency, "pct_pp": pct_pp, "swap": swap, "bound": bound,
    "date": date, "version": version, "native": native, "round": rounding, "invented": invented, "name": name,
}  # fmt: skip
"""How each kind of error is made."""
