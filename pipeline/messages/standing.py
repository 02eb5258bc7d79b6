"""Texts of the family `standing`: key -> (Korean, English)."""

TABLE: dict[str, tuple[str, str]] = {
    "standing.column.date": ("날짜", "Date"),
    "standing.column.number": ("호", "No."),
    "standing.column.state": ("상태", "State"),
    "standing.column.title": ("제목", "Title"),
    "standing.column.told": ("자세히", "More"),
    "standing.column.cost": ("비용", "Cost"),
    "standing.state.collected": ("모음", "collected"),
    "standing.state.drafted": ("초안", "drafted"),
    "standing.state.edited": ("고침", "edited"),
    "standing.state.ready": ("보낼 수 있음", "ready"),
    "standing.state.approved": ("예약", "approved"),
    "standing.state.sent": ("보냄", "sent"),
    "standing.findings": ("확인할 곳 {count}(필수 {blocks})", "{count} findings ({blocks} blocking)"),
    "standing.untested": ("시험 메일을 아직 안 보냈어요", "no test mail yet"),
    "standing.batch": (
        "{since}에 맡긴 묶음의 답을 {until}까지 기다려요",
        "a batch of {since} is waited for until {until}",
    ),
    "standing.approved": ("{due}에 보내기로 했어요", "goes out at {due}"),
    "standing.sent": ("{sent} {place}", "{sent} {place}"),
    "standing.draft": ("{name}에 초안이 있어요", "a draft is at {name}"),
    "standing.asked": (
        "{place}에 보내 달라고 했는데 답이 없었어요. `newsletter send --target {name}`로 확인해 주세요",
        "{place} was told to send it and did not answer; `newsletter send --target {name}` looks",
    ),
    "standing.delivered": ("{count}명에게 보냄", "{count} sent"),
    "standing.failed": ("{count}명은 되돌아옴", "{count} came back"),
    "standing.doubt": ("{count}명은 갔는지 모름", "{count} in doubt"),
    "standing.waiting": ("{count}명은 아직 못 보냄", "{count} put off"),
    "standing.unserved": (
        "아직 {count}명에게 안 갔어요(`newsletter send`가 이어서 보내요)",
        "{count} have not got it (`newsletter send` goes on)",
    ),
    "standing.strays": (
        "이름이 날짜가 아닌 폴더는 호로 보지 않아요: {names}",
        "Folders whose name is no date are no issues: {names}",
    ),
    "standing.bounced": (
        "잇달아 되돌아온 주소가 {count}개 있어요. `newsletter audience list`로 볼 수 있어요.",
        "{count} addresses keep coming back; see `newsletter audience list`.",
    ),
    "standing.place.smtp": ("메일 서버", "mail server"),
    "standing.place.import": ("가져온 호", "imported"),
    "standing.place.stibee": ("스티비", "Stibee"),
    "standing.place.maily": ("메일리", "Maily"),
}
