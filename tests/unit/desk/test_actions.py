"""What the desk does to an issue: the same as the command line, over exactly the text that was read."""

import unicodedata
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from dataclasses import replace
from pathlib import Path

import pytest

from pipeline.desk import earlier, rewriting, seen
from pipeline.desk.issue_desk import IssueDesk
from pipeline.errors import LockedError
from pipeline.run import advertising, authorship, finishing, one_writer, regenerate, upkeep
from pipeline.run.context import Context
from pipeline.run.editing import need_outline
from pipeline.workspace import hold
from tests.browser.writer import Writer
from tests.unit.desk.serving import Client, desk
from tests.unit.desk.small_issue import DAY, PRICE, empty, make


class Opened:
    """An issue and the client that opened its desk."""

    def __init__(self, context: Context, client: Client) -> None:
        self.context = context
        self.client = client
        client.open()

    def section(self, name: str = "s1") -> dict[str, object]:
        return self.client.get(f"/api/sections/{name}").json()

    def save(self, body: str, digest: object, name: str = "s1") -> dict[str, object]:
        answer = self.client.post(f"/api/sections/{name}/save", {"body": body, "digest": digest})
        return {"status": answer.status, **answer.json()}


@pytest.fixture
def opened(tmp_path: Path) -> Iterator[Opened]:
    context = make(tmp_path)
    with desk(context) as client:
        yield Opened(context, client)


def test_a_saved_text_is_in_the_file_the_history_and_the_outputs(opened: Opened) -> None:
    told = opened.save(PRICE.replace("95%", "84%"), opened.section()["digest"])
    issue = opened.context.issue(DAY)
    found = issue.section("s1")
    assert told["status"] == 200
    assert found is not None
    assert "84% 싸요" in found[0].body
    assert [past.by for past in issue.history("s1").entries()] == ["draft", "edit"]
    stored = issue.text("issue.md")
    assert stored is not None
    assert "84% 싸요" in stored.text


def test_a_locked_sentence_that_is_changed_in_its_place_stays_locked(opened: Opened) -> None:
    sentence = "오차드는 되풀이되는 입력을 90% 깎아 줍니다."
    assert opened.client.post("/api/sections/s1/lock", {"sentence": sentence, "locked": True}).status == 200
    found = opened.section()
    opened.save(str(found["body"]).replace("깎아 줍니다", "깎아 줘요"), found["digest"])
    now = opened.section()
    assert now["locked"] == ["오차드는 되풀이되는 입력을 90% 깎아 줘요."]
    opened.save(str(now["body"]).replace("오차드는 되풀이되는 입력을 90% 깎아 줘요.[^S2.4] ", ""), now["digest"])
    assert opened.section()["locked"] == ["오차드는 되풀이되는 입력을 90% 깎아 줘요."]  # it may be pasted elsewhere


def test_a_text_changed_on_disk_is_never_written_over(opened: Opened) -> None:
    digest = opened.section()["digest"]
    path = opened.context.issue(DAY).section_path("s1")
    assert path is not None
    theirs = path.read_text("utf-8").replace("95%", "85%")
    path.write_text(theirs, "utf-8")
    told = opened.save(PRICE.replace("95%", "84%"), digest)
    assert (told["status"], told["error"]) == (409, "conflict")
    assert path.read_text("utf-8") == theirs
    assert "85%" in str(opened.section()["body"])


def test_a_text_pasted_with_its_letters_in_parts_is_saved_and_looked_at_whole(opened: Opened) -> None:
    apart = unicodedata.normalize("NFD", PRICE.replace("95%", "94%"))
    told = opened.save(apart, opened.section()["digest"])
    found = opened.context.issue(DAY).section("s1")
    assert found is not None
    assert (told["status"], found[0].body) == (200, PRICE.replace("95%", "94%"))
    looked = opened.client.post("/api/sections/s1/look", {"body": apart}).json()
    assert looked["findings"] == opened.section()["findings"]


