/// What can be wrong with a theme.
extension Rule {
  package static let unclosedTemplateTag = Rule(
    "unclosed-template-tag",
    en: "a tag is opened with {{ and never closed with }}",
    vi: "thẻ mở bằng {{ nhưng không có }} để đóng")
  package static let unclosedTemplateSection = Rule(
    "unclosed-template-section",
    en: "the section '{0}' is never closed; add {{/{0}}}",
    vi: "phần '{0}' chưa được đóng; hãy thêm {{/{0}}}")
  package static let unexpectedTemplateClose = Rule(
    "unexpected-template-close",
    en: "'{0}' is closed here but was not the last thing opened",
    vi: "'{0}' được đóng ở đây nhưng không phải là phần vừa mở")
  package static let unsupportedTemplateTag = Rule(
    "unsupported-template-tag",
    en:
      "'{0}': raw output and other delimiters do not exist; write the name between two braces, values know their escaping",
    vi:
      "'{0}': không có cách in thô hay đổi dấu thẻ; hãy viết tên trong hai dấu ngoặc nhọn, giá trị tự biết cách mã hóa"
  )
  package static let templateTooDeep = Rule(
    "template-too-deep",
    en: "sections are nested more than 32 deep",
    vi: "các phần lồng nhau quá 32 tầng")
  package static let unknownTemplateName = Rule(
    "unknown-template-name", spelling: .ofVocabulary,
    en: "nothing is called '{0}' here",
    vi: "ở đây không có gì mang tên '{0}'")
  package static let templateNameIsNoText = Rule(
    "template-name-is-no-text",
    en: "'{0}' is a list or a group and cannot be printed; open it with {{#{0}}}",
    vi: "'{0}' là một danh sách hoặc nhóm, không in trực tiếp được; hãy mở bằng {{#{0}}}")
  package static let unknownPartial = Rule(
    "unknown-partial", spelling: .ofVocabulary,
    en: "the theme has no template '{0}'",
    vi: "giao diện không có khuôn '{0}'")
  package static let partialWithinItself = Rule(
    "partial-within-itself",
    en: "the template '{0}' contains itself",
    vi: "khuôn '{0}' chứa chính nó")
  package static let unknownString = Rule(
    "unknown-string", spelling: .ofVocabulary,
    en: "the theme has no string '{0}'; add it to its strings files",
    vi: "giao diện không có câu chữ '{0}'; hãy thêm vào tệp strings")
  package static let unknownAsset = Rule(
    "unknown-asset", spelling: .ofVocabulary,
    en: "the theme has no file '{0}' in its assets folder",
    vi: "thư mục assets của giao diện không có tệp '{0}'")
  package static let missingTemplate = Rule(
    "missing-template",
    en: "the theme '{1}' has no template '{0}.mustache'",
    vi: "giao diện '{1}' thiếu khuôn '{0}.mustache'")
  package static let unknownTheme = Rule(
    "unknown-theme",
    en:
      "there is no theme '{0}' in the folder Themes beside Content; the themes come with the program: copy the folder Themes of its repository, or write another name",
    vi:
      "trong thư mục Themes cạnh Content không có giao diện '{0}'; các giao diện đi cùng chương trình: hãy chép thư mục Themes từ kho mã của nó, hoặc ghi tên khác"
  )
  package static let themeLinkOut = Rule(
    "symbolic-link-out",
    en: "this link leads out of the folder of its theme; copy the file itself into the theme",
    vi: "liên kết này dẫn ra ngoài thư mục của giao diện; hãy chép chính tệp đó vào giao diện")
  package static let themeLinkWithinLink = Rule(
    "symbolic-link-loop",
    en:
      "this link to a folder leads back to where it lies, or lies behind another link; lay the folder itself here",
    vi:
      "liên kết tới thư mục này dẫn ngược về chỗ của nó, hoặc nằm sau một liên kết khác; hãy đặt chính thư mục đó vào đây"
  )
  package static let themeExtendsItself = Rule(
    "theme-extends-itself",
    en: "the theme '{0}' extends itself through others",
    vi: "giao diện '{0}' kế thừa vòng về chính nó")
  package static let styleSheetFileMissing = Rule(
    "style-sheet-file-missing",
    en: "the theme has no file '{0}' in its assets folder, which this style sheet loads",
    vi: "thư mục assets của giao diện không có tệp '{0}' mà tệp CSS này cần")
  package static let styleSheetAddressFaulty = Rule(
    "style-sheet-address-faulty",
    en:
      "browsers drop this address for its blanks, quotes or parentheses; put it in quotes: url(\"…\")",
    vi: "trình duyệt bỏ qua địa chỉ có dấu cách, dấu nháy hoặc ngoặc; hãy đặt trong dấu nháy: url(\"…\")"
  )
  package static let styleSheetImportLate = Rule(
    "style-sheet-import-late", .warning,
    en: "browsers ignore an @import that stands behind other rules; move it to the top of the file",
    vi: "trình duyệt bỏ qua @import đứng sau quy tắc khác; hãy đưa lên đầu tệp")
  package static let styleSheetWithinItself = Rule(
    "style-sheet-within-itself",
    en: "style sheets load each other in a circle: {0}; take one of these lines out",
    vi: "các tệp CSS nạp nhau thành vòng: {0}; hãy bỏ một trong các dòng đó")
}

