/// What can be wrong in a single file: keys, columns and values.
extension Rule {
  package static let missingFrontMatter = Rule(
    "missing-front-matter",
    en:
      "the file must begin, on its very first line, with '---', then keys such as 'title: …' and 'date: 2026-11-20', then a line '---'",
    vi:
      "ngay dòng đầu của tệp phải là '---', rồi các khóa như 'tieu-de: …' và 'ngay: 2026-11-20' mỗi khóa một dòng, rồi lại một dòng '---'"
  )
  package static let frontMatterMark = Rule(
    "front-matter-mark",
    en:
      "this line must be three plain dashes '---' and nothing else; it has {0}: delete the line and type it again",
    vi: "dòng này phải là đúng ba dấu gạch ngắn '---'; ở đây có {0}: hãy xóa cả dòng rồi gõ lại")
  package static let unclosedFrontMatter = Rule(
    "unclosed-front-matter",
    en: "the block of keys that begins here has no closing line '---'",
    vi: "phần khai báo bắt đầu ở đây chưa có dòng '---' để đóng")
  package static let emptyFrontMatter = Rule(
    "empty-front-matter",
    en: "the block of keys is empty; write at least 'title: …'",
    vi: "phần khai báo trống; hãy viết ít nhất 'title: …'")
  package static let expectedMapping = Rule(
    "expected-mapping",
    en: "keys with values are expected here, such as '{0}: …'",
    vi: "ở đây cần các khóa kèm giá trị, ví dụ '{0}: …'")
  package static let expectedText = Rule(
    "expected-text",
    en: "one piece of text is expected here, not a list or a group",
    vi: "ở đây cần một đoạn chữ, không phải danh sách hay nhóm")
  package static let expectedList = Rule(
    "expected-list",
    en: "a list is expected here: entries that begin with '- '",
    vi: "ở đây cần một danh sách: mỗi mục bắt đầu bằng '- '")
  package static let unknownKey = Rule(
    "unknown-key", spelling: .ofVocabulary,
    en: "no key is called '{0}' here; correct its name or take it out",
    vi: "ở đây không có khóa nào tên '{0}'; hãy sửa lại tên hoặc bỏ đi")
  package static let duplicateKey = Rule(
    "duplicate-key",
    en: "'{0}' is given twice; take one of them out",
    vi: "'{0}' được khai báo hai lần; hãy bỏ một lần")
  package static let sameKey = Rule(
    "duplicate-key",
    en: "'{0}' means the same as '{1}', which is given already; take one of them out",
    vi: "'{0}' cùng nghĩa với '{1}' đã khai báo; hãy bỏ một trong hai")
  package static let firstHere = Rule(
    "first-here", en: "the first one stands here", vi: "lần thứ nhất ở đây")
  package static let expectedMappingNotList = Rule(
    "expected-mapping", en: "keys with values stand here, such as '{0}: …', without a dash before them",
    vi: "ở đây cần các khóa kèm giá trị, ví dụ '{0}: …'; hãy bỏ dấu '-' ở đầu mỗi dòng")
  package static let missingKey = Rule(
    "missing-key", en: "the key '{0}' is missing; add '{0}: …'", vi: "thiếu khóa '{0}'; hãy thêm '{0}: …'")
  package static let emptyKey = Rule(
    "empty-key", en: "nothing is written for '{0}', which is needed; write it behind the colon",
    vi: "'{0}' là khóa bắt buộc mà chưa ghi gì; hãy ghi sau dấu hai chấm")
  package static let unknownColumn = Rule(
    "unknown-column", spelling: .ofVocabulary,
    en: "a column '{0}' is not known in this table; correct its name or take it out",
    vi: "bảng này không dùng cột '{0}'; hãy sửa lại tên cột hoặc bỏ cột đi")
  package static let columnLeftOut = Rule(
    "column-left-out", .warning,
    en: "the column '{0}' is not known and was left out",
    vi: "cột '{0}' không rõ nội dung nên không được đọc")
  package static let privateColumn = Rule(
    "private-column", .warning,
    en: "the column '{0}' holds private data and was not read; remove it from files you hand over",
    vi: "cột '{0}' chứa dữ liệu cá nhân nên không được đọc; hãy xóa cột này trước khi gửi tệp")
  package static let duplicateColumn = Rule(
    "duplicate-column",
    en: "the column '{0}' means the same as '{1}' before it; take one of them out",
    vi: "cột '{0}' trùng với cột '{1}' ở trước; hãy bỏ một cột")
  package static let missingColumn = Rule(
    "missing-column",
    en: "the table has no column '{0}' ({1}); add it, or correct the name of the column",
    vi: "bảng thiếu cột '{1}' ({0}); hãy thêm cột, hoặc sửa lại tên cột cho đúng")
  package static let missingRecipientColumn = Rule(
    "missing-column",
    en: "the list does not say who is commended; add a column 'name', or 'recipient' with ids",
    vi: "danh sách chưa nói khen ai; hãy thêm cột 'Họ và tên', hoặc cột 'Mã người'")
  package static let missingCell = Rule(
    "missing-cell",
    en: "the row has no value in the column '{0}'; fill it in",
    vi: "dòng này để trống cột '{0}'; hãy điền vào")
  package static let badDate = Rule(
    "bad-date",
    en: "'{0}' is not a date; write 2025-10-28, 28/10/2025, or 2025-10 or 2025 when no more is known",
    vi:
      "'{0}' không phải là ngày; hãy viết 28/10/2025, 2025-10-28, hoặc 2025-10, 2025 khi chỉ biết tháng, năm")
  package static let badMoment = Rule(
    "bad-date",
    en: "'{0}' is not a day or a time; write 2025-10-28 or 28/10/2025, with a time 2025-10-28T08:00",
    vi: "'{0}' không phải là ngày, giờ; hãy viết 28/10/2025 hoặc 2025-10-28, có giờ thì 2025-10-28T08:00")
  package static let badFlag = Rule(
    "bad-flag", en: "'{0}' is neither yes nor no",
    vi: "'{0}' không phải là có hay không; hãy viết true hoặc false")
  package static let badNumber = Rule(
    "bad-number",
    en: "'{0}' is not a number; write digits only, with a dot before decimals: 20802 or 8.44",
    vi: "'{0}' không phải là số; hãy viết liền chữ số, dấu chấm trước phần thập phân: 20802 hoặc 8.44")
  package static let ambiguousNumber = Rule(
    "ambiguous-number",
    en: "'{0}' can mean thousands or a fraction; write it without a mark, or with four decimals",
    vi: "'{0}' có thể là hàng nghìn hoặc số thập phân; hãy viết liền chữ số, hoặc viết đủ bốn số thập phân")
  package static let badCount = Rule(
    "bad-count",
    en: "'{0}' is not a whole number; write digits only",
    vi: "'{0}' không phải là số nguyên; hãy viết bằng chữ số, ví dụ 12")
  package static let badChoice = Rule(
    "bad-choice", spelling: .ofVocabulary, en: "'{0}' is not one of: {1}",
    vi: "'{0}' không thuộc các giá trị: {1}")
  /// In Vietnamese with the words that people write.
  package static let badChoiceInWords = Rule(
    "bad-choice", spelling: .ofVocabulary, en: "'{0}' is not one of: {1}",
    vi: "'{0}' không thuộc các giá trị: {2}")
  package static let otherWithdrawalReason = Rule(
    "bad-choice", .warning, spelling: .ofVocabulary,
    en: "'{0}' is not one of: {1}; readers will be told 'another reason'",
    vi: "'{0}' không thuộc các giá trị: {1}; người đọc sẽ thấy 'lý do khác'")
  package static let badURL = Rule(
    "bad-url",
    en: "'{0}' is not an address; write it whole, beginning with https://",
    vi: "'{0}' không phải là địa chỉ; hãy viết đầy đủ, bắt đầu bằng https://")
  package static let emptyTag = Rule(
    "empty-tag", en: "the topic '{0}' has no letter or digit",
    vi: "chủ đề '{0}' không có chữ cái hay chữ số nào")
  package static let awardWithoutRecipient = Rule(
    "award-without-recipient",
    en: "the row names nobody: fill in 'recipient' (an id) or 'name'",
    vi: "dòng này chưa có người hoặc tập thể được khen: hãy điền cột 'Mã người' hoặc 'Họ và tên'")
  package static let unexpectedFile = Rule(
    "unexpected-file", .warning,
    en: "this file has no place in Content and was not read",
    vi: "tệp này không đúng chỗ trong Content nên không được đọc")
  package static let officeList = Rule(
    "office-list", .warning,
    en:
      "award lists are read from .xlsx and .csv; save the list as 'Excel Workbook (.xlsx)' beside this file, or take it away",
    vi:
      "danh sách khen thưởng chỉ đọc được từ .xlsx và .csv, nên tệp này không được đọc; hãy lưu danh sách thành 'Excel Workbook (*.xlsx)', hoặc bỏ tệp đi"
  )
  package static let officeText = Rule(
    "office-text", .warning,
    en:
      "texts are read from .md; copy this one into a text file that begins with a head, or name it in a text as an attachment",
    vi:
      "bài viết chỉ đọc được từ tệp .md, nên tệp Word này không được đọc; hãy chép nội dung sang tệp .md có phần khai báo, hoặc đính kèm nó vào một bài"
  )
}

