"""One spelling and one particle through an issue."""

from pipeline.check.sections.consistent import consistent
from pipeline.config.schema import Newsletter
from pipeline.records import Finding
from pipeline.text import sections


def _found(*bodies: str, **settings: object) -> list[Finding]:
    newsletter = Newsletter(name="x", **settings)
    lines = [(f"s{number}", one) for number, body in enumerate(bodies, 1) for one in sections.placed(body)]
    return consistent(lines, newsletter)


def _changes(found: list[Finding]) -> list[tuple[str, str, str, str]]:
    return [(one.section, one.severity, one.fix.find, one.fix.replace) for one in found if one.fix]


def test_two_hangul_spellings_of_one_name_are_told_with_the_more_frequent_one_as_fix() -> None:
    found = _found("앤트로픽이 냈어요. 앤트로픽은 바빠요.", "안트로픽을 봐요.")
    assert _changes(found) == [("s2", "warn", "안트로픽을", "앤트로픽을")]
    assert "앤트로픽" in found[0].message


def test_hangul_beside_latin_is_a_note_and_the_particle_follows() -> None:
    assert _changes(_found("OpenAI가 냈어요. OpenAI는 바빠요.", "오픈에이아이를 봐요.")) == [
        ("s2", "note", "오픈에이아이를", "OpenAI를")
    ]


def test_a_gloss_a_longer_name_and_another_name_are_no_second_spelling() -> None:
    assert (
        _found("딥시크(DeepSeek)가 냈어요. 딥시크는 바빠요.", "클로드가 좋아요. 클로드 덕분이에요. Claude Code를 써요.")
        == []
    )
    assert _found("삼성이 냈어요. 삼성전자는 바빠요.", "미국은 한국과 달라요. 국내에서는 American을 봐요.") == []


def test_case_is_spelling_too() -> None:
    assert _changes(_found("DeepSeek가 새로 냈어요. DeepSeek를 살펴봐요.", "Deepseek를 요즘 자주 써요.")) == [
        ("s2", "warn", "Deepseek를", "DeepSeek를")
    ]


def test_the_glossary_settles_it_whatever_is_more_frequent() -> None:
    glossary = {"OpenAI": "오픈AI", "fine-tuning": "미세 조정"}
    found = _found("OpenAI가 냈어요. 이번에는 OpenAI도 했어요.", "fine-tuning을 이번에도 했어요.", glossary=glossary)
    assert _changes(found) == [
        ("s1", "warn", "OpenAI가", "오픈AI가"),
        ("s1", "warn", "OpenAI", "오픈AI"),
        ("s2", "warn", "fine-tuning을", "미세 조정을"),
    ]
    assert _found("오픈AI(OpenAI)가 냈어요. 미세 조정(fine-tuning)을 해요.", glossary=glossary) == []


def test_the_editors_aliases_are_names_of_the_table() -> None:
    found = _found("루메가 냈어요. 루메는 바빠요. Lume를 봐요.", aliases={"루메": "Lume"})
    assert [(one.severity, one.fix.replace if one.fix else "") for one in found] == [("note", "루메를")]


def test_a_word_with_two_readings_gets_one_particle_an_issue() -> None:
    found = _found("K3가 나왔어요. K3는 빨라요.", "K3이 느려요. K3로 바꿔요.")
    assert [(one.kind, one.section, one.fix.replace if one.fix else "") for one in found] == [("josa", "s2", "K3가")]
    assert _found("K3이 나왔어요. K3은 빨라요. K3으로 바꿔요.") == []


def test_an_unknown_latin_word_gets_one_particle_an_issue() -> None:
    assert _changes(_found("Zylq는 좋아요. Zylq가 커요. Zylq은 작아요.")) == [("s1", "warn", "Zylq은", "Zylq는")]
    assert _found("Zylq은 좋아요. Zylq로 가요.") == []


def test_a_name_that_no_table_knows_is_known_by_its_sound() -> None:
    found = _found("Corvane가 냈어요. Corvane는 바빠요.", "코르반을 봐요.")
    assert _changes(found) == [("s2", "note", "코르반을", "Corvane을")]  # 코르반을, and so Corvane을
    assert "‘코르반’" in found[0].message
    found = _found("오르베인이 냈어요. 오르베인은 바빠요.", "Orvane를 봐요.")
    assert _changes(found) == [("s2", "note", "Orvane를", "오르베인을")]


def test_a_gloss_another_name_and_a_korean_word_are_no_second_spelling_by_sound() -> None:
    assert _found("코르반(Corvane)이 냈어요. 코르반은 바빠요.", "코르반을 봐요.") == []
    assert _found("Corvane가 냈어요. Corvane는 바빠요.", "코베인을 봐요.") == []
    assert _found("Engel이 냈어요. Engel은 바빠요.", "이날 밝혔어요.") == []
    assert _found("Corvane Cloud를 써요. Corvane Cloud는 빨라요.", "코르반을 봐요.") == []
