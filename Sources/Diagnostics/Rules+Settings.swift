extension Rule {
  package static let badBaseURL = Rule(
    "bad-base-url",
    en:
      "base_url '{0}' is no address of a site; write https://, a host of the letters a–z, digits, '-' and '.', and perhaps a port and folders, such as https://guongsang.example/",
    vi:
      "base_url '{0}' không phải là địa chỉ trang; hãy viết https://, tên miền chỉ gồm chữ a–z, chữ số, '-', '.', có thể thêm cổng, thư mục, ví dụ https://guongsang.example/"
  )
  package static let baseURLWithSurplus = Rule(
    "base-url-surplus",
    en: "'{1}' in base_url '{0}' is no part of the address of a site; take it out",
    vi: "'{1}' trong base_url '{0}' không thuộc địa chỉ trang; hãy bỏ phần ấy")
  package static let baseURLWithLetters = Rule(
    "base-url-letters",
    en: "the host in base_url '{0}' has other letters than a–z; write it as browsers ask for it",
    vi: "tên miền trong base_url '{0}' có chữ ngoài a–z; hãy viết tên miền theo mã mà trình duyệt gửi đi")
  package static let baseURLWithFile = Rule(
    "base-url-file", .warning,
    en: "base_url '{0}' names a file; it was read without '{1}', so take that out",
    vi: "base_url '{0}' ghi cả tên tệp; đã đọc như không có '{1}', hãy bỏ phần ấy")
  package static let sectionWithoutItsSource = Rule(
    "section-without-its-source", .warning,
    en:
      "all that the section '{0}' shows leads to '{1}', which 'sections' does not have, so it was left out; add '{1}', or take '{0}' out",
    vi:
      "mục '{0}' chỉ dẫn tới mục '{1}' mà 'sections' không có, nên đã bỏ mục này; hãy thêm '{1}' hoặc bỏ '{0}'"
  )
  package static let badEmail = Rule(
    "bad-email",
    en: "'{0}' is not one e-mail address; write a single one like vanphong@vidu.example",
    vi: "'{0}' không phải là một địa chỉ thư điện tử; hãy viết đúng một địa chỉ, ví dụ vanphong@vidu.example")
  package static let badZone = Rule(
    "bad-zone",
    en: "there is no time zone '{0}'; write one like Asia/Ho_Chi_Minh",
    vi: "không có múi giờ '{0}'; hãy viết như Asia/Ho_Chi_Minh")
  package static let badPageSize = Rule(
    "bad-page-size", en: "page_size {0} must be from 1 to 1000", vi: "page_size {0} phải từ 1 đến 1000")
  package static let badSectionPath = Rule(
    "bad-section-path",
    en: "the path '{0}' may only have small letters a–z, digits, '-' and '/'",
    vi: "đường dẫn '{0}' chỉ được có chữ thường a–z, chữ số, '-' và '/'")
}
