"""Texts of the family `run` on what people give as an address, a source or a file: key -> (Korean, English)."""

TABLE: dict[str, tuple[str, str]] = {
    "run.find.noaddress": (
        "주소가 비어 있어요. https://로 시작하는 주소나 글이 든 파일을 적어 주세요.",
        "The address is empty. Give an https://… address, or a file with the text.",
    ),
    "run.find.nohost": (
        "`{url}`에 사이트 이름이 없어요. https://example.com/글 처럼 끝까지 적어 주세요.",
        "`{url}` names no site. Give the whole address, like https://example.com/article.",
    ),
    "run.find.mail": (
        "`{url}`은 메일 주소라서 읽을 글이 없어요. 받은 메일을 넣으려면 글을 파일에 붙여 넣고 그 파일을 적어 주세요.",
        "`{url}` is a mail address, which holds no text. To add a mail, paste its text into a file and give that file.",
    ),
    "run.find.file": (
        "`{url}`은 웹 주소가 아니라 내 컴퓨터의 파일이에요. file: 없이 파일 경로만 적으면 글을 읽어요. 예: newsletter add 글.txt",
        "`{url}` is a file of this computer, not a web address. Give its path without file:, as in `newsletter add text.txt`.",
    ),
    "run.find.scheme": (
        "`{scheme}:`으로 시작하는 주소는 열 수 없어요: {url}. http://나 https:// 주소를 적거나, 글을 파일에 붙여 넣고 그 파일을 적어 주세요.",
        "Addresses that begin with `{scheme}:` cannot be opened: {url}. Give an http:// or https:// address, or a file with the text.",
    ),
    "run.find.pdf": (
        "{path}: PDF라서 그대로는 읽을 수 없어요. PDF를 열어 글을 복사하고, 텍스트 파일(.txt)에 붙여 넣은 뒤 그 파일을 적어 주세요.",
        "{path} is a PDF, which cannot be read as it is. Copy its text into a text file (.txt) and give that file.",
    ),
    "run.find.office": (
        "{path}: 워드·한글 문서나 압축 파일이라서 그대로는 읽을 수 없어요. 글을 복사해 텍스트 파일(.txt)로 저장한 뒤 그 파일을 적어 주세요.",
        "{path} is a document of an office program or an archive, which cannot be read as it is. Save its text as a text file (.txt) and give that file.",
    ),
    "run.find.notext": (
        "{path}: 글이 든 텍스트 파일이 아니에요. 글을 UTF-8 텍스트 파일(.txt)로 저장한 뒤 그 파일을 적어 주세요.",
        "{path} holds no text. Save the article as a text file (.txt) in UTF-8 and give that file.",
    ),
    "run.find.page": (
        "{path}: 저장한 웹 페이지인데 기사를 찾지 못했어요. 글만 복사해 텍스트 파일(.txt)에 붙여 넣어 주세요.",
        "{path} is a saved page in which no article was found. Copy its text into a text file (.txt).",
    ),
    "run.find.stdin": ("표준 입력", "Standard input"),
    "run.find.blank": (
        "{path}: 빈 파일이에요. 글을 붙여 넣고 저장한 뒤 다시 해 주세요.",
        "{path} is empty. Paste the text into it, save it and try again.",
    ),
    "run.find.address": (
        "`{url}`은 주소도 파일도 아니에요. https://… 주소나 글이 든 파일을 적어 주세요.",
        "`{url}` is neither an address nor a file. Give an https://… address, or a file with the text.",
    ),
}