def test_undo_and_redo_step_through_the_history(opened: Opened) -> None:
    opened.save(PRICE.replace("95%", "84%"), opened.section()["digest"])
    opened.client.post("/api/sections/s1/step", {"by": -1})
    assert "95%" in str(opened.section()["body"])
    opened.client.post("/api/sections/s1/step", {"by": 1})
    assert "84%" in str(opened.section()["body"])
    assert opened.client.post("/api/sections/s1/step", {"by": 1}).status == 400
    assert opened.client.post("/api/sections/s1/step", {"by": True}).status == 400


def test_a_finding_is_dismissed_with_a_reason_only(opened: Opened) -> None:
    findings = opened.section()["findings"]
    assert isinstance(findings, list)
    name = next(one["id"] for one in findings if one["kind"] == "uncited")
    assert opened.client.post(f"/api/findings/{name}/dismiss", {"reason": "  "}).status == 400
    assert opened.client.post(f"/api/findings/{name}/dismiss", {"reason": "담당자 메일로 확인"}).status == 200
    stored = {one.id: one for one in opened.context.issue(DAY).findings()}
    assert (stored[name].status, stored[name].reason) == ("dismissed", "담당자 메일로 확인")
    assert opened.client.post("/api/findings/f-none/dismiss", {"reason": "x"}).status == 400


def test_a_fix_that_was_applied_keeps_the_mark_and_other_words_take_it(opened: Opened) -> None:
    client, issue = opened.client, opened.context.issue(DAY)

    def is_seen() -> bool:
        found = issue.section("takeaways")
        assert found is not None
        return seen.is_seen(seen.marks(opened.context, issue), found[0])

    assert client.post("/api/sections/takeaways/seen", {"seen": True}).json()["next"] == "lede"
    body = str(opened.section("takeaways")["body"])
    for text, keep, held in (
        (body.replace("다시 뽑아", "새로 뽑아"), True, True),
        (body.replace("\n", " \n"), False, False),
    ):
        value = {"body": text, "digest": opened.section("takeaways")["digest"], "keep": keep}
        assert client.post("/api/sections/takeaways/save", value).status == 200
        assert is_seen() is held


def test_a_look_writes_nothing(opened: Opened) -> None:
    issue = opened.context.issue(DAY)
    before = {path: path.read_bytes() for path in issue.path.rglob("*") if path.is_file()}
    told = opened.client.post("/api/sections/s1/look", {"body": PRICE.replace("줍니다", "줘요")}).json()
    opened.client.post("/api/sections/s1/preview", {"body": PRICE.replace("줍니다", "줘요")})
    assert isinstance(told["findings"], list)
    assert "register" not in [one["kind"] for one in told["findings"]]
    assert {path: path.read_bytes() for path in issue.path.rglob("*") if path.is_file()} == before


def test_places_are_counted_as_the_browser_counts_them(opened: Opened) -> None:
    told = opened.client.post("/api/sections/s1/look", {"body": "🙂🙂 값은 $0.28예요.[^S1.2]"}).json()
    sentences = told["sentences"]
    assert isinstance(sentences, list)
    assert sentences[0]["numbers"][0]["span"] == [8, 13]
    assert sentences[0]["numbers"][0]["state"] == "ok"


def test_figures_match_on_both_sides(opened: Opened) -> None:
    told = opened.section()
    sentences, evidence = told["sentences"], told["evidence"]
    assert isinstance(sentences, list)
    assert isinstance(evidence, dict)
    states = {one["text"]: one["state"] for part in sentences for one in part["numbers"]}
    assert (states["$0.28"], states["95%"]) == ("ok", "bad")
    source = evidence["S1.2"]
    assert (source["outlet"], source["time"], source["url"]) == (
        "테크파도",
        "11월 20일 09:10",
        "https://s1.example/news",
    )
    assert ["$0.28", "n ok"] in source["says"]


