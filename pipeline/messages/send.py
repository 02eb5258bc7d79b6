"""Texts of the family `send`: key -> (Korean, English)."""

TABLE: dict[str, tuple[str, str]] = {
    "send.row.bad": ("메일 주소로 쓸 수 없어요: {detail}", "not a mail address: {detail}"),
    "send.row.utf8": (
        "한글이 든 아이디로는 아직 보낼 수 없어요.",
        "the part before @ is not ASCII; such addresses cannot be served yet.",
    ),
    "send.row.duplicate": ("앞줄에 같은 주소가 있어서 한 번만 보내요.", "stands in an earlier row; it gets one mail."),
    "send.row.unsubscribed": ("수신을 거부한 주소라서 보내지 않아요.", "unsubscribed; it gets nothing."),
    "send.row.bounced": (
        "{times}번 잇달아 되돌아와서 보내지 않아요({detail}). 다시 보내려면 `newsletter audience add`로 더해 주세요.",
        "came back {times} issues in a row ({detail}); `newsletter audience add` takes it back.",
    ),
    "send.file.look": (
        "붙여 넣을 파일은 아직 남기지 않았어요. 지금 글은 {path} 파일에서 볼 수 있어요.",
        "No files were left yet. The text as it is now stands in {path}.",
    ),
    "send.file.unsubscribe": (
        "수신거부 링크 자리에 {mark}가 남아 있어요. 붙여 넣은 곳의 수신거부 링크로 바꾸거나, 그곳이 스스로 넣어 준다면 그 줄을 지워 주세요.",
        "The link to unsubscribe is still {mark}. Put in that of the service you paste into, or delete the line where it adds its own.",
    ),
    "send.sender": (
        "보내는 주소로 쓸 수 없어요: `{sender}`. sources.yaml의 mail.from을 `이름 <주소>`로 적어 주세요.",
        "The sender `{sender}` cannot be used. Write mail.from in sources.yaml as `Name <address>`.",
    ),
    "send.mark.test": ("[시험]", "[Test]"),
    "send.mark.advertises": ("(광고)", "(Ad)"),
    "send.earlier": ("지난번에 처리가 끝난 주소예요.", "settled in an earlier run."),
    "send.doubt": (
        "지난번에 서버의 답을 받지 못했어요. 받은 분에게 확인한 뒤 `newsletter send --in-doubt`로 정해 주세요.",
        "The server's answer never came. Ask the reader, then decide with `newsletter send --in-doubt`.",
    ),
    "send.lost": ("메일 서버와 연결이 끊겼어요({detail}).", "The connection to the mail server was lost ({detail})."),
    "send.noconnect": ("{host}:{port}에 연결하지 못했어요({detail}).", "No connection to {host}:{port} ({detail})."),
    "send.down": (
        "메일 서버를 쓸 수 없어 멈췄어요. {detail} 서버를 확인하고 다시 보내면 남은 분께만 가요.",
        "The mail server cannot be used, so the sending stopped. {detail} Check it and send again: only the rest get it.",
    ),
    "send.silent": (
        "메일 서버가 연달아 {count}통을 받고도 답하지 않아 멈췄어요. 서버를 확인하고 다시 보내면 남은 분께만 가요.",
        "The mail server took {count} mails in a row without an answer, so the sending stopped. Check it and send again: only the rest get it.",
    ),
    "send.step": (
        "메일 서버의 답이 차례에 맞지 않아서 연결을 끊었어요({detail}).",
        "the mail server answered out of turn, so the connection was closed ({detail})",
    ),
    "send.refusing": (
        "메일 서버가 연달아 {count}명을 같은 이유로 거절해서 멈췄어요({detail}). 받는 분의 주소보다는 보내는 주소({sender})나 계정, 한도, 내용 문제 같아요. 고친 뒤 `newsletter send --retry-refused`로 보내면 거절된 분께도 다시 가요.",
        "The mail server refused {count} readers in a row for one reason, so the sending stopped ({detail}). It looks like the sender ({sender}), the account, a quota or the content rather than the readers' addresses. Mend it, then `newsletter send --retry-refused` tries the refused ones again, too.",
    ),
    "send.sender.refused": (
        "메일 서버가 보내는 주소를 받아 주지 않아요: {sender}({detail}). mail.from과 메일 서비스 설정을 확인해 주세요.",
        "The mail server does not take {sender} as a sender ({detail}). Check mail.from and your mail service.",
    ),
    "send.tls.required": (
        "{host} 서버로는 암호화 없이 보내지 않아요. mail.smtp.security를 starttls나 tls로 바꿔 주세요.",
        "Nothing is sent to {host} without TLS. Set mail.smtp.security to starttls or tls.",
    ),
    "send.tls.missing": (
        "{host} 서버가 STARTTLS를 지원하지 않아 멈췄어요. mail.smtp.security: tls와 포트 465를 써 보세요.",
        "{host} does not offer STARTTLS. Try mail.smtp.security: tls with port 465.",
    ),
    "send.tls.bad": (
        "{host}의 인증서를 믿을 수 없어 멈췄어요: {detail}. 서버 이름과 인증서를 확인해 주세요.",
        "The certificate of {host} cannot be trusted: {detail}. Check the server's name and certificate.",
    ),
    "send.tls.other": (
        "{host}:{port}에 암호화해서 연결하지 못했어요({detail}). mail.smtp.security와 포트가 서로 맞는지 확인해 주세요. 보통 tls는 465, starttls는 587이에요.",
        "No encrypted connection to {host}:{port} ({detail}). Check that mail.smtp.security and the port fit: usually tls is 465, starttls 587.",
    ),
    "send.unwelcome": (
        "{host} 서버가 연결을 받아 주지 않아요({detail}). 로그인은 해 보지 않았어요. 서버 주소와 포트, 이 컴퓨터에서 보내도 되는지를 메일 서비스에 확인해 주세요.",
        "{host} does not take the connection ({detail}); no login was tried. Check host and port, and whether your mail service lets this machine send.",
    ),
    "send.login": (
        "{host} 서버에 {user} 계정으로 로그인하지 못했어요({detail}). mail.smtp.user와 NEWSLETTER_SMTP_PASSWORD를 확인해 주세요.",
        "Could not log in to {host} as {user} ({detail}). Check mail.smtp.user and NEWSLETTER_SMTP_PASSWORD.",
    ),
    "send.login.none": (
        "{host} 서버에는 로그인하는 길이 없어요. 서버와 포트를 확인하고, 로그인이 필요 없는 서버라면 mail.smtp.user({user})를 지워 주세요.",
        "{host} offers no login. Check host and port; where none is needed, remove mail.smtp.user ({user}).",
    ),
    "send.changed.subject": ("@ 제목", "@ Subject"),
    "send.changed.preheader": ("@ 미리보기", "@ Preheader"),
    "send.changed.top": ("맨 앞", "The beginning"),
    "send.changed.links": ("링크", "Links"),
    "send.changed.looks": (
        "@ 글과 링크는 그대로이고, 모양이나 그림, 보내는 사람이 바뀌었어요.",
        "@ Text and links are the same; the looks, a picture or the sender changed.",
    ),
    "send.changed.more": ("… 그 밖에 {count}줄 더 있어요", "… and {count} more lines"),
    "send.ready.same": ("시험 메일로 본 글 그대로예요", "As the test mail showed it"),
    "send.ready.changed": ("시험 메일 뒤에 글이 바뀌었어요", "The text changed since the test mail"),
    "send.ready.never": ("시험 메일을 아직 보내지 않았어요", "No test mail was sent yet"),
    "send.elsewhere": (
        "{date} 호는 이미 {place}에서 보낸 것으로 적혀 있어서({at}) 메일 서버로 또 보내지 않아요.",
        "The issue of {date} already went out by {place} ({at}), so it is not sent by mail server as well.",
    ),
    "send.at.bad": (
        "시각으로 읽을 수 없어요: `{text}`. `07:00`이나 `2026-12-02 07:00`처럼 적어 주세요.",
        "`{text}` is no time. Write `07:00` or `2026-12-02 07:00`.",
    ),
    "send.at.past": (
        "이미 지난 시각이에요: {due}. 지금: {now}",
        "{due} is over; it is {now} now.",
    ),
    "send.at.gap": (
        "{zone}에는 없는 시각이에요: {due}. 서머타임이 시작하면서 건너뛰어요. 다른 시각을 골라 주세요.",
        "There is no {due} in {zone}: summer time begins and leaves it out. Choose another time.",
    ),
    "send.at.target": (
        "`--at`은 메일 서버(smtp)로 보낼 때만 쓸 수 있어요.",
        "`--at` works for sending by mail server (smtp) only.",
    ),
    "send.at.set": (
        "{due}에 이 글을 보내요. 그때까지 글이나 설정이 바뀌면 보내지 않고 알려 드려요. 무르려면 `newsletter send --cancel`.",
        "This very text goes out on {due}. If text or settings change before, nothing is sent and you are told. `newsletter send --cancel` takes it back.",
    ),
    "send.at.fewer": (
        "받는 사람이 예약할 때 {before}명에서 {now}명으로 줄어서 멈췄어요. `newsletter audience list`로 명단을 확인하고 `newsletter send`나 `newsletter send --at`을 다시 해 주세요.",
        "The audience had {before} readers when it was approved and has {now} now, so it stopped. Look at `newsletter audience list`, then run `newsletter send` or `newsletter send --at` again.",
    ),
    "send.at.nobody": (
        "지금 명단에는 {date} 호를 더 받을 분이 없어서 예약하지 않았어요. 나중에 더한 분께 보내려면 더한 다음 `newsletter send`를 해 주세요.",
        "Everybody on the list has the issue of {date} already, so nothing was approved. To send it to readers who join later, add them and run `newsletter send`.",
    ),
    "send.at.cron": (
        "그 시각에 이 컴퓨터에서 `newsletter send --due`가 돌아야 해요. `newsletter schedule`이 보여 주는 줄을 넣어 두셨는지 확인해 주세요.",
        "`newsletter send --due` must run on this machine at that time: see the lines of `newsletter schedule`.",
    ),
    "send.at.cancelled": ("{due}에 보내기로 한 것을 물렀어요.", "It will not go out on {due}."),
    "send.at.none": ("보내기로 한 시각이 없어요.", "Nothing was going to be sent."),
    "send.at.open": ("{date} 호를 {due}에 보내기로 했어요.", "The issue of {date} goes out on {due}."),
    "send.at.void": (
        "{due}에 보내기로 한 {date} 호의 글이나 설정이 바뀌어서 예약이 풀렸어요. 확인한 뒤 `newsletter send --at`을 다시 해 주세요.",
        "The mail of {date} changed since it was approved for {due}, so it will not go out. Look at it and run `newsletter send --at` again.",
    ),
    "send.at.stopped": (
        "{date} 호를 {due}에 보내지 못했어요. {why}",
        "The issue of {date} did not go out on {due}. {why}",
    ),
    "send.at.missed": (
        "{date} 호를 {due}에 보내지 못했어요. {why}",
        "The issue of {date} did not go out on {due}. {why}",
    ),
    "send.at.late.all": (
        "그 뒤 {hours}시간 안에 이 컴퓨터가 깨어 있지 않았거나 메일 서버가 답하지 않았어요. 지금 보내려면 `newsletter send`.",
        "The machine was asleep or the mail server silent for {hours} hours after. `newsletter send` sends it now.",
    ),
    "send.at.late.part": (
        "{hours}시간 동안 애썼지만 몇 분에게는 못 보냈어요. 남은 분께 보내려면 `newsletter send`.",
        "After {hours} hours some readers still have not got it. `newsletter send` goes to the rest.",
    ),
    "send.at.unsent.subject": ("{date} 호를 보내지 않았어요", "The issue of {date} was not sent"),
    "send.at.trouble.subject": ("{date} 호를 보내다가 문제가 생겼어요", "Trouble while sending the issue of {date}"),
    "send.at.remind.subject": (
        "{date} 호를 아직 보내기로 하지 않았어요",
        "Nothing is approved for the issue of {date}",
    ),
    "send.at.remind": (
        "{date} 호가 {time}에 나갈 차례인데 보내기로 한 글이 없어요. `newsletter send --at {time}`이나 `newsletter send`를 해 주세요.",
        "The issue of {date} is due at {time}, and nothing is approved. Run `newsletter send --at {time}` or `newsletter send`.",
    ),
}
