/// The text of a document: size and structure.
extension Rule {
  package static let textTooLong = Rule(
    "text-too-long", en: "the text is longer than {0} MiB; divide it into several documents",
    vi: "bài dài hơn {0} MiB; hãy chia thành nhiều bài")
  package static let textTooDeep = Rule(
    "text-too-deep",
    en: "lists, quotes or ::: blocks are nested more than {0} deep here; keep them flatter",
    vi: "danh sách, trích dẫn hoặc khối ::: ở đây lồng nhau quá {0} lớp; hãy bớt lồng")
  package static let textBrackets = Rule(
    "text-brackets",
    en:
      "more than {0} brackets '[' are open in this paragraph; close them or write '\\[' for a plain bracket",
    vi: "đoạn này có hơn {0} dấu '[' chưa đóng; hãy đóng lại, hoặc viết '\\[' nếu chỉ là dấu ngoặc thường")
  package static let rawHTML = Rule(
    "raw-html", .warning,
    en: "HTML is shown as text; use Markdown, or set raw_html: true in site.yml",
    vi:
      "mã HTML sẽ hiện nguyên văn trên trang; hãy viết bằng Markdown, hoặc đặt raw_html: true trong site.yml")
}

/// What authors plainly meant, and what they see only on the page.
extension Rule {
  package static let textIndented = Rule(
    "text-indented", .warning,
    en:
      "paragraphs that begin with blanks would be shown as code (lines {0}); they were read without the blanks: delete them",
    vi:
      "đoạn văn thụt đầu dòng bằng dấu cách sẽ thành khung mã (dòng {0}); đã đọc như đoạn thường, hãy xóa dấu cách đầu dòng"
  )
  package static let yearAsListNumber = Rule(
    "year-as-list-number", .warning,
    en:
      "a year at the start of a line (lines {0}) would number a list; it was read as text: write \"Năm 1986\", or '1986\\.'",
    vi:
      "năm đứng đầu dòng kèm dấu chấm (dòng {0}) sẽ thành số của danh sách; đã đọc như chữ thường, hãy viết \"Năm 1986\", hoặc '1986\\.'"
  )
  package static let addressWithBlank = Rule(
    "address-with-blank", .warning,
    en:
      "the address of a link or picture has a blank in it (lines {0}); it was read as meant: rename the file, or write <…> around the address",
    vi:
      "địa chỉ của liên kết hay ảnh có dấu cách (dòng {0}); đã hiểu đúng ý, nên đổi tên tệp không dấu cách, hoặc đặt địa chỉ trong <…>"
  )
  package static let boldBesideLetters = Rule(
    "bold-beside-letters", .warning,
    en:
      "a bold '**…**' touches the words beside it (lines {0}); it was read as meant: put a blank outside the stars",
    vi:
      "chữ đậm '**…**' viết liền với chữ bên cạnh (dòng {0}); đã hiểu đúng ý, nên thêm dấu cách ở ngoài dấu sao"
  )
  package static let linesRunTogether = Rule(
    "lines-run-together", .warning,
    en:
      "lines that begin like items run together into one paragraph (lines {0}); write '- ' with a blank before each, or an empty line between them",
    vi:
      "các dòng mở đầu như gạch đầu dòng bị dồn thành một đoạn (dòng {0}); hãy viết '- ' có dấu cách ở đầu mỗi dòng, hoặc để dòng trống ở giữa"
  )
  package static let tableWithoutRule = Rule(
    "table-without-rule", .warning,
    en: "lines with bars are no table (lines {0}); write '| --- | --- |' below the first",
    vi: "các dòng có dấu | chưa thành bảng (dòng {0}); hãy thêm dòng '| --- | --- |' ngay dưới dòng đầu")
  package static let headingWithoutBlank = Rule(
    "heading-without-blank", .warning,
    en: "'#' without a blank behind it is no heading (lines {0}); write '## Words'",
    vi: "dấu '#' viết liền với chữ nên không thành tiêu đề (dòng {0}); hãy viết '## Chữ'")
  package static let commentUnclosed = Rule(
    "comment-unclosed",
    en:
      "the note that begins here with '<!--' has no end in its paragraph and would be published; close it with '-->'",
    vi: "ghi chú mở bằng '<!--' ở đây chưa được đóng trong cùng đoạn nên sẽ bị đăng lên; hãy đóng bằng '-->'")
  package static let shownAsWritten = Rule(
    "shown-as-written", .warning,
    en:
      "signs of Markdown are shown as they stand: {0} (lines {1}); close them, or write '\\' before a sign that is meant",
    vi:
      "dấu Markdown hiện nguyên trên trang: {0} (dòng {1}); hãy đóng cho đủ cặp, hoặc thêm '\\' trước dấu muốn hiện"
  )
}

