"""Texts of the family `doctor` about the model's server, mail and logins: key -> (Korean, English)."""

TABLE: dict[str, tuple[str, str]] = {
    "doctor.secrets.ok": ("newsletter.env는 나만 읽을 수 있어요", "newsletter.env is yours alone"),
    "doctor.secrets.none": (
        "newsletter.env가 없어요(환경 변수만 써요)",
        "no newsletter.env (environment only)",
    ),
    "doctor.secrets.open": (
        "다른 사용자도 newsletter.env를 읽을 수 있어요({mode})",
        "others can read newsletter.env ({mode})",
    ),
    "doctor.secrets.mend": (
        "{path}에서 그 줄을 고쳐 주세요. 쓰지 않는 줄은 지우거나 맨 앞에 `#`을 붙여요.",
        "Mend that line in {path}; delete a line that is not needed, or begin it with `#`.",
    ),
    "doctor.secrets.chmod": ("chmod 600 {path}", "chmod 600 {path}"),
    "doctor.key.ok": ("ANTHROPIC_API_KEY가 있어요", "ANTHROPIC_API_KEY is set"),
    "doctor.key.unneeded": (
        "이 설정은 키가 필요 없어요({drafter})",
        "these settings need no key ({drafter})",
    ),
    "doctor.key.none": (
        "키가 없어서 기사 문장을 옮긴 초안만 만들어요",
        "no key: drafts hold source sentences only",
    ),
    "doctor.key.gone": (
        "지난 호는 Claude로 썼는데 지금은 키가 없어요. run이 멈춰요",
        "the last issue was drafted by Claude, and the key is gone: run will stop",
    ),
    "doctor.key.needed": ("drafter가 claude인데 키가 없어요", "drafter is claude, but there is no key"),
    "doctor.key.odd": (
        "키가 sk-ant-로 시작하지 않아요. 잘못 옮겨 적지 않았나요?",
        "the key does not begin with sk-ant-: was it copied right?",
    ),
    "doctor.key.bad": ("키에 쓸 수 없는 글자가 있어요", "the key holds characters that no key has"),
    "doctor.key.mend": (
        "newsletter.env에 `ANTHROPIC_API_KEY=…` 한 줄을 적어 주세요.",
        "Put one line `ANTHROPIC_API_KEY=…` into newsletter.env.",
    ),
    "doctor.model.ok": ("{name}, 한 호에 ${budget}까지", "{name}, at most ${budget} an issue"),
    "doctor.model.unneeded": ("모델 없이 써요({drafter})", "no model ({drafter})"),
    "doctor.model.unknown": (
        "{name}의 요금을 몰라서 가장 비싼 모델로 계산해요",
        "the price of {name} is not known; it counts as the dearest",
    ),
    "doctor.model.free": (
        "{name}: 내 서버({url})라서 비용을 0으로 계산해요",
        "{name} at your own server ({url}): counted as free",
    ),
    "doctor.model.unpriced": (
        "{name}: {url}에서 값이 얼마인지 알 수 없어요. 비용을 셈하지 못하고 budget_usd로 막지도 못해요",
        "{name}: what it costs at {url} is not known. It is not counted, and budget_usd holds nothing back",
    ),
    "doctor.model.unpriced.mend": (
        "쓸 수는 있어요. 그 서버의 콘솔에서 쓸 돈의 한도를 정해 두거나, 값을 아는 Claude 모델을 적어 주세요.",
        "It can be used. Set a limit in the console of that server, or name a Claude model, whose price is known.",
    ),
    "doctor.model.foreign": ("{name}: Claude 모델이 아니에요", "{name} is no Claude model"),
    "doctor.model.budget": (
        "budget_usd가 0이라 한 번도 물을 수 없어요",
        "budget_usd is 0: nothing can be asked",
    ),
    "doctor.model.mend": (
        "sources.yaml의 model.name을 확인해 주세요(예: claude-sonnet-5-5). 내 서버라면 base_url을 적어 주세요.",
        "Check model.name in sources.yaml (claude-sonnet-5-5, say), or set base_url for your own server.",
    ),
    "doctor.model.budget.mend": (
        "sources.yaml의 model.budget_usd를 0.50쯤으로 적어 주세요.",
        "Set model.budget_usd in sources.yaml, to 0.50 say.",
    ),
    "doctor.server.answer.ok": (
        "{name}: {server}가 답해요(키는 {detail} 헤더로 보내요)",
        "{name}: {server} answers (the key is sent as {detail})",
    ),
    "doctor.server.answer.no": ("{name}: {server}에서 답을 받지 못했어요", "{name}: no answer from {server}"),
    "doctor.server.answer.mend": ("{detail}", "{detail}"),
    "doctor.server.stream.ok": ("이어 보내는 답도 읽을 수 있어요", "its streamed answers can be read"),
    "doctor.server.stream.no": (
        "한 번에 보내는 답은 읽히는데, 이어 보내는 답(스트림)은 읽을 수 없어요",
        "answers whole, but its streamed answers cannot be read",
    ),
    "doctor.server.stream.mend": (
        "첫 꼭지와 `regenerate`가 답을 이어 받아요. 서버의 스트림이 Messages API의 꼴인지 확인하거나 다른 서버를 써 주세요: {detail}",
        "The first section and `regenerate` ask for streams. See that the server streams as the Messages API does, or use another: {detail}",
    ),
    "doctor.server.whole.no": (
        "이어 보내는 답(스트림)을 받아 주지 않아서 한 번에 받아요",
        "takes no question for a stream, so its answers are asked for whole",
    ),
    "doctor.server.whole.mend": (
        "쓰는 데는 문제없어요. `regenerate`가 쓰는 동안 글이 보이지 않을 뿐이에요.",
        "Nothing to mend: only the text is not seen while `regenerate` writes it.",
    ),
    "doctor.server.schema.ok": ("약속한 JSON 꼴을 지켜요", "keeps the JSON schema"),
    "doctor.server.schema.no": (
        "약속한 JSON 꼴을 지키지 않아요(답: “{detail}”)",
        "ignores the JSON schema (said “{detail}”)",
    ),
    "doctor.server.schema.mend": (
        "쓸 수는 있어요. 답을 까다롭게 읽고 틀리면 한 번 고치게 하니, 시간과 비용이 더 들고 빠지는 꼭지가 생길 수 있어요.",
        "It can be used: answers are read strictly and mended once, which takes longer, costs more and may leave a section out.",
    ),
    "doctor.server.json.no": (
        "JSON으로 답하지 않아요(답: “{detail}”). 이 서버로는 초안을 쓸 수 없어요",
        "does not answer in JSON (said “{detail}”): nothing can be drafted with it",
    ),
    "doctor.server.json.mend": (
        "model.name에 지시를 더 잘 따르는 모델을 적거나 서버를 바꿔 주세요.",
        "Name a model that follows instructions better in model.name, or use another server.",
    ),
    "doctor.server.usage.ok": ("쓴 토큰을 알려 줘요", "reports the tokens it used"),
    "doctor.server.usage.no": ("쓴 토큰을 알려 주지 않아요", "does not report the tokens it used"),
    "doctor.server.usage.mend": (
        "비용이 0으로 적히고 budget_usd가 지켜지지 않아요. 돈이 드는 서버라면 다른 서버를 써 주세요.",
        "Costs are booked as 0 and budget_usd holds nothing back. Use another server if this one charges.",
    ),
    "doctor.server.cache.ok": ("프롬프트 캐시가 돼요", "caches prompts"),
    "doctor.server.cache.no": ("프롬프트 캐시가 안 돼요", "does not cache prompts"),
    "doctor.server.cache.mend": (
        "그대로 써도 돼요. sources.yaml에 model.cache: false라고 적으면 꼭지를 처음부터 한꺼번에 써서 더 빨라요.",
        "Nothing breaks. With model.cache: false in sources.yaml all sections are asked at once, which is quicker.",
    ),
    "doctor.server.count.ok": ("토큰을 미리 세어 줘요", "counts tokens in advance"),
    "doctor.server.count.no": ("토큰을 미리 세지 못해요({detail})", "cannot count tokens in advance ({detail})"),
    "doctor.server.count.mend": (
        "비용을 넉넉하게 어림해요. budget_usd에 일찍 걸리면 조금 올려 주세요.",
        "Costs are estimated on the safe side; raise budget_usd a little if it stops too early.",
    ),
    "doctor.server.batch.ok": ("묶음 요청을 받아요", "takes batches"),
    "doctor.server.batch.no": ("묶음 요청은 받지 않아요({detail})", "takes no batches ({detail})"),
    "doctor.server.batch.mend": (
        "sources.yaml의 model.batch는 false로 두세요.",
        "Leave model.batch in sources.yaml at false.",
    ),
    "doctor.trial.booked": (
        "시험하는 데 ${usd:.4f}쯤 들었어요. `newsletter cost`의 이 달에 적어 뒀어요",
        "the trial cost about ${usd:.4f}; it is booked in this month of `newsletter cost`",
    ),
    "doctor.trial.unbooked": (
        "시험하는 데 ${usd:.4f}쯤 들었어요. 적어 둘 곳이 아직 없어 `newsletter cost`에는 나오지 않아요",
        "the trial cost about ${usd:.4f}; there was nowhere to book it, so `newsletter cost` does not show it",
    ),
    "doctor.mail.ok": ("{sender} → {host}:{port}", "{sender} → {host}:{port}"),
    "doctor.mail.none": (
        "메일 설정이 없어요. 다른 곳(메일리, 스티비)에서 보낼 거라면 괜찮아요",
        "no mail is set up; fine where it goes out elsewhere",
    ),
    "doctor.mail.sender": ("mail.from이 없어요", "mail.from is not set"),
    "doctor.mail.badsender": (
        "mail.from({sender})을 주소로 읽을 수 없어요",
        "mail.from ({sender}) is no address",
    ),
    "doctor.mail.host": ("메일 서버(mail.smtp.host)가 없어요", "no mail server (mail.smtp.host)"),
    "doctor.mail.password": (
        "{user}의 비밀번호(NEWSLETTER_SMTP_PASSWORD)가 없어요",
        "no password (NEWSLETTER_SMTP_PASSWORD) for {user}",
    ),
    "doctor.mail.open": (
        "{host}에는 암호화(starttls, tls) 없이 보낼 수 없어요",
        "{host} needs encryption (starttls or tls)",
    ),
    "doctor.mail.address": (
        "메일 맨 아래에 넣을 보내는 곳 주소(mail.address)가 없어요",
        "mail.address, the postal address in the footer, is not set",
    ),
    "doctor.mail.mend": (
        "sources.yaml의 mail 아래를 확인해 주세요. 비밀번호는 newsletter.env에 적어요.",
        "See mail in sources.yaml; the password goes into newsletter.env.",
    ),
    "doctor.audience.ok": ("구독자 {count}명", "{count} subscribers"),
    "doctor.audience.none": ("{path}가 없어요", "{path} is not there"),
    "doctor.audience.rows": (
        "구독자 {count}명, 메일이 가지 않는 줄 {left_out}개: {rows}",
        "{count} subscribers; {left_out} rows get no mail: {rows}",
    ),
    "doctor.audience.mend": (
        "`newsletter audience list`로 빠진 줄과 이유를 볼 수 있어요.",
        "`newsletter audience list` shows the rows and why.",
    ),
    "doctor.audience.add": (
        "`newsletter audience add 주소`나 `audience import FILE.csv`로 더해 주세요.",
        "Add with `newsletter audience add ADDRESS` or `audience import FILE.csv`.",
    ),
    "doctor.login.ok": ("{user} 계정으로 {host}에 로그인해 봤어요. 잘 돼요", "logged in at {host} as {user}"),
    "doctor.login.nouser": (
        "{host}에 연결해 봤어요. 로그인 없이 쓰는 설정이에요",
        "connected to {host}; no login is set up",
    ),
    "doctor.login.no": ("{host}: 메일을 보낼 수 없어요({detail})", "{host}: no mail could go out ({detail})"),
    "doctor.login.mend": (
        "sources.yaml의 mail.smtp(host, port, security)와 이 컴퓨터의 인터넷 연결을 확인해 주세요.",
        "Check mail.smtp (host, port, security) in sources.yaml and this machine's network.",
    ),
    "doctor.login.plain": (
        "{host}에 연결해 봤어요. security가 none이라 사용자와 비밀번호는 쓰지 않아요",
        "connected to {host}; with security none, user and password are not used",
    ),
    "doctor.login.plain.mend": (
        "로그인이 필요하면 mail.smtp.security를 starttls나 tls로 바꿔 주세요.",
        "Set mail.smtp.security to starttls or tls where a login is needed.",
    ),
}