/// What would be lost, left unread or escaped wrongly.
extension Rule {
  package static let unknownTemplateBlock = Rule(
    "unknown-template-block", spelling: .ofVocabulary,
    en: "the template '{1}' has no block '{0}', so what stands in it would be lost",
    vi: "khuôn '{1}' không có ô '{0}', nên nội dung viết trong đó sẽ mất")
  package static let templateNameInCode = Rule(
    "template-name-in-code",
    en:
      "'{0}' stands in {1}, where its escaping is wrong; print it in an attribute data-… and read that from a file of assets",
    vi:
      "'{0}' đứng trong {1}, nơi mã hóa giá trị không còn đúng; hãy in vào thuộc tính data-… rồi đọc từ một tệp của assets"
  )
  package static let templateNameUnquoted = Rule(
    "template-name-unquoted",
    en: "'{0}' stands in a tag without quotes, where a blank ends its value; write name=\"…\"",
    vi: "'{0}' đứng trong thẻ mà không có dấu nháy, gặp dấu cách là hết giá trị; hãy viết tên=\"…\"")
  package static let templateIDOfHeadings = Rule(
    "template-id-of-headings",
    en:
      "the id '{0}' stands beside the text of an author, where a heading may have the same id; put a capital letter or '_' into it, such as 'khung_{0}'",
    vi:
      "id '{0}' nằm cùng trang với bài viết, nơi một tiêu đề mục có thể mang đúng id ấy; hãy thêm chữ hoa hoặc '_' vào id, ví dụ 'khung_{0}'"
  )
  package static let unusedTemplate = Rule(
    "unused-template", .warning,
    en: "no page uses the template '{0}'",
    vi: "không trang nào dùng khuôn '{0}'")
  package static let unusedString = Rule(
    "unused-string", .warning,
    en: "no template uses the string '{0}'",
    vi: "không khuôn nào dùng câu chữ '{0}'")
  package static let stringLostSlot = Rule(
    "string-lost-slot", .warning,
    en: "the string '{0}' has lost {1}, so the page no longer says it",
    vi: "câu chữ '{0}' bị mất {1}, nên trang không còn nói điều ấy")
  package static let stringWithinItself = Rule(
    "string-within-itself",
    en: "the string '{0}' contains itself",
    vi: "câu chữ '{0}' chứa chính nó")
  package static let stringUsedHere = Rule(
    "string-used-here",
    en: "the string is used here",
    vi: "câu chữ được dùng ở đây")
  package static let themeWithoutBase = Rule(
    "theme-without-base",
    en: "the theme '{0}' lacks {1} of the {2} templates of pages; write 'extends: plain' in its theme.yml",
    vi: "giao diện '{0}' thiếu {1} trong {2} khuôn của trang; hãy viết 'extends: plain' trong theme.yml")
  package static let themeFileUnread = Rule(
    "theme-file-unread", .warning,
    en: "nothing of a theme is read from '{0}'",
    vi: "giao diện không đọc gì từ '{0}'")
  package static let themeLanguageUnknown = Rule(
    "theme-language-unknown", .warning,
    en: "this file is not read: pages are in Vietnamese (strings.vi.yml) or English (strings.en.yml)",
    vi: "tệp này không được đọc: trang chỉ có tiếng Việt (strings.vi.yml) và tiếng Anh (strings.en.yml)")
}
