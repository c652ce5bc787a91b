import Bulletins
import Diagnostics
import Publishing
import VietnameseText
import YAMLTree

extension SiteSettings {
  package static func read(_ root: YAMLNode, file: String) -> Read<SiteSettings> {
    var reader = MappingReader(root, known: head.known, file: file, zone: .vietnam)
    var settings = SiteSettings(title: "", baseURL: "")
    let isWhole = head.read(&reader, into: &settings)
    settings.isElsewhere = false
    return Read(value: isWhole ? settings : nil, diagnostics: reader.values.diagnostics)
  }

  static let head = Head<SiteSettings>(site + office + press + parts)

  private static let site: [HeadField<SiteSettings>] = [
    Field("title", Phrase("Tiêu đề", "Title"), Phrase("tên trang", "the site's name"), .text, isNeeded: true)
    {
      $0.title = $1
    },
    Field(
      "base_url", Phrase("Địa chỉ trang", "Address of the site"),
      Phrase("https://guongsang.nghean.vn/", "https://guongsang.nghean.vn/"), .baseURL, isNeeded: true,
      for: .program
    ) { $0.baseURL = $1 },
    Field(
      "language", Phrase("Ngôn ngữ", "Language"), Phrase("tiếng của trang; mặc định vi", "vi if absent"),
      .language, for: .program
    ) { $0.language = $1 },
    Field(
      "zone", Phrase("Múi giờ", "Time zone"),
      Phrase("mặc định Asia/Ho_Chi_Minh", "Asia/Ho_Chi_Minh if absent"),
      .zone, for: .program
    ) { $0.zone = $1 },
  ]

  private static let office: [HeadField<SiteSettings>] = [
    Field(
      "publisher", Phrase("Cơ quan chủ quản", "Publisher"), Phrase("ai làm trang này", "who makes the site"),
      .group(Publisher.head, of: Publisher())
    ) { $0.publisher = $1 },
    Field(
      "issuer", Phrase("Cấp quyết định", "Issuer"),
      Phrase("ai khen, khi danh sách không ghi", "who decides, where a list does not say"), .text
    ) { $0.issuer = $1 },
    Field(
      "spokesperson", Phrase("Người phát ngôn", "Spokesperson"),
      Phrase("đầu mối cho báo chí, là cơ quan", "whom the press asks: an office"),
      .group(Spokesperson.head, of: Spokesperson())
    ) { $0.spokesperson = $1 },
    Field(
      "licence", Phrase("Giấy phép", "Licence"),
      Phrase("điều kiện dùng lại dữ liệu", "on what conditions the data may be used again"),
      .first(of: .licences)
    ) { $0.licence = $1 },
  ]

  private static let press: [HeadField<SiteSettings>] = [
    Field(
      "letterhead", Phrase("Thể thức", "Letterhead"),
      Phrase(
        "của Đảng hay Nhà nước, và ký hiệu trong số thông cáo", "of the Party or the State, and the symbol"),
      .letterhead
    ) { ($0.press.letterhead, $0.press.symbol) = ($1.kind, $1.symbol) },
    Field(
      "dateline", Phrase("Địa danh", "Dateline"),
      Phrase("nơi ghi trước ngày của thông cáo", "the place before the date of a bulletin"), .text
    ) { $0.press.dateline = $1 },
    Field(
      "press", Phrase("Báo chí", "Press"),
      Phrase("thông cáo nói gì về mình", "what bulletins say of themselves"),
      .group(Press.head, of: Press())
    ) {
      ($0.press.label, $0.press.about) = ($1.label, $1.about)
      ($0.press.key, $0.press.rules) = ($1.key, $1.rules)
    },
  ]

  private static let parts: [HeadField<SiteSettings>] = [
    Field(
      "sections", Phrase("Các mục", "Sections"),
      Phrase("trang có những mục nào; không ghi thì có tất cả", "all of them if absent"), .sections,
      for: .program
    ) { $0.sections = $1 },
    Field(
      "paths", Phrase("Thư mục", "Paths"), Phrase("thư mục của từng mục", "the folder of each section"),
      .group(SectionPaths.head, of: SectionPaths())
    ) { $0.paths = $1 },
    Field(
      "page_size", Phrase("Số mục mỗi trang", "Page size"),
      Phrase("1–1000; mặc định 50", "1–1000; 50 if absent"),
      .pageSize, for: .program
    ) { $0.pageSize = $1 },
    Field(
      "raw_html", Phrase("Cho viết HTML", "Raw HTML"),
      Phrase("có: giữ thẻ HTML trong bài", "true: HTML in texts is kept"), .flag, for: .program
    ) { $0.rawHTML = $1 },
    Field(
      "theme", Phrase("Giao diện", "Theme"), Phrase("một thư mục của Themes", "a folder of Themes"), .text,
      for: .program
    ) { $0.theme = $1 },
  ]
}

extension SiteSettings.Publisher {
  fileprivate static let head = Head<Self>([
    Field("name", Phrase("Tên", "Name"), Phrase("tên cơ quan", "what it is called"), .text) { $0.name = $1 },
    Field(
      "superior", Phrase("Cấp trên", "Superior"), Phrase("thuộc cơ quan nào", "what it belongs to"), .text
    ) {
      $0.superior = $1
    },
    Field("address", Phrase("Địa chỉ", "Address"), Phrase("trụ sở", "where it is"), .text) {
      $0.address = $1
    },
    Field("phone", Phrase("Điện thoại", "Phone"), Phrase("của cơ quan", "of the office"), .text) {
      $0.phone = $1
    },
    Field("email", Phrase("Thư điện tử", "Email"), Phrase("của cơ quan", "of the office"), .email) {
      $0.email = $1
    },
  ])
}

extension SiteSettings.Spokesperson {
  fileprivate static let head = Head<Self>([
    Field("office", Phrase("Cơ quan", "Office"), Phrase("phòng, ban nào", "which office"), .text) {
      $0.office = $1
    },
    Field("phone", Phrase("Điện thoại", "Phone"), Phrase("của cơ quan", "of the office"), .text) {
      $0.phone = $1
    },
    Field("email", Phrase("Thư điện tử", "Email"), Phrase("của cơ quan", "of the office"), .email) {
      $0.email = $1
    },
  ])
}

extension SectionPaths {
  fileprivate static let head = Head<SectionPaths>(
    Section.allCases.map { section in
      let standard = SectionPaths()[section]
      return Field(
        section.rawValue, Phrase(section.rawValue, section.rawValue),
        Phrase("mặc định \(standard)", "\(standard) if absent"), .sectionPath
      ) { $0[section] = $1 }
    })
}

extension SiteSettings.Press {
  fileprivate static let head = Head<Self>([
    Field(
      "label", Phrase("Nhãn", "Label"),
      Phrase("dòng ghi thêm trên mọi thông cáo", "a line on every bulletin"), .text
    ) { $0.label = $1 },
    Field(
      "about", Phrase("Giới thiệu", "About"), Phrase("về cơ quan, ở cuối thông cáo", "who the publisher is"),
      .longText
    ) { $0.about = $1 },
    Field(
      "key", Phrase("Khóa công khai", "Public key"),
      Phrase("dòng thứ hai của minisign.pub", "the second line of minisign.pub"),
      .minisignKey
    ) { $0.key = $1 },
    Field(
      "rules", Phrase("Các quy tắc", "Rules"), Phrase("quy tắc soạn thông cáo", "how drafts are composed"),
      .pressRules,
      for: .program
    ) { $0.rules = $1 },
  ])
}
