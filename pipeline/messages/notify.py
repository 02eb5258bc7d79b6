"""Texts of the family `notify`: key -> (Korean, English)."""

TABLE: dict[str, tuple[str, str]] = {
    "notify.way.mail": ("메일", "mail"),
    "notify.way.slack": ("Slack", "Slack"),
    "notify.way.discord": ("Discord", "Discord"),
    "notify.by.mail": ("메일로", "by mail"),
    "notify.by.slack": ("Slack으로", "by Slack"),
    "notify.by.discord": ("Discord로", "by Discord"),
    "notify.told": ("{by} 알렸어요", "told {by}"),
    "notify.known": ("{by} 이미 알렸어요", "told {by} before"),
    "notify.doubt": (
        "{way} 알림이 갔는지 알 수 없어요. 두 번 알리지 않으려고 다시 보내지 않아요. {detail}",
        "it is not known whether the notification by {way} arrived; it is not sent twice. {detail}",
    ),
    "notify.failed": (
        "{by} 알리지 못했어요. 다음에 `run`이나 `send --due`가 돌 때 다시 알려요. {detail}",
        "the notification {by} failed; the next `run` or `send --due` tries again. {detail}",
    ),
    "notify.ready": ("[{name}] {number}호 초안이 준비됐어요", "[{name}] The draft of no. {number} is ready"),
    "notify.ready.blocks": (
        "[{name}] {number}호 초안이 준비됐어요(꼭 고칠 곳 {blocks}곳)",
        "[{name}] The draft of no. {number} is ready ({blocks} blocking findings)",
    ),
    "notify.findings": ("확인할 곳 {count}곳", "{count} findings"),
    "notify.ready.next": (
        "원문과 나란히 읽고 고치기: {desk}\n다 고쳤으면 시험 메일: {send}",
        "Read and edit it beside its sources: {desk}\nThen a test mail: {send}",
    ),
    "notify.ready.text": (
        "아래는 초안이에요. 전체 글은 {path}에 있어요.\n━━━━━━━━━━",
        "The draft follows; the whole text is in {path}.\n━━━━━━━━━━",
    ),
    "notify.failed.subject": ("[{name}] {date} 호를 만들지 못했어요", "[{name}] There is no issue of {date}"),
    "notify.failed.text": (
        "{date} 호의 초안을 만들다가 멈췄어요.\n\n왜: {reason}\n\n고친 뒤에 다시 실행하면 멈춘 곳부터 이어서 해요: {command}\n자세한 기록: {logs}",
        "The draft of {date} could not be made.\n\nWhy: {reason}\n\nMend it and run again; it goes on where it stopped: {command}\nThe log: {logs}",
    ),
    "notify.broken.subject": (
        "[{name}] 설정이 틀려서 호를 만들지 못했어요",
        "[{name}] The settings are wrong, so there is no issue",
    ),
    "notify.broken.text": (
        "sources.yaml을 읽을 수 없어서 시작하지 못했어요.\n\n왜: {reason}\n\n고친 뒤에 확인하기: {command}",
        "sources.yaml cannot be read, so nothing was begun.\n\nWhy: {reason}\n\nMend it and look again: {command}",
    ),
    "notify.stopped": ("지난번에 알리다가 멈췄어요.", "an earlier run stopped while telling."),
    "notify.https": (
        "{name} 주소는 https://로 시작해야 해요. 웹훅 주소는 비밀이라 암호화 없이 보내지 않아요.",
        "{name} must start with https://: a webhook's address is a secret and never travels in the open.",
    ),
    "notify.why.cut": ("답을 받다가 연결이 끊겼어요.", "the connection broke before the answer was whole."),
    "notify.why.gone": ("없어진 웹훅이라고 해요(HTTP 410).", "the webhook is gone (HTTP 410)."),
    "notify.why.later": (
        "잠시 뒤에 다시 보내 달라고 해요(HTTP {status}).",
        "it asks to be told later (HTTP {status}).",
    ),
    "notify.why.refused-address": (
        "열 수 없는 주소로 넘겼어요. 웹훅 주소를 확인해 주세요.",
        "it leads to an address that must not be opened; check the webhook's address.",
    ),
    "notify.odd": (
        "받았다는 답이 아니에요: {said} 웹훅 주소가 맞는지 확인해 주세요.",
        "the answer is not that of a webhook: {said} Check the address.",
    ),
    "notify.unsubscribe": ("(받는 분마다 다른 수신거부 링크)", "(each reader's own link)"),
    "notify.status.401": ("웹훅 주소를 다시 만들어 넣어 주세요.", "Make a new webhook and put in its address."),
    "notify.status.403": (
        "웹훅이 꺼졌거나 채널이 닫혔어요. 새로 만들어 넣어 주세요.",
        "The webhook is off or the channel closed; make a new one.",
    ),
    "notify.status.404": (
        "그런 웹훅이 없어요. 주소를 새로 만들어 넣어 주세요.",
        "There is no such webhook; make a new one and put in its address.",
    ),
    "notify.status.429": ("메시지가 너무 잦다고 해요.", "Too many messages."),
}
