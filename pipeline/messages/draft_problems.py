"""What keeps a reply of the model from being taken, as the repair tells it to the model and the run to people."""

TABLE: dict[str, tuple[str, str]] = {
    "draft.problem.json": ("답이 JSON이 아니에요: {error}", "The answer is not JSON: {error}"),
    "draft.problem.schema": (
        "JSON의 {place}가 약속한 꼴이 아니에요: {error}",
        "{place} of the JSON is not as agreed: {error}",
    ),
    "draft.json.near": (
        "{line}번째 줄 {column}번째 글자(‘{near}’)부터 읽을 수 없어요",
        "it cannot be read from line {line}, character {column} on (“{near}”)",
    ),
    "draft.json.ends": ("끝까지 오지 않았거나 비어 있어요", "it is empty or ends too early"),
    "draft.json.value": ("너무 깊거나 읽을 수 없는 값이 있어요", "it is too deep, or a value in it cannot be read"),
    "draft.shape.missing": ("있어야 하는데 빠졌어요", "it is missing"),
    "draft.shape.extra": ("약속에 없는 자리예요. 빼 주세요", "nothing of that name was agreed; take it out"),
    "draft.shape.text": ('글(`"…"`)이어야 해요', "it must be a text"),
    "draft.shape.list": ("목록(`[…]`)이어야 해요", "it must be a list"),
    "draft.shape.choice": ("이 가운데 하나여야 해요: {known}", "it must be one of {known}"),
    "draft.shape.object": ("객체(`{{…}}`)여야 해요", "it must be an object"),
    "draft.shape.other": ("값의 꼴이 달라요", "the value is of another kind"),
    "draft.problem.empty": ("문장이 하나도 없어요.", "There is no sentence."),
    "draft.problem.no-text": ("문장 {number}: text가 비어 있어요.", "Sentence {number}: text is empty."),
    "draft.problem.fixed": (
        "편집자의 문장은 저마다 한 번씩, 순서대로 있어야 해요. 있어야 할 것: {wanted}. 받은 것: {given}.",
        "Each of the editor's sentences must stand once, in order. Wanted: {wanted}. Given: {given}.",
    ),
    "draft.problem.place": (
        "문장 {number} “{text}”: place가 {place}예요. 여기서는 {allowed}만 쓸 수 있어요.",
        "Sentence {number} “{text}”: its place is {place}; allowed: {allowed}.",
    ),
    "draft.problem.address": (
        "문장 {number} “{text}”: 웹 주소가 들어 있어요. 주소는 코드가 붙이니 빼 주세요.",
        "Sentence {number} “{text}”: holds a web address. Code adds addresses; take it out.",
    ),
    "draft.problem.contact": (
        "문장 {number} “{text}”: sources에 적은 문장에 없는 주소나 전화번호예요: {contacts}. 빼 주세요. 자료에 있는 이름이면 자료에 적힌 대로 쓰고, 그 문장의 번호를 sources에 적어 주세요.",
        "Sentence {number} “{text}”: no cited sentence has the address or phone number {contacts}. Take it out; a name of the sources is written as they write it, and its sentence cited.",
    ),
    "draft.problem.markup": (
        "문장 {number} “{text}”: 별표, 백틱, 대괄호, 줄머리 표시, 줄바꿈이나 쌍점이 든 key가 있어요. text와 key에는 글만 남겨 주세요.",
        "Sentence {number} “{text}”: holds an asterisk, a backtick, brackets, a list mark or a line break, or its key has a colon or over 40 characters. Leave plain text.",
    ),
    "draft.problem.disguised": (
        "문장 {number} “{text}”: 읽히는 글자와 적힌 글자가 달라요: {part}. 역슬래시나 &…; 없이 글자 그대로, 숫자는 1, 2, 3으로 적어 주세요.",
        "Sentence {number} “{text}”: is not read as it is written: {part}. Write letters as they are, without a backslash or &…;, and numbers in digits.",
    ),
    "draft.problem.repeated": (
        "문장 {number} “{text}”: 앞 문장을 되풀이해요. 되풀이는 빼고, 길이가 모자라면 자료에 있는 다른 사실로 채워 주세요.",
        "Sentence {number} “{text}”: says again what was said before. Drop it; where the section is then too short, tell other facts of the sources.",
    ),
    "draft.problem.register": (
        "문장 {number} “{text}”: 해요체가 아니에요. ‘-아요/-어요/-예요’로 끝내고, 목록의 줄이면 명사로 끝내도 돼요.",
        "Sentence {number} “{text}”: is not in 해요체; a line of a list may end in a noun.",
    ),
    "draft.problem.language": (
        "문장 {number} “{text}”: 한국어 문장이 아니에요. 해요체로 옮겨 적어 주세요.",
        "Sentence {number} “{text}”: is not Korean. Write it in 해요체.",
    ),
    "draft.problem.untranslated": (
        "문장 {number} “{text}”: ‘{part}’ 부분을 한국어로 옮겨 적어 주세요. 한자와 영어 원문은 괄호나 따옴표 안에만 둬요.",
        "Sentence {number} “{text}”: put “{part}” in Korean; Chinese signs and English clauses stand in brackets or quotation marks only.",
    ),
    "draft.problem.heading-emoji": (
        "heading “{text}”: 꼭지의 제목에는 이모지를 쓰지 않아요. 빼 주세요.",
        "heading “{text}”: no emoji in a section's heading; take it out.",
    ),
    "draft.problem.figure-subject": (
        "문장 {number} “{text}”: 수치 {figure}의 subject가 비어 있어요. 무엇의 수치인지 적어 주세요.",
        "Sentence {number} “{text}”: figure {figure} has no subject; say what it is the figure of.",
    ),
    "draft.problem.figure-missing": (
        "문장 {number} “{text}”: 수치가 있는데 figures가 비어 있어요: {figure}. 수치마다 text, subject, sources를 적어 주세요.",
        "Sentence {number} “{text}”: has the figures {figure} but declares none; give text, subject and sources of each.",
    ),
    "draft.problem.figure-step": (
        "문장 {number} “{text}”: 계산해서 얻은 듯한 수치에 식이 없어요: {figure}. figures의 step에 식을 적거나, 자료에 그대로 있는 수치면 그 문장의 번호를 sources에 더해 주세요.",
        "Sentence {number} “{text}”: no cited sentence has {figure}; it looks worked out from those that are cited. Give its step, or cite the sentence that has it.",
    ),
    "draft.problem.unknown-source": (
        "문장 {number} “{text}”: 받은 자료에 없는 번호를 근거로 들었어요: {sources}. 자료에 있는 번호로 바꾸거나 문장을 빼 주세요.",
        "Sentence {number} “{text}”: rests on ids that are not in the sources: {sources}. Name one that is, or drop the sentence.",
    ),
    "draft.problem.uncited": (
        "문장 {number} “{text}”: 사실을 말하는데 sources가 비어 있어요. 근거 문장의 번호를 대거나 문장을 빼 주세요.",
        "Sentence {number} “{text}”: states a fact without a source. Name the sentence it rests on, or drop it.",
    ),
    "draft.problem.stranger": (
        "문장 {number} “{text}”: sources가 비어 있는 문장인데 받은 자료에 없는 이름이 있어요: {names}. 이름을 빼거나 문장을 빼 주세요.",
        "Sentence {number} “{text}”: rests on nothing and names what is not in the sources: {names}. Take the name out, or drop the sentence.",
    ),
    "draft.problem.planted": (
        "문장 {number} “{text}”: 받은 자료가 독자에게 하는 말 어디에도 없는 이름이나 수치예요: {names}. 그것을 빼고 쓰거나 문장을 빼 주세요.",
        "Sentence {number} “{text}”: no sentence of the sources has {names} for its readers. Write without it, or drop the sentence.",
    ),
    "draft.problem.line-planted": (
        "{name} “{text}”: 받은 자료가 독자에게 하는 말 어디에도 없는 이름이나 수치예요: {names}. 빼 주세요.",
        "{name} “{text}”: no sentence of the sources has {names} for its readers. Take it out.",
    ),
    "draft.problem.amount": (
        "문장 {number} “{text}”: sources에 적은 문장에 없는 금액이에요: {amount}. 그 금액이 있는 문장의 번호를 적거나, 계산한 값이면 step을 적거나, 금액을 빼 주세요.",
        "Sentence {number} “{text}”: no cited sentence has the amount {amount}. Cite the one that does, give its step, or drop it.",
    ),
    "draft.problem.amount-only": (
        "문장 {number} “{text}”: {amount}: 숫자 뒤의 ‘만’이 10,000으로 읽혀 sources의 금액과 달라요. 그만큼뿐이라는 말이면 ‘20달러만’처럼 화폐를 숫자 뒤에 적거나 ‘만’을 빼 주세요.",
        "Sentence {number} “{text}”: the 만 of {amount} reads as 10,000, which is not the amount of the sources. If it is to say “only”, write the currency before it (20달러만), or drop it.",
    ),
    "draft.problem.figure-source": (
        "문장 {number} “{text}”: 수치 {figure}의 sources가 비어 있어요. 그 수치가 있는 문장의 번호를 적어 주세요.",
        "Sentence {number} “{text}”: figure {figure} has no source; name the sentence that has it.",
    ),
    "draft.problem.figure-text": (
        "문장 {number} “{text}”: 문장에 그 글자대로 없는 수치예요: “{figure}”. figures의 text를 문장에 적은 대로 고치거나 그 수치를 지워 주세요.",
        "Sentence {number} “{text}”: figure “{figure}” does not stand in the sentence; give it as the sentence has it, or drop it.",
    ),
    "draft.problem.step": (
        "문장 {number} “{text}”: step “{step}”을 계산할 수 없어요. 숫자와 + - * / ( )만 쓰세요.",
        "Sentence {number} “{text}”: the step “{step}” cannot be computed; use numbers and + - * / ( ) only.",
    ),
    "draft.problem.astray": (
        "sources에 적은 문장에 없고 다른 문장에 있는 수치나 말이에요(문장 번호: 수치 → 그것이 있는 자료의 번호): {places}. 문장마다 sources와 figures의 번호를 자료와 비교해서 바로잡아 주세요.",
        "Figures or words that the cited sentences do not have but others do (number of the sentence: figure → ids that hold it): {places}. Compare the ids in sources and figures with the sources, sentence by sentence.",
    ),
    "draft.problem.figure-nowhere": (
        "figures에 적었지만 자료의 어느 문장에도 없는 수치예요(문장 번호: 수치): {places}. 자료에 있는 수치로 고치거나, 계산해서 얻었으면 step에 식을 적거나, 그 수치를 빼 주세요.",
        "Declared figures that no source sentence has (number of the sentence: figure): {places}. Give the figure of the sources, give its step where it was worked out, or leave it out.",
    ),
    "draft.problem.step-number": (
        "문장 {number} “{text}”: step “{step}”에 쓴 {numbers}: sources에 적은 문장에 없는 수예요. 그 수가 있는 문장의 번호도 적거나, 자료에 있는 수로 식을 고치거나, 그 수치를 빼 주세요.",
        "Sentence {number} “{text}”: the step “{step}” counts with {numbers}, which no cited sentence has. Cite the one that does, mend the step, or drop the figure.",
    ),
    "draft.problem.step-month": (
        "문장 {number} “{text}”: {figure}: 달은 step으로 계산하지 않아요. 자료의 때와 기간을 그대로 적거나(‘1월 말에서 넉 달 뒤’) 빼 주세요.",
        "Sentence {number} “{text}”: {figure}: no step makes a month. Give the time and the span as the source has them, or drop it.",
    ),
    "draft.problem.not-one-sentence": (
        "문장 {number} “{text}”: text 하나에는 문장 하나만 넣어 주세요. 다음 문장이 same으로 이어지면 마침표로 끝내 주세요.",
        "Sentence {number} “{text}”: one sentence a text; end it with a mark where the next one goes on.",
    ),
    "draft.problem.unended": (
        "문장 {number} “…{text}”: 마침표가 없어요. 중간에 끊겼다면 끝까지 쓰고, 마침표로 끝내 주세요.",
        "Sentence {number} “…{text}”: no mark closes it. Write it to its end, if it was cut off, and close it with a full stop.",
    ),
    "draft.at-odds": (
        "{id}의 ‘{told}’는 자료의 다른 수와 안 맞아요({step} = {gives}). 계산한 값을 식과 함께 쓰거나, 그 수치를 빼요.",
        "{id}: “{told}” does not agree with the source's other numbers ({step} = {gives}). Give the reckoned value with its step, or leave the figure out.",
    ),
    "draft.at-odds.points": (
        "{id}의 ‘{told}’는 두 비율의 차이예요({step}). %포인트로 적어요.",
        "{id}: “{told}” is the difference of two percentages ({step}): give percentage points.",
    ),
    "draft.problem.length": (
        "전체가 {count}어절이에요. {least}~{most}어절이어야 해요. 모자라면 자료의 다른 사실을 더하고, 넘치면 덜 중요한 문장을 빼 주세요.",
        "It has {count} 어절; it must have {least} to {most}. Add another fact of the sources, or drop what matters least.",
    ),
    "draft.problem.line-register": (
        "{name} “{text}”: ‘-다’로 끝나요. 명사나 해요체로 끝내 주세요.",
        "{name} “{text}”: ends in the plain style; end it with a noun or in 해요체.",
    ),
    "draft.problem.line-length": (
        "{name} “{text}”: {least}자 이상 {most}자 이하로 써 주세요.",
        "{name} “{text}”: must have {least} to {most} characters.",
    ),
    "draft.problem.heading-length": (
        "heading “{text}”: 너무 길어요. 빈칸까지 {most}자 안으로 줄여 주세요.",
        "heading “{text}”: too long; at most {most} characters, blanks among them.",
    ),
    "draft.problem.line-marks": (
        "{name} “{text}”: 주소와 마크다운 표시, 역슬래시와 &…;를 빼고, 숫자는 1, 2, 3으로 적어 주세요.",
        "{name} “{text}”: take out addresses, markup, backslashes and &…;, and write numbers in digits.",
    ),
    "draft.problem.unknown-story": ("목록에 없는 소식이에요: {story}.", "There is no story {story} in the list."),
    "draft.problem.name-latin": (
        "names: ‘{latin}’, 자료에 그대로 나오지 않는 이름이에요. 고치거나 빼 주세요.",
        "names: {latin} does not stand in the sources; mend it or leave it out.",
    ),
    "draft.problem.name-korean": (
        "names: {latin} → {korean}: 한글로 적거나 로마자 그대로 적어 주세요. 숫자는 이름에 있는 그대로예요.",
        "names: {latin} → {korean}: write it in Hangul or as it is, its numbers as they are.",
    ),
    "draft.problem.shape": (
        "shape는 {wanted}로 정해져 있어요. 받은 것: {given}.",
        "The shape is fixed as {wanted}, not {given}.",
    ),
    "draft.problem.count": (
        "꼭지가 {count}개예요. {least}개 이상 {most}개 이하여야 해요.",
        "There are {count} sections; there must be {least} to {most}.",
    ),
    "draft.problem.story-twice": (
        "digest에서는 한 소식이, `same`으로 묶은 소식도 한 꼭지예요.",
        "In a digest a story has one section, and so have those that `same` puts together.",
    ),
    "draft.problem.one-story": (
        "deep-dive는 한 소식을 여러 꼭지로 나눠요. 모든 꼭지의 story가 같아야 해요.",
        "A deep dive tells one story: all sections must name the same one.",
    ),
    "draft.problem.pinned": (
        "편집자가 고른 소식이 빠졌어요: {stories}.",
        "Stories that the editor pinned are missing: {stories}.",
    ),
    "draft.problem.angles": (
        "titles는 number, who, so-what 순서로 하나씩 세 개여야 해요.",
        "There must be three titles, in the order number, who, so-what.",
    ),
    "draft.problem.turned-down": (
        "제목 “{text}”: 편집자가 이미 물린 제목이에요.",
        "Title “{text}”: the editor turned this one down.",
    ),
    "draft.problem.same-titles": (
        "제목 “{text}”: 앞의 제목과 같아요. 세 제목은 이모지를 빼고도 앞 18자가 서로 달라야 해요.",
        "Title “{text}” is one before it again: the three must differ in their first 18 characters, emoji apart.",
    ),
    "draft.problem.copied": (
        "{number}번째 문장 “{text}”: 꼭지의 문장을 그대로 옮겼어요. 새로 써 주세요.",
        "Sentence {number} “{text}” stands in a section to the letter; write it anew.",
    ),
    "draft.problem.told-twice": (
        "{number}번째 문장 “{text}”: 앞에서 말한 사실을 말만 바꿔 되풀이해요. 새 사실을 쓰거나 빼 주세요.",
        "Sentence {number} “{text}” tells a fact again in other words; tell another one or leave it out.",
    ),
    "draft.problem.summary-point": (
        "{number}번째 포인트 “{text}”: 꼭지를 줄인 말이에요. 독자가 하거나 날짜를 두고 챙겨 볼 일을 써 주세요.",
        "Takeaway {number} “{text}” sums a section up; write what a reader can do or note to look at, and when.",
    ),
    "draft.problem.empty-point": (
        "{number}번째 포인트 “{text}”: 무엇을, 언제 할지 없어요. 꼭지의 날짜, 수치, 한계에서 할 일을 찾아 주세요.",
        "Takeaway {number} “{text}” says neither what to do nor when; take it from a date, figure or limit of the sections.",
    ),
    "draft.problem.same-points": (
        "{number}번째 포인트가 {other}번째와 같은 일을 말해요. 다른 꼭지에서 찾아 주세요.",
        "Takeaway {number} says what takeaway {other} says; take another from another section.",
    ),
    "draft.problem.points": (
        "takeaways의 item이 {count}개예요. {least}개 이상 {most}개 이하여야 해요.",
        "There are {count} takeaways; there must be {least} to {most}.",
    ),
}
