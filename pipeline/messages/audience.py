"""Texts of the family `audience`: key -> (Korean, English)."""

TABLE: dict[str, tuple[str, str]] = {
    "audience.why.empty": ("주소가 비어 있어요.", "there is none."),
    "audience.why.noat": ("@가 없어요.", "it has no @."),
    "audience.why.twoats": ("@가 두 개예요.", "it has more than one @."),
    "audience.why.two": (
        "주소가 둘 들어 있어요. 줄을 나눠 한 줄에 하나씩 적어 주세요.",
        "it holds two addresses; give each a row of its own.",
    ),
    "audience.why.formula": (
        "엑셀 수식이에요. 수식 대신 주소를 글자로 적어 주세요.",
        "it is a formula; write the address itself.",
    ),
    "audience.why.blank": (
        "빈칸이나 쉼표가 들어 있어요. 주소가 둘이면 줄을 나눠 주세요.",
        "it holds a blank or a comma; two addresses need two rows.",
    ),
    "audience.why.half": ("@의 앞이나 뒤가 비어 있어요.", "nothing stands before or behind the @."),
    "audience.why.nodot": ("@ 뒤에 점(.)이 없어요.", "there is no dot behind the @."),
    "audience.why.other": ("쓸 수 없는 글자나 도메인이 있어요.", "it holds a character or domain that cannot be."),
    "audience.out.no": (
        "‘{column}’ 칸에 적힌 말({value})에 따라 보내지 않아요. 받겠다고 한 분이면 그 칸을 고쳐 주세요.",
        "the cell of `{column}` says `{value}`; it gets nothing. Change that cell where the reader gets mail.",
    ),
    "audience.out.blank": (
        "‘{column}’ 칸이 비어 있어서 보내지 않아요. 받겠다고 한 분이면 그 칸에 Y를 적어 주세요.",
        "the cell of `{column}` is empty; it gets nothing. Write Y where the reader agreed.",
    ),
    "audience.out.other": (
        "‘{column}’ 칸에 적힌 말({value})만으로는 받겠다고 했는지 알 수 없어서 보내지 않아요. 받겠다고 한 분이면 그 칸에 Y를 적어 주세요.",
        "the cell of `{column}` says `{value}`, which is no clear yes; it gets nothing. Write Y where the reader agreed.",
    ),
    "audience.out.left": (
        "‘{column}’ 칸에 적힌 말({value})의 뜻을 몰라서 보내지 않아요. 거부한 분이 아니면 그 칸을 비우거나 N으로 적어 주세요.",
        "the cell of `{column}` says `{value}`, which may mean that the reader left; it gets nothing. Clear it or write N where the reader did not.",
    ),
    "audience.out.mixed": (
        "‘{column}’ 칸만 봐서는 받겠다는 뜻인지 거부한다는 뜻인지 알 수 없어서 보내지 않아요. 그 칸에 ‘동의’나 ‘거부’로 적어 주세요.",
        "`{column}` may ask for a yes or for a refusal, and its cell does not tell which; it gets nothing. Write `agreed` or `refused`.",
    ),
    "audience.out.memo": (
        "‘{column}’ 칸에 적힌 말({value})에 따라 보내지 않아요. 받는 분이면 그 말을 지우고, 거부한 분이면 `newsletter audience unsubscribe`로 적어 주세요.",
        "the cell of `{column}` says `{value}`; it gets nothing. Clear that where the reader gets mail, and note it with `newsletter audience unsubscribe` where the reader left.",
    ),
    "audience.out.list": (
        "‘{column}’ 열에 있는 주소라서 보내지 않아요. 거부한 분이면 `newsletter audience unsubscribe`로 적어 주세요.",
        "the address stands in the column `{column}`; it gets nothing. Note it with `newsletter audience unsubscribe` where the reader left.",
    ),
    "audience.held": (
        "명단 {rows}줄 가운데 {held}줄이 {columns} 칸에 적힌 말 때문에 빠졌어요. 메일과 상관없는 열이면 열 이름을 바꿔 주세요.",
        "{held} of {rows} rows of the list get no mail for what stands in {columns}. Give the column another name where it is not about mail.",
    ),
    "audience.unread": (
        "‘{column}’ 열은 답한 분이 80%가 안 되어서 빈칸을 거절로 보지 않았어요. 아니라고 적은 분만 빼요. 동의를 묻는 열이면 빈칸에 Y나 N을 적고, 아니면 열 이름을 바꿔 주세요.",
        "Fewer than 80% of the rows have an answer in `{column}`, so a blank there holds nobody; only a plain no does. Fill it with Y or N where it asks for consent, or give it another name.",
    ),
    "audience.sent.either": (
        "`--where 보낸곳`으로 적거나 `--undo`로 물러 주세요. 둘 가운데 하나만 쓸 수 있어요.",
        "Give either `--where NAME` or `--undo`.",
    ),
    "audience.sent.place": (
        "보낸 곳의 이름을 한 줄, {longest}자 안으로 적어 주세요. 예: `newsletter sent --where maily`",
        "Name where it went out, in one line of at most {longest} characters: `newsletter sent --where maily`",
    ),
    "audience.sent.ours": (
        "이 프로그램이 스스로 적는 이름이에요: `{place}`. `newsletter sent`에는 메일리처럼 다른 곳의 이름을 적어 주세요.",
        "`{place}` is noted by itself. `newsletter sent` takes the name of another place, like maily.",
    ),
    "audience.sent.mailed": (
        "{date} 호는 메일 서버로 이미 {count}명에게 보냈거나 보내는 중이었어요. 그래서 이 표시는 바꾸거나 무를 수 없어요. 남은 분께는 `newsletter send --date {date}`로 보내 주세요.",
        "The mail server already took the issue of {date} for {count} readers (or may have), so this note cannot be changed or taken back. `newsletter send --date {date}` goes to the rest.",
    ),
    "audience.sent.service": (
        "{date} 호는 우리가 {place}에 보내 달라고 한 호라서 무를 수 없어요. 거기에서 멈췄다면 `newsletter send --target {name} --date {date}`로 확인한 뒤에 물러 주세요.",
        "{place} was told to send the issue of {date}, so this cannot be taken back. If it was stopped there, let `newsletter send --target {name} --date {date}` look first.",
    ),
    "audience.sent.none": (
        "{date} 호는 보낸 것으로 적혀 있지 않아요.",
        "The issue of {date} is not noted as sent.",
    ),
    "audience.sent.undone": (
        "{date} 호를 {place}에서 보냈다고 적은 것을 물렀어요. 다시 아직 보내지 않은 호예요.",
        "The issue of {date} no longer counts as sent by {place}.",
    ),
    "audience.sent.forgotten": (
        "{date} 호를 가져온 것을 물렀어요. 그 호가 전한 이야기와 번호도 잊었어요.",
        "The issue of {date} is no longer imported; what it told and its number are forgotten.",
    ),
    "audience.sent.marked": (
        "{date} 호를 {place}에서 보냈다고 적었어요. 잘못 적었으면 `newsletter sent --undo --date {date}`",
        "The issue of {date} is noted as sent by {place}. `newsletter sent --undo --date {date}` takes it back.",
    ),
    "audience.sent.open": (
        "! 보내기 전에 꼭 고칠 곳이 {count}곳 열린 채예요. 나간 글에서 고쳤으면 여기 글도 고쳐 두고, 그대로 나갔으면 `newsletter correct`로 바로잡아 주세요.",
        "! {count} blocking findings are open. Where you mended them in what went out, mend them here, too; else put them right with `newsletter correct`.",
    ),
    "audience.sent.going": (
        "{date} 호를 {place}에서 보냈다고 적었어요.",
        "The issue of {date} is noted as sent by {place}.",
    ),
    "audience.sent.moved": (
        "{date} 호를 보낸 곳을 고쳐 적었어요: {before} → {place}",
        "The issue of {date} was noted as sent by {before}; it is {place} now.",
    ),
    "audience.workbook": (
        "엑셀 파일이에요. 엑셀의 ‘다른 이름으로 저장’에서 CSV(쉼표로 분리)를 골라 저장한 파일을 넣어 주세요.",
        "this is an Excel workbook. Save it as CSV in Excel and give that file.",
    ),
    "audience.binary": ("글로 된 파일이 아니에요. CSV 파일을 넣어 주세요.", "this is no text file; give a CSV."),
    "audience.marked": (
        "{path} {line}째 줄에 수신거부로 적혀 있는 주소예요: {address}. 그 칸을 먼저 지워 주세요.",
        "{path}, line {line}, marks {address} as unsubscribed. Clear that cell first.",
    ),
    "audience.import.empty": (
        "{path}에 주소가 한 줄도 없어요. 아무것도 바꾸지 않았어요.",
        "{path} holds no row. Nothing was changed.",
    ),
    "audience.encoding": (
        "{path}에 읽을 수 없는 글자가 있어서 더하지 않았어요. 그대로 쓰면 그 글자를 잃어요. 엑셀에서 ‘CSV UTF-8’로 다시 저장해 주세요.",
        "{path} holds characters that cannot be read, so nothing was added: writing it would lose them. Save it as CSV UTF-8 first.",
    ),
    "audience.left": (
        "수신을 거부한 주소라 더하지 않았어요: {address}. 다시 받겠다고 한 분이면 `--again`을 붙여 주세요.",
        "{address} unsubscribed and was not added. If the reader asked for it again, add `--again`.",
    ),
    "audience.left.count": (
        "수신을 거부한 주소 {count}개는 더하지 않았어요: {addresses}",
        "{count} unsubscribed addresses were not added: {addresses}",
    ),
    "audience.back": ("다음 메일부터 다시 받아요: {address}", "{address} gets mail again."),
    "audience.known": ("이미 있는 주소 {count}개는 그대로예요.", "{count} were there already."),
    "audience.added": ("{count}명을 더했어요.", "{count} added."),
    "audience.bad": ("못 더한 줄 {count}개:", "{count} rows cannot be added:"),
    "audience.row": ("  {line}째 줄 {text}: {reason}", "  line {line}, {text}: {reason}"),
    "audience.unsubscribed": (
        "{address}에 수신거부를 적었어요. 명단(CSV)을 바꿔도 남아요.",
        "{address} is unsubscribed, whatever the CSV says.",
    ),
    "audience.unsubscribed.unknown": (
        "{address}에 수신거부를 적었어요. 지금 명단에는 없지만, 나중에 들어와도 메일을 받지 않아요.",
        "{address} is unsubscribed. It is not in the CSV now; if it comes, it gets nothing.",
    ),
    "audience.count": ("받는 사람 {count}명", "{count} subscribers"),
    "audience.count.out": ("빠진 줄 {count}개:", "{count} rows left out:"),
    "audience.count.left": ("수신거부 {count}명(명단에 없는 주소까지)", "{count} unsubscribed (in the CSV or not)"),
    "audience.count.bounced": (
        "되돌아온 주소 {count}개. {limit}번 잇달아 되돌아온 주소에는 보내지 않아요. 다시 보내려면 `newsletter audience add 주소`를 실행해 주세요.",
        "{count} addresses whose mail came back; after {limit} issues in a row they get none. `newsletter audience add ADDRESS` takes one back.",
    ),
    "audience.bounce": ("{times}번 잇달아 되돌아옴: {detail}", "came back {times} times in a row: {detail}"),
    "audience.again": (
        "수신을 거부했던 분을 다시 받게 해요(다시 받겠다고 했을 때만).",
        "Take back a reader who left (only where they asked for it).",
    ),
}