/// What makes a story empty, and what it lacks.
extension Rule {
  package static let hollowStory = Rule(
    "hollow-story", .warning,
    en:
      "the story has praise that fits anybody, such as '{0}', and nothing that readers could check; tell the deed",
    vi: "bài chỉ có lời khen chung như '{0}', chưa có gì để người đọc kiểm chứng; hãy kể việc làm cụ thể")
  package static let stockPhrase = Rule(
    "stock-phrase", en: "such praise too: '{0}'", vi: "cũng là lời khen chung: '{0}'")
  package static let withoutDeed = Rule(
    "without-deed", en: "no deed: say who did what, under 'deed'",
    vi: "thiếu việc làm: ghi ai đã làm gì ở khóa 'viec-lam'")
  package static let withoutFigure = Rule(
    "without-figure", en: "no figure: say how many, how much, how long",
    vi: "thiếu con số: bao nhiêu người, bao nhiêu tiền, mấy ngày")
  package static let withoutDate = Rule(
    "without-date", en: "no day: say when it happened", vi: "thiếu ngày: việc xảy ra ngày nào, tháng nào")
  package static let withoutPlace = Rule(
    "without-place", en: "no place: say where it happened, or give 'unit'",
    vi: "thiếu nơi: việc xảy ra ở thôn, xã nào, hoặc khai 'don-vi'")
}