def test_the_arithmetic_beside_a_citation_backs_its_figure(opened: Opened) -> None:
    body = "오차드 4보다 84% 싸요.[^S1.2 S2.2 = (1.75-0.28)/1.75]"
    told = opened.client.post("/api/sections/s1/look", {"body": body}).json()
    sentences = told["sentences"]
    assert isinstance(sentences, list)
    assert {one["text"]: one["state"] for one in sentences[0]["numbers"]}["84%"] == "ok"
    assert (sentences[0]["steps"][0]["step"], sentences[0]["steps"][0]["result"]) == ("(1.75-0.28)/1.75", "84%")


def test_a_sentence_is_locked_and_opened_again(opened: Opened) -> None:
    sentence = "다만 이건 정가끼리의 비교예요."
    told = opened.client.post("/api/sections/s1/lock", {"sentence": sentence, "locked": True}).json()
    assert told["section"]["locked"] == [sentence]  # type: ignore[index]  # JSON
    told = opened.client.post("/api/sections/s1/lock", {"sentence": sentence, "locked": False}).json()
    assert told["section"]["locked"] is False  # type: ignore[index]  # JSON


def test_a_busy_issue_is_told_as_such_and_nothing_is_lost(opened: Opened) -> None:
    digest = opened.section()["digest"]
    with opened.context.locked(DAY):
        told = opened.save(PRICE + "더\n", digest)
    assert (told["status"], told["error"]) == (423, "locked")
    assert opened.save(PRICE + "더\n", digest)["status"] == 200


def test_a_rewrite_without_a_model_says_what_to_do(opened: Opened) -> None:
    answer = opened.client.post("/api/sections/s1/rewrite", {"instruction": "더 짧게"})
    assert (answer.status, answer.json()["error"]) == (503, "nomodel")
    assert "ANTHROPIC_API_KEY" in str(answer.json()["message"])


def test_a_section_is_written_again_by_the_desk_or_by_a_command_not_by_both(tmp_path: Path) -> None:
    model = Writer()
    context = make(tmp_path, model)
    issue = context.issue(DAY)
    with desk(context) as client, ThreadPoolExecutor() as pool:
        client.open()
        with one_writer.alone(context, issue, "s1", "command"):
            answer = client.post("/api/sections/s1/rewrite", {"instruction": ""})
        assert (answer.status, answer.json()["error"]) == (423, "locked")
        assert "s1: 다른 newsletter 명령이" in str(answer.json()["message"])
        assert not model.asked
        written = pool.submit(client.post, "/api/sections/s1/rewrite", {"instruction": ""})
        assert model.begun.wait(10)
        with pytest.raises(LockedError, match="s1: 데스크가"), one_writer.alone(context, issue, "s1", "command"):
            pass
        with one_writer.alone(context, issue, "s2", "command"), one_writer.alone(context, issue, "title", "command"):
            model.may_answer.set()
        assert written.result().status == 200
        with one_writer.alone(context, issue, "s1", "command"):
            pass


def test_markup_in_texts_stays_text(opened: Opened) -> None:
    told = opened.client.get("/api/stories").json()
    assert [(one["title"], one["outlet"]) for one in told["left"]] == [("<b>특가</b>", "광고판")]  # type: ignore[attr-defined]  # JSON
    body = "<script>alert(1)</script> <img src=x onerror=alert(1)> [누르기](javascript:alert(1))\n"
    assert opened.client.post("/api/sections/s1/preview", {"body": body}).status == 200
    for form in ("mail", "web"):
        page = opened.client.get(f"/preview/{form}").body.decode().lower()
        assert "<script" not in page
        assert "<img" not in page
        assert "javascript:" not in page.replace("javascript:alert(1))", "")


def test_a_workspace_without_an_issue_says_how_to_make_one(tmp_path: Path) -> None:
    with desk(empty(tmp_path)) as client:
        client.open()
        told = client.get("/api/issue").json()
        assert (told["sections"], told["stories"]) == (None, False)
        assert client.get("/").status == 200
        assert client.get("/api/stories").json()["stories"] == []
        assert client.post("/api/sections/s1/save", {"body": "x", "digest": "x"}).status == 404


