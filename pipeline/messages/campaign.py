"""Texts of the family `campaign`: key -> (Korean, English)."""

TABLE: dict[str, tuple[str, str]] = {
    "campaign.name": ("{name} {number}호 ({date})", "{name} {number} ({date})"),
    "campaign.settings": (
        "{place}로 보내려면 더 적어야 할 것이 있어요: {settings}",
        "To hand issues to {place}, these are missing: {settings}",
    ),
    "campaign.sent": (
        "{date} 호는 이미 보냈어요(보낸 곳: {place}, {sent}). 다른 곳으로 또 보내지 않아요.",
        "The issue of {date} went out by {place} already ({sent}); it is not sent another way as well.",
    ),
    "campaign.mailed": (
        "{date} 호는 메일 서버로 이미 {count}명에게 보냈거나 보내는 중이었어요. 다른 곳으로 또 보내지 않아요. 갔는지 모르는 메일은 `newsletter send --in-doubt`로 먼저 정해 주세요.",
        "The mail server took the issue of {date} for {count} readers, or may have; it is not sent another way as well. Decide on the mails in doubt first, with `newsletter send --in-doubt`.",
    ),
    "campaign.elsewhere.going": (
        "{date} 호는 {place}에 보내 달라고 한 호라서 다른 곳으로 또 보내지 않아요. 거기에서 멈췄다면 `newsletter send --target {name} --date {date}`로 확인해 주세요.",
        "{place} was told to send the issue of {date}, so it is not sent another way as well. If it was stopped there, `newsletter send --target {name} --date {date}` looks.",
    ),
    "campaign.elsewhere.doubt": (
        "{date} 호는 {place}에 보내 달라고 했는데 그러겠다는 답이 오지 않아서, 나갔는지 알 수 없어요. 두 번 가지 않도록 다른 곳으로는 보내지 않아요. 먼저 `newsletter send --target {name} --date {date}`로 확인해 주세요.",
        "{place} was told to send the issue of {date} and did not answer, so it may be going out; it is not sent another way. `newsletter send --target {name} --date {date}` looks first.",
    ),
    "campaign.namesake": (
        "{place}에 제목이 같은 이메일이 이미 나갔는데, 이 호인지 알 수 없어서 멈췄어요: {where}\n이 호라면 `newsletter sent --where {name}`로 적어 주세요. 다른 호라면 터미널에서 같은 명령을 `--yes` 없이 실행해 그렇다고 답하거나 제목을 바꿔 주세요.",
        "An email of the same subject went out at {place} already, and nobody knows whether it is this issue: {where}\nIf it is, note it with `newsletter sent --where {name}`. If not, run the same command at a terminal without `--yes` and say so, or change the subject.",
    ),
    "campaign.namesake.ask": (
        "그 이메일({id}번)은 다른 호인가요? 그렇다면 앞으로 묻지 않고 이 호를 넘겨요.",
        "Is that email (number {id}) another issue? If so, this one is handed over and you are not asked again.",
    ),
    "campaign.vanished": (
        "{place}로 보낸 호라고 적혀 있는데, 거기에서 그 캠페인을 찾을 수 없어요. 지웠거나 목록 설정이 바뀌었을 수 있어요. 두 번 보내지 않으려고 아무것도 하지 않았어요.",
        "This issue counts as sent by {place}, but its campaign is not there: deleted, or the lists in the settings changed. Nothing was done, so that nobody gets it twice.",
    ),
    "campaign.stopped": (
        "{place}에서 멈췄거나 취소한 캠페인이라 손대지 않았어요: {where}\n거기에서 이어 보내거나, 지우고 다시 실행하면 초안을 새로 만들어요.",
        "{place} has stopped or cancelled this campaign, so it was left alone: {where}\nGo on with it there, or delete it and run this again for a new draft.",
    ),
    "campaign.other": (
        "{place}에서 이미 보냈거나 보내는 중인 글이 지금 글과 달라요: {where}\n보낸 글은 바꿀 수 없어요. 보낸 것으로 적어 뒀으니, 고칠 곳은 `newsletter correct`로 바로잡아 주세요.",
        "What {place} sends or sent is not the text as it is now: {where}\nThat cannot be changed. The issue is noted as sent; put right what is wrong with `newsletter correct`.",
    ),
    "campaign.doubt": (
        "{place}에 보내 달라고 했는데 그러겠다는 답이 오지 않아서, 보내는 중인지 알 수 없어요: {where}\n{place}에서 확인해 주세요. 보냈다면 `newsletter sent --where {name}`로 적어 주세요. 안 보냈다면 같은 명령을 다시 실행해 주세요. 보내기 전에 한 번 더 찾아보고 알려 드려요.",
        "{place} was told to send and did not say that it does: {where}\nLook there. If it does, run `newsletter sent --where {name}`; if not, run the same command again: it looks once more before it sends.",
    ),
    "campaign.doubt.looked": (
        "지난번에 {place}에 보내 달라고 했는데 그러겠다는 답이 오지 않았어요. 지금 찾아보니 아직 나가지 않았어요: {where}\n{place}에서 봐도 그렇다면 같은 명령을 한 번 더 실행해 주세요. 이번에는 보내요. 그사이 나갔다면 `newsletter sent --where {name}`로 적어 주세요.",
        "{place} was told to send and did not say that it does. Looking now, it has not gone out: {where}\nIf {place} shows the same, run the command once more and it is sent. If it went out meanwhile, run `newsletter sent --where {name}`.",
    ),
    "campaign.draft": (
        "{place}에 초안으로 남겼어요: {where}\n열어 보고 거기에서 보내거나 `newsletter send --target {name} --start`로 보내 주세요.\n거기에서 보낸 뒤에는 이 명령을 한 번 더 실행해 주세요. 보낸 것으로 적어요.",
        "It is a draft at {place} now: {where}\nLook at it, then send it there or with `newsletter send --target {name} --start`.\nIf you send it there, run this command once more and it is noted as sent.",
    ),
    "campaign.sending": ("{place}가 보내고 있어요: {where}", "{place} is sending it: {where}"),
    "campaign.scheduled": ("{place}에 예약돼 있어요: {where}", "{place} has scheduled it: {where}"),
    "campaign.gone": ("{place}에서 이미 보냈어요: {where}", "{place} sent it already: {where}"),
    "campaign.template": (
        'mail.listmonk.template이 비어 있어서 listmonk의 기본 틀 안에 들어가요. 머리글과 바닥글이 겹치면 `{{{{ template "content" . }}}}` 한 줄만 든 틀을 만들고 그 번호를 적어 주세요.',
        'mail.listmonk.template is empty, so listmonk puts its default template around it. If headers and footers come twice, make a template of the one line `{{{{ template "content" . }}}}` and put in its number.',
    ),
    "campaign.confirm": ("{place}에서 지금 보낼까요?", "Let {place} send it now?"),
    "campaign.confirm.at": ("{place}에서 {at}에 보내도록 예약할까요?", "Let {place} send it at {at}?"),
    "campaign.option": (
        "listmonk나 스티비에 초안만 남기지 않고 보내게 해요. 시각(07:00)을 적으면 그때 보내도록 예약해요.",
        "Let listmonk or Stibee send it, instead of leaving a draft; with a time (07:00), at that time.",
    ),
    "campaign.option.at": (
        "--at는 이 프로그램이 메일을 보낼 때 써요. {place}에서 정한 시각에 보내려면 `--start 07:00`처럼 적어 주세요.",
        "--at is for mails that this program sends itself. To let {place} send at a time, write `--start 07:00`.",
    ),
    "campaign.number": ("이메일 목록의 {id}번", "number {id} in its list of emails"),
    "campaign.when": ("보낼 시각: {at}", "It goes out at {at}."),
    "campaign.option.only": (
        "--start는 --target listmonk나 --target stibee와 함께 써요.",
        "--start goes with --target listmonk or --target stibee.",
    ),
    "campaign.service.pictures": (
        "{name}는 메일에 넣은 그림을 받지 않아요. sources.yaml의 mail.pictures를 site로 바꾸고, `newsletter site`로 만든 폴더를 먼저 올려 주세요.",
        "{name} takes no pictures inside the mail. Set mail.pictures in sources.yaml to site, and upload what `newsletter site` makes first.",
    ),
    "campaign.service.tls": (
        "{name} 주소 {address}는 https://로 시작해야 해요. 키를 암호화 없이 보내지 않아요.",
        "The address {address} of {name} must start with https://: a key never travels in the open.",
    ),
    "campaign.service.odd": (
        "{name}의 답을 알아볼 수 없어요: {said}\n주소가 맞는지, 로그인 페이지나 다른 서버가 대신 답하지 않았는지 확인해 주세요.",
        "The answer of {name} cannot be read: {said}\nCheck the address, and whether a login page or another server answered instead.",
    ),
    "campaign.service.page": ("웹 페이지({detail})", "a web page ({detail})"),
    "campaign.service.lost": (
        "{name}에 요청을 보냈는데 답이 오지 않았어요. {detail} 다시 실행하면 먼저 찾아보고 이어서 해요.",
        "{name} got the request and did not answer. {detail} Run it again: it looks first and goes on from there.",
    ),
    "campaign.service.cut": ("답하는 도중에 연결이 끊겼어요.", "the connection broke in the middle of the answer."),
    "campaign.service.silent": (
        "{name}에 닿지 못했어요. {detail} 주소와 연결을 확인하고 다시 실행해 주세요.",
        "{name} could not be reached: {detail} Check the address and the network, and run it again.",
    ),
    "campaign.service.401": (
        "{name}가 키를 받아 주지 않아요(HTTP 401): {said}\n{setting} 값을 확인해 주세요.",
        "{name} does not take the key (HTTP 401): {said}\nCheck {setting}.",
    ),
    "campaign.service.403": (
        "{name}가 권한이 없다고 해요(HTTP 403): {said}\n{setting} 값이 맞는지, 그 키에 캠페인과 목록을 다룰 권한이 있는지 확인해 주세요.",
        "{name} says this is not allowed (HTTP 403): {said}\nGive the key in {setting} the right to manage campaigns and lists.",
    ),
    "campaign.service.404": (
        "{name}에서 찾을 수 없다고 해요(HTTP 404): {said}\n주소({address})와 목록 번호를 확인해 주세요.",
        "{name} knows no such thing (HTTP 404): {said}\nCheck the address ({address}) and the numbers of the lists.",
    ),
    "campaign.service.409": (
        "{name}에서 다른 일과 부딪쳤다고 해요(HTTP 409): {said}\n거기에서 이 호의 캠페인을 보고 다시 실행해 주세요.",
        "{name} says this conflicts with something (HTTP 409): {said}\nLook at the campaign there and run it again.",
    ),
    "campaign.service.429": (
        "{name}가 요청이 너무 잦다고 해요(HTTP 429): {said}\n{minutes}분 뒤에 다시 실행해 주세요.",
        "{name} got too many requests (HTTP 429). Run it again in {minutes} minutes. {said}",
    ),
    "campaign.service.server": (
        "{name}에 문제가 생겼어요(HTTP {status}): {said}\n잠시 뒤에 다시 실행해 주세요. 이미 만든 초안이 있으면 찾아서 이어 가요.",
        "{name} is in trouble (HTTP {status}): {said}\nRun it again later; a draft that was made is found and used.",
    ),
    "campaign.service.other": (
        "{name}가 거절했어요(HTTP {status}): {said}",
        "{name} refused (HTTP {status}): {said}",
    ),
    "campaign.stibee.key": (
        "{setting}의 키가 살아 있는지, mail.from의 주소가 스티비에 인증된 발신자인지 확인해 주세요.",
        "Check that the key in {setting} is alive, and that the address in mail.from is a verified sender at Stibee.",
    ),
    "campaign.stibee.plan": (
        "이메일 API는 스티비 프로 요금제부터 쓸 수 있어요. 아니면 `newsletter send --target file`로 파일을 남겨 붙여 넣어 주세요.",
        "Stibee offers its email API from the Pro plan on. Otherwise paste what `newsletter send --target file` leaves.",
    ),
    "campaign.listmonk.lists": (
        "listmonk가 받지 않은 목록이 있어요: {lists}. 없는 번호이거나, 키에 그 목록을 쓸 권한이 없어요. mail.listmonk.lists와 권한을 확인해 주세요. 초안은 남아 있고, 다시 실행하면 고쳐 써요.",
        "listmonk left out list {lists}: there is none, or the key may not use it. Check mail.listmonk.lists and the permissions. The draft stays and is used again.",
    ),
}
