"""Texts of the family `publish`: key -> (Korean, English)."""

TABLE: dict[str, tuple[str, str]] = {
    "publish.number": ("{number}호", "No. {number}"),
    "publish.minutes": ("읽는 데 {count}분", "{count} min read"),
    "publish.weekdays": (
        "월요일 화요일 수요일 목요일 금요일 토요일 일요일",
        "Monday Tuesday Wednesday Thursday Friday Saturday Sunday",
    ),
    "publish.months": (
        "1월 2월 3월 4월 5월 6월 7월 8월 9월 10월 11월 12월",
        "January February March April May June July August September October November December",
    ),
    "publish.day.short": ("{month} {day}일", "{month} {day}"),
    "publish.day.weekday": ("{month} {day}일 {weekday}", "{weekday}, {month} {day}"),
    "publish.day.long": ("{year}년 {month} {day}일 {weekday}", "{weekday}, {month} {day}, {year}"),
    "publish.day.time": ("{month} {day}일 {time}", "{month} {day}, {time}"),
    "publish.picture.svg": (
        "SVG 그림은 메일에서 보이지 않고 안에 프로그램이 들 수 있어서 쓰지 않아요. PNG로 저장해 주세요.",
        "SVG pictures do not show in mail and may hold scripts. Save it as PNG.",
    ),
    "publish.picture.large": (
        "파일이 {limit}MB보다 커요. 줄여서 넣어 주세요.",
        "The file is larger than {limit} MB. Make it smaller.",
    ),
    "publish.picture.pixels": (
        "그림이 {limit}백만 화소보다 커요. 줄여서 넣어 주세요.",
        "The picture has more than {limit} megapixels. Make it smaller.",
    ),
    "publish.picture.kind": (
        "PNG, JPEG, GIF, WebP 그림이 아니에요.",
        "It is no PNG, JPEG, GIF or WebP picture.",
    ),
    "publish.picture.broken": (
        "그림 파일이 깨져서 열 수 없어요. 다시 저장해 주세요.",
        "The picture's file is broken. Save it again.",
    ),
    "publish.picture.name": (
        "그림 이름으로 쓸 수 없어요. images/ 바로 아래에 png, jpg, gif, webp 파일로 두고, 이름은 점으로 시작하지 않게 해 주세요.",
        "This cannot be a picture's name. Put a png, jpg, gif or webp file right into images/; its name must not start with a dot.",
    ),
    "publish.picture.outside": (
        "images/ 밖을 가리키는 링크라서 읽지 않았어요. 파일을 images/에 복사해 주세요.",
        "It links to a file outside images/ and was not read. Copy the file into images/.",
    ),
    "publish.picture.shown": ("그림", "Picture"),
    "publish.picture.credit": ("출처 {credit}", "source: {credit}"),
    "publish.correction.mark": ("[바로잡습니다]", "[Correction]"),
    "publish.correction.issue": ("{number}({day})", "{number} ({day})"),
    "publish.correction.day": ("{day} 호", "The issue of {day}"),
    "publish.correction.made": ("{day}에 고쳤어요", "Put right on {day}"),
    "publish.correction.added": ("빠진 내용을 더했어요.", "Added:"),
    "publish.correction.removed": ("틀린 내용을 뺐어요.", "Taken out:"),
    "publish.correction.mail.opening": (
        "{day}에 보내 드린 {number}에서 틀린 곳을 찾아 바로잡았어요.",
        "We found a mistake in {number}, sent on {day}, and put it right.",
    ),
    "publish.correction.mail.was": ("틀린 글", "It said"),
    "publish.correction.mail.now": ("바른 글", "It should say"),
    "publish.correction.mail.added": ("더한 글", "Added"),
    "publish.correction.mail.removed": ("뺀 글", "Taken out"),
    "publish.correction.mail.whole": ("바로잡은 글 전체 보기", "Read the corrected issue"),
    "publish.correction.mail.sorry": (
        "헷갈리게 해 드려 죄송해요. 앞으로 더 꼼꼼히 확인할게요.",
        "We are sorry for the confusion and will check more carefully.",
    ),
    "publish.correction.mail.why": (
        "{number}를 받으신 분께 한 번만 보내는 메일이에요. 뉴스레터를 더 받고 싶지 않다면 여기를 눌러 주세요:",
        "You get this mail once, because you received {number}. If you no longer want the newsletter, click here:",
    ),
    "publish.banner.sample": (
        "견본이에요. 회사·모델·수치는 모두 지어낸 것이에요.",
        "This is a sample. Companies, models and figures are all invented.",
    ),
    "publish.banner.extractive": (
        "아직 기사 문장을 옮겨 놓은 초안이에요. 우리말로 풀어 쓰고 확인한 뒤에 보내 주세요.",
        "This is still a draft of sentences copied from articles. Write it in your own words and check it before you send it.",
    ),
    "publish.disclosure.drafted": ("AI가 초안을 쓴 글이에요.", "AI drafted this issue."),
    "publish.disclosure.figures-and-names": (
        "숫자 {count}개와 이름을 인용한 기사와 맞춰 봤어요.",
        "Its {count} figures and its names were compared with the articles it cites.",
    ),
    "publish.disclosure.figures": (
        "숫자 {count}개를 인용한 기사와 맞춰 봤어요.",
        "Its {count} figures were compared with the articles it cites.",
    ),
    "publish.disclosure.kept": (
        "맞춰 보다 걸린 {count}곳은 편집자가 살펴보고 그대로 뒀어요.",
        "The editor looked at {count} places that were flagged and let them stand.",
    ),
    "publish.disclosure.open": (
        "AI가 초안을 쓴 글이에요. 아직 확인할 곳이 {count}곳 남아 있어요.",
        "AI drafted this issue. {count} places are still to be checked.",
    ),
    "publish.disclosure.extractive": (
        "기사 문장을 모아 놓은 초안이에요.",
        "This is a draft made of article sentences.",
    ),
    "publish.mark.editor": ("편집자가 더한 자료", "added by the editor"),
    "publish.mark.english": ("영어", "English"),
    "publish.mark.paywalled": ("유료", "paid"),
    "publish.mark.company": ("회사 발표", "from the company"),
    "publish.mark.paper": ("논문", "paper"),
    "publish.mark.office": ("정부 발표", "from the government"),
    "publish.mark.university": ("대학 발표", "from the university"),
    "publish.earlier": ("{day} 호 ‘{heading}’", "{day}: “{heading}”"),
    "publish.direct": ("편집자 확인", "checked by the editor"),
    "publish.source": ("출처", "Source"),
    "publish.evidence": ("근거 {count}개 보기", "Evidence ({count})"),
    "publish.open-evidence": ("근거 {number} 보기", "Open evidence {number}"),
    "publish.calculation": ("계산", "Calculation"),
    "publish.no-sentence": (
        "이 번호의 원문 문장을 찾지 못했어요.",
        "The source sentence with this number was not found.",
    ),
    "publish.word.references": ("참고 자료:", "References:"),
    "publish.word.contents": ("이번 호 차례", "In this issue"),
    "publish.word.web-version": ("웹에서 보기", "View on the web"),
    "publish.word.unsubscribe": ("수신거부 (Unsubscribe)", "Unsubscribe"),
    "publish.word.why-mail": (
        "구독을 신청하신 분께 보내는 메일이에요. 더 받고 싶지 않다면 여기를 눌러 주세요:",
        "You get this mail because you subscribed. If you no longer want it, click here:",
    ),
    "publish.word.feedback": ("틀린 곳 알려 주기", "Report a mistake"),
    "publish.word.reply": (
        "이 메일에 답장해도 편집자에게 가요.",
        "A reply to this mail reaches the editor, too.",
    ),
    "publish.word.korean": ("한국어 기사", "In Korean"),
    "publish.word.paid": ("유료", "paid"),
    "publish.word.earlier": ("지난 이야기", "Earlier"),
    "publish.word.from": ("보낸 곳:", "Sent by:"),
    "publish.word.sponsor": ("광고", "Sponsored"),
    "publish.word.deadlines": ("날짜를 적어 두세요", "Dates to note"),
    "publish.event.deadline": ("{name} 신청 마감", "last day to sign up for {name}"),
    "publish.event.day": ("{name}", "{name}"),
    "publish.event.unnamed": ("행사", "the event"),
    "publish.time.at": ("{day} {time}", "{day}, {time}"),
    "publish.time.until": ("{day}부터 {last}까지", "{day} to {last}"),
    "publish.time.noon": ("낮 12시", "noon"),
    "publish.time.am": ("오전 {hour}시", "{hour} AM"),
    "publish.time.am.minutes": ("오전 {hour}시 {minute}분", "{hour}:{minute} AM"),
    "publish.time.pm": ("오후 {hour}시", "{hour} PM"),
    "publish.time.pm.minutes": ("오후 {hour}시 {minute}분", "{hour}:{minute} PM"),
    "publish.word.hint": (
        "[번호]나 ‘근거 보기’를 누르면 그 문장의 바탕이 된 원문이 열려요.",
        "Click a [number] or “Evidence” to open the source sentence.",
    ),
    "publish.word.back": ("지난 호", "Past issues"),
    "publish.word.none": ("아직 보낸 호가 없어요.", "No issue has been sent yet."),
    "publish.word.summary": ("한 줄 정리", "In one line"),
    "publish.word.source": ("출처", "Source"),
    "publish.template.missing": (
        "{file} 파일이 없어요. templates/ 폴더에 되돌려 놓아 주세요.",
        "There is no {file}. Put it back into the templates/ folder.",
    ),
    "publish.template.included": (
        "{where}: 그 줄에서 넣으려는 {file} 파일이 없어요. 이름을 확인하거나 templates/ 폴더에 되돌려 놓아 주세요.",
        "{where}: that line includes {file}, which does not exist. Check its name, or put it back into the templates/ folder.",
    ),
    "publish.template.syntax": (
        "{where}: 템플릿 문법이 맞지 않아요: {detail}. 그 줄을 고쳐 주세요.",
        "{where}: the template's syntax is wrong: {detail}. Mend that line.",
    ),
    "publish.template.failed": (
        "{where}: 템플릿을 채우지 못했어요: {detail}. 그 줄의 이름을 확인해 주세요.",
        "{where}: the template could not be filled: {detail}. Check the name in that line.",
    ),
    "publish.template.limit": (
        "{where}: 템플릿이 너무 많이 되풀이하거나 너무 긴 글을 만들어 멈췄어요({detail}). 그 줄의 반복을 확인해 주세요.",
        "{where}: the template loops too much or makes too long a text, so it was stopped ({detail}). Look at the loop in that line.",
    ),
    "publish.theme.yaml": (
        "{where}: YAML 문법이 맞지 않아요: {detail}. 그 줄을 고쳐 주세요.",
        "{where}: not valid YAML: {detail}. Mend that line.",
    ),
    "publish.theme.group": (
        "{where}: `{group}:` 묶음이 필요해요. 기본 theme.yaml에서 옮겨 와 주세요.",
        "{where}: the group `{group}:` is required. Copy it from the default theme.yaml.",
    ),
    "publish.theme.missing": (
        "{where}: `{group}` 묶음에 {keys} 값이 없어요. 기본 theme.yaml에서 옮겨 와 주세요.",
        "{where}: the group `{group}` lacks {keys}. Copy the values from the default theme.yaml.",
    ),
    "publish.theme.colour": (
        "{where}: `{key}` 값 `{value}`: 색은 #1D4E9E처럼 여섯 자리로 적어 주세요.",
        "{where}: `{key}` is `{value}`: write a colour with six digits, like #1D4E9E.",
    ),
    "publish.theme.fonts": (
        "{where}: `{key}` 값 `{value}`: 글꼴 이름을 쉼표로 이어 적어 주세요.",
        "{where}: `{key}` is `{value}`: write font names separated by commas.",
    ),
    "publish.warn.article": (
        "`{section}` 꼭지에서 인용한 기사를 찾을 수 없어요: {articles}. 인용을 고치거나 `newsletter read`로 다시 읽어 주세요.",
        "Section `{section}` cites articles that do not exist: {articles}. Mend the citation or read the articles again.",
    ),
    "publish.warn.citation": (
        "`{section}` 꼭지에 알아볼 수 없는 인용이 있어 뺐어요: {marks}. [^S1.2]처럼 적어 주세요.",
        "Section `{section}` has citations that cannot be read; they were left out: {marks}. Write them like [^S1.2].",
    ),
    "publish.warn.size": (
        "메일이 {size} kB예요. Gmail이 102 kB에서 자르니 꼭지를 줄여 주세요.",
        "The mail is {size} kB. Gmail cuts at 102 kB: leave out a section.",
    ),
    "publish.warn.texts": (
        "theme.yaml의 texts에 쓰이지 않는 이름이 있어요: {keys}. 쓸 수 있는 이름: {known}",
        "theme.yaml has texts that stand nowhere: {keys}. Known names: {known}",
    ),
    "publish.warn.contrast": (
        "theme.yaml의 {scheme} 색 `{text}`와 바탕 `{back}`의 대비가 {value}예요. 4.5보다 크게 골라 주세요.",
        "In theme.yaml, {scheme}: the contrast of `{text}` on `{back}` is {value}. Choose colours above 4.5.",
    ),
}