def test_a_section_that_could_not_be_drafted_is_shown_as_missing(tmp_path: Path) -> None:
    context = make(tmp_path)
    context.issue(DAY).remove_section("s2")
    finishing.finish(context, context.issue(DAY))
    with desk(context) as client:
        client.open()
        sections = client.get("/api/issue").json()["sections"]
    assert isinstance(sections, list)
    assert sections[2]["missing"]


def test_a_file_with_other_line_ends_is_shown_and_saved(opened: Opened) -> None:
    path = opened.context.issue(DAY).section_path("s1")
    assert path is not None
    path.write_bytes(path.read_bytes().replace(b"\n", b"\r\n"))
    told = opened.section()
    assert "\r" not in str(told["body"])
    body = str(told["body"])
    findings = told["findings"]
    assert isinstance(findings, list)
    assert body[slice(*findings[0]["span"])] == "95%"
    before = path.read_bytes()
    assert opened.save(body, told["digest"])["status"] == 200
    assert path.read_bytes() == before
    assert opened.save(body.replace("95%", "84%"), told["digest"])["status"] == 200
    assert path.read_bytes() == before.replace(b"95%", b"84%")


def test_the_desk_speaks_english_where_asked(opened: Opened) -> None:
    assert opened.client.get("/api/words?lang=en").json()["rewrite"] == "Rewrite"
    assert opened.client.get("/api/words").json()["rewrite"] == "AI로 다시 쓰기"
    assert '<html lang="en">' in opened.client.get("/?lang=en").body.decode()


def test_the_choice_about_advertising_is_kept_and_nothing_else_is_one(opened: Opened) -> None:
    issue = opened.context.issue(DAY)
    assert opened.client.post("/api/advertising/perhaps", {}).status == 400
    assert advertising.chosen(opened.context, issue) is None
    for choice in ("yes", "no"):
        assert opened.client.post(f"/api/advertising/{choice}", {}).status == 200
        assert advertising.chosen(opened.context, issue) is (choice == "yes")


def test_a_place_with_thousands_of_digits_and_a_line_that_was_not_read_are_refused(opened: Opened) -> None:
    assert opened.client.post("/api/sections/s1/take", {"texts": {"1" * 5_000: "x"}}).status == 400
    assert opened.client.post("/api/lines/save", {"given": {"title": "다른 제목"}, "read": {}}).status == 400


def test_titles_go_back_and_forth_and_each_on_offer_shows_what_the_checks_would_find(opened: Opened) -> None:
    def lines(told: object) -> tuple[str, bool, bool]:
        assert isinstance(told, dict)
        return told["texts"][0]["body"], told["undo"], told["redo"]

    before = opened.client.get("/api/lines").json()
    first = str(before["texts"][0]["body"])  # type: ignore[index]  # JSON
    assert lines(before) == (first, False, False)
    given = {"given": {"title": "🚲 자전거 97대를 나눠 줘요"}, "read": {"title": first}}
    assert opened.client.post("/api/lines/save", given).status == 200
    issue = opened.context.issue(DAY)
    outline = issue.outline()
    assert outline is not None
    issue.put_outline(replace(outline, titles=(first, "🚲 자전거 88대를 나눠 줘요")))
    told = opened.client.get("/api/lines").json()
    assert "88" in str(told["offered"][1]["doubts"][0]["message"])  # type: ignore[index]  # JSON
    back = opened.client.post("/api/lines/step", {"by": -1}).json()
    assert lines(back) == ("🚲 자전거 97대를 나눠 줘요", True, True)  # the file was changed: a step of its own
    back = opened.client.post("/api/lines/step", {"by": -1}).json()
    assert lines(back) == (first, False, True)
    again = opened.client.post("/api/lines/step", {"by": 1}).json()
    assert lines(again)[0] == "🚲 자전거 97대를 나눠 줘요"
    assert opened.client.post("/api/lines/step", {"by": 3}).status == 400


def test_a_section_with_blocking_findings_is_not_marked_as_seen(opened: Opened) -> None:
    told = opened.client.post("/api/sections/s1/seen", {"seen": True})
    assert (told.status, told.json()["error"]) == (400, "usage")