/// Links and pictures.
extension Rule {
  package static let linkNotAllowed = Rule(
    "link-not-allowed",
    en: "a link cannot lead to '{0}'; use https://, http://, mailto:, tel:, or a path of this site",
    vi:
      "liên kết không được dẫn tới '{0}'; hãy dùng https://, http://, mailto:, tel: hoặc đường dẫn trong trang này"
  )
  package static let linkEmpty = Rule(
    "link-empty", en: "this link has no address; write it in the round brackets",
    vi: "liên kết này chưa có địa chỉ; hãy ghi địa chỉ vào trong ngoặc tròn")
  package static let pictureWithoutFile = Rule(
    "picture-without-file", en: "this picture names no file; write its file name in the round brackets",
    vi: "ảnh này chưa ghi tên tệp; hãy ghi tên tệp vào trong ngoặc tròn")
  package static let pictureFromElsewhere = Rule(
    "picture-from-elsewhere",
    en: "the picture '{0}' lies on another site; save it beside the story and write its file name",
    vi: "ảnh '{0}' nằm ở trang khác; hãy lưu ảnh vào cạnh bài và ghi tên tệp")
  package static let pictureWithoutAlt = Rule(
    "picture-without-alt",
    en: "the picture '{0}' has no description; say between the square brackets what it shows",
    vi: "ảnh '{0}' chưa có lời mô tả; hãy ghi vào trong ngoặc vuông ảnh chụp gì")
  package static let pictureKeyWithoutAlt = Rule(
    "picture-without-alt",
    en: "the picture '{0}' has no description; add 'alt: …' that says what it shows",
    vi: "ảnh '{0}' chưa có lời mô tả; hãy thêm 'alt: …' nói ảnh chụp gì")
  package static let pictureKeyWithoutCredit = Rule(
    "picture-without-credit",
    en: "the picture '{0}' names no photographer; add 'credit: Name'",
    vi: "ảnh '{0}' chưa ghi người chụp; hãy thêm 'credit: Tên'")
  package static let pictureWithoutCredit = Rule(
    "picture-without-credit",
    en: "the picture '{0}' names no photographer; end its caption with \"Ảnh: Name\"",
    vi: "ảnh '{0}' chưa ghi người chụp; hãy thêm \"Ảnh: Tên\" vào cuối chú thích")
}

/// References, figures and footnotes.
extension Rule {
  package static let referenceMalformed = Rule(
    "reference-malformed",
    en:
      "'{0}' is not an id; write [[id]] or [[id|text to show]], with the id of a person, unit, campaign or story",
    vi:
      "'{0}' không phải là mã; hãy viết [[mã]] hoặc [[mã|chữ hiển thị]], với mã của người, đơn vị, phong trào hay bài viết"
  )
  package static let referenceInLink = Rule(
    "reference-in-link", .warning,
    en: "'{0}' stands inside a link and is shown as plain text; move it out of the link",
    vi: "'{0}' nằm trong một liên kết nên chỉ hiện thành chữ; hãy đưa ra ngoài liên kết")
  package static let figureWithoutValue = Rule(
    "figure-without-value", en: "'{0}' shows no number; write [[{0}|number]]",
    vi: "'{0}' chưa có số liệu; hãy viết [[{0}|số liệu]]")
  package static let footnoteUndefined = Rule(
    "footnote-undefined",
    en: "there is no footnote '{0}'; add a line that begins with [^{0}]: or remove the mark",
    vi: "không có chú thích '{0}'; hãy thêm dòng bắt đầu bằng [^{0}]: hoặc bỏ dấu này")
  package static let footnoteUnused = Rule(
    "footnote-unused", .warning, en: "nothing in the text points to footnote '{0}', so it is left out",
    vi: "trong bài không có chỗ nào dẫn tới chú thích '{0}' nên chú thích này bị bỏ")
  package static let footnoteTwice = Rule(
    "footnote-twice", en: "footnote '{0}' is already written on line {1}; give this one another name",
    vi: "chú thích '{0}' đã có ở dòng {1}; hãy đặt tên khác cho chú thích này")
}

/// Tables and `:::` blocks.
extension Rule {
  package static let tableRowTooLong = Rule(
    "table-row-too-long",
    en: "this row has {0} cells but the header has {1}; remove cells, or write '\\|' for a bar in the text",
    vi:
      "hàng này có {0} ô nhưng hàng tiêu đề chỉ có {1}; hãy bớt ô, hoặc viết '\\|' nếu là gạch đứng trong chữ"
  )
  package static let tableTooLarge = Rule(
    "table-too-large",
    en: "too many cells are missing in this table; give every row as many cells as the header",
    vi: "bảng này thiếu quá nhiều ô; hãy ghi mỗi hàng đủ số ô như hàng tiêu đề")
  package static let blockUnknown = Rule(
    "block-unknown", spelling: .ofVocabulary, en: "there is no block ':::' named '{0}'",
    vi: "không có khối ':::' nào tên '{0}'")
  package static let blockUnclosed = Rule(
    "block-unclosed", en: "the block '{0}' is not closed; add a line ':::' after it",
    vi: "khối '{0}' chưa đóng; hãy thêm dòng ':::' ở cuối khối")
  package static let blockUnexpectedEnd = Rule(
    "block-unexpected-end", en: "this line ':::' closes nothing; remove it, or open a block above it",
    vi: "dòng ':::' này không đóng khối nào; hãy bỏ đi, hoặc mở một khối ở phía trên")
  package static let blockSettingUnknown = Rule(
    "block-setting-unknown", spelling: .ofVocabulary, en: "the block '{0}' has no setting '{1}'",
    vi: "khối '{0}' không có mục '{1}'")
  package static let blockSettingMissing = Rule(
    "block-setting-missing", en: "the block '{0}' needs {1}=\"…\"", vi: "khối '{0}' cần có {1}=\"…\"")
  package static let blockSettingOpen = Rule(
    "block-setting-open", en: "the quotation mark after '{0}=' is not closed",
    vi: "dấu ngoặc kép sau '{0}=' chưa đóng")
  package static let videoAddress = Rule(
    "video-address", en: "'{0}' is not the address of a video; it must begin with https:// or http://",
    vi: "'{0}' không phải là địa chỉ video; địa chỉ phải bắt đầu bằng https:// hoặc http://")
  package static let galleryText = Rule(
    "gallery-text", .warning, en: "a block 'anh' holds pictures only; move this out of it",
    vi: "khối 'anh' chỉ để đặt ảnh; hãy đưa phần này ra ngoài")
}