def test_an_issue_that_went_out_is_corrected_and_not_written_over(opened: Opened) -> None:
    upkeep.remember_sent(opened.context, opened.context.issue(DAY), "maily")
    before = opened.section()
    told = opened.save(PRICE.replace("95%", "84%"), before["digest"])
    assert told["status"] != 200
    assert f"newsletter correct s1 --date {DAY}" in str(told["message"])
    assert "--sent" not in str(told["message"])
    assert opened.client.post("/api/sections/s1/step", {"by": -1}).status != 200
    assert opened.client.post("/api/outline/s1/remove", {}).status != 200
    assert opened.section() == before
    assert opened.save(str(before["body"]), before["digest"])["status"] == 200


def test_a_rewrite_that_waits_is_shown_and_taken_for_the_text_as_it_is_now(opened: Opened) -> None:
    issue = opened.context.issue(DAY)
    row = next(row for row in need_outline(issue).sections if row.id == "s1")
    new = PRICE.replace("어요", "었지요")
    whose = authorship.of(issue.history("s1"), row)
    first = regenerate.leave(issue, regenerate.Written(row, regenerate.Wish(), whose, new, {}, 0.0, 11, PRICE))
    own = "이 문장은 제가 보탰어요."
    assert opened.save(f"{PRICE.rstrip()}\n\n{own}\n", opened.section()["digest"])["status"] == 200

    shown = earlier.proposal_view(IssueDesk(opened.context, DAY), "s1")["proposal"]
    assert isinstance(shown, dict)
    assert shown["stale"] is False
    texts = {str(one["number"]): one["theirs"] for one in shown["parts"] if one["hunk"]}
    old = {"texts": texts, "digest": first.digest}
    refused = opened.client.post("/api/sections/s1/take", old)
    assert refused.status == 409
    assert "newsletter regenerate" not in refused.body.decode()  # who reads the page has no command line
    assert "새로 고치면" in refused.body.decode()
    assert opened.client.post("/api/sections/s1/take", {"texts": texts, "digest": shown["digest"]}).status == 200
    body = str(opened.section()["body"])
    assert own in body
    assert "었지요" in body


def test_what_a_rewrite_told_again_of_what_was_deleted_is_shown_as_left_out(opened: Opened) -> None:
    issue = opened.context.issue(DAY)
    row = next(row for row in need_outline(issue).sections if row.id == "s1")
    gone = "오차드는 되풀이되는 입력을 90% 깎아 줍니다.[^S2.4]"
    assert opened.save(PRICE.replace(f" {gone}", ""), opened.section()["digest"])["status"] == 200
    whose, mine = authorship.of(issue.history("s1"), row), str(opened.section()["body"])
    new = PRICE.replace("입력을 90% 깎아 줍니다", "입력 요금을 90% 깎아 줘요").replace("뒤집힐", "바뀔")
    regenerate.leave(issue, regenerate.Written(row, regenerate.Wish(), whose, new, {}, 0.0, 11, mine))
    page = opened.client.get("/api/sections/s1?parts=rewrite&of=s1", accept="text/html").body.decode()
    assert "다시 말해서 문장 1개를 뺐어요" in page
    assert page.count("오차드는 되풀이되는 입력 요금을 90% 깎아 줘요.") == 1


def test_a_rewrite_that_was_given_up_frees_its_section_before_the_server_notices(tmp_path: Path) -> None:
    rewrites = rewriting.Rewrites(lambda section: hold(tmp_path / f"{section}.lock"))
    first = rewrites.begin("s1")
    with pytest.raises(LockedError):
        rewrites.begin("s1")
    assert rewrites.cancel("s1")
    assert first.is_set()
    second = rewrites.begin("s1")
    rewrites.end("s1", first)  # the call that was given up has ended
    assert not second.is_set()
    with pytest.raises(LockedError):
        rewrites.begin("s1")
    rewrites.end("s1", second)
    rewrites.end("s1", rewrites.begin("s1"))
    assert not rewrites.cancel("s1")
