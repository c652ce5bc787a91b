import Bulletins
import Diagnostics
import Records
import SiteModel
import VietnameseText

/// Words that code puts together from data, in the language of the site. Fixed phrases belong to the theme's
/// strings; here stands only what depends on a value.
struct Wording: Sendable {
  let language: MessageLanguage

  var numbers: NumberStyle { NumberStyle(language) }

  /// "ngày 2/10/2022", "tháng 10/2022", "năm 2022".
  func inSentence(_ date: PartialDate) -> String {
    word(date.vietnamese.replacing(" ", with: "\u{A0}"), date.iso)
  }

  /// "hết ngày 31/12/2026", "17:00 ngày 31/12/2026": the end of a term.
  func end(_ closing: Closing) -> String {
    let day = inSentence(closing.day)
    if let time = closing.time { return "\(time)\u{A0}\(day)" }
    return word("hết\u{A0}\(day)", "the end of \(day)")
  }

  /// "08:00 ngày 19/5/2026", without a break.
  func inSentence(_ instant: Instant, in zone: Zone) -> String {
    let local = LocalTime(instant, in: zone)
    let time = "\(padded(local.hour)):\(padded(local.minute))"
    let day = inSentence(instant.date(in: zone))
    return word("\(time)\u{A0}\(day)", "\(time) on \(day)")
  }

  /// "Tháng 5/2026"
  func month(_ date: PartialDate) -> String {
    let number = date.month.map(String.init) ?? ""
    return word(
      "Tháng\u{A0}\(number)/\(date.year)", "\(padded(date.year, 4))-\(padded(date.month ?? 1))")
  }

  /// "02/10/2022", for tables and lists.
  func inColumn(_ date: PartialDate) -> String { word(date.columnText, date.iso) }

  func number(_ value: Int) -> String { numberText(value, in: numbers) }
  func number(_ value: ExactNumber) -> String { value.text(in: numbers) }

  /// "8,44%" and "20.802 căn nhà", with a space that does not break.
  func number(_ value: ExactNumber, _ measure: String) -> String {
    measure == "%" ? number(value) + "%" : "\(number(value))\u{A0}\(measure)"
  }

  /// "20.802 căn nhà (31/12/2025), chỉ tiêu 20.802, đạt 100%": what a series comes to, in a sentence.
  func finding(_ name: String, value: String, period: String, target: String?, percent: String?) -> String {
    var text = "\(name): \(value) (\(period))"
    if let target { text += ", " + self.target(target) }
    if let percent { text += word(", đạt \(percent)", ", \(percent) of it") }
    return text
  }

  /// "114,3%" and "100%": a share of a target, which shows 100 only where the target is met.
  func share(_ percent: ExactNumber, isMet: Bool) -> String {
    if !isMet, let whole = ExactNumber(100), percent >= whole { return word("99,9%", "99.9%") }
    return (percent.wholeNumber.map { number($0) } ?? number(percent)) + "%"
  }

  /// "512 byte", "14 KB", "1,2 MB": how much there is to load, rounded up.
  func size(_ bytes: Int) -> String {
    if bytes < 1000 { return "\(bytes)\u{A0}byte" }
    if bytes < 1_000_000 { return "\(number((bytes + 999) / 1000))\u{A0}KB" }
    let tenths = (bytes + 99_999) / 100_000
    let mark = word(",", ".")
    return "\(number(tenths / 10))\(tenths % 10 == 0 ? "" : "\(mark)\(tenths % 10)")\u{A0}MB"
  }

  func target(_ number: String) -> String { word("chỉ tiêu \(number)", "target \(number)") }

  /// The full name of an award: the catalogue's form, and its class.
  func name(of form: AwardForm, _ awardClass: AwardClass?) -> String {
    let name = word(form.name, form.englishName ?? form.name)
    guard let awardClass else { return name }
    return word("\(name) \(awardClass.name)", "\(name), class \(awardClass.rank + 1)")
  }

  func name(of kind: Recipient.Kind) -> String {
    switch kind {
    case .individual: word("cá nhân", "individual")
    case .collective: word("tập thể", "collective")
    case .household: word("hộ gia đình", "household")
    case .community: word("địa bàn", "community")
    case .province: word("tỉnh", "province")
    case .foreign: word("nước ngoài", "foreign")
    }
  }

  func name(of roleClass: RoleClass) -> String {
    switch roleClass {
    case .directWorker: word("người lao động trực tiếp", "direct worker")
    case .staff: word("cán bộ, viên chức", "staff")
    case .leader: word("lãnh đạo, quản lý", "leader")
    }
  }

  func name(of group: RecipientGroup) -> String {
    switch group {
    case .directWorker: word("Người lao động trực tiếp", "Direct workers")
    case .staff: word("Cán bộ, viên chức", "Staff")
    case .leader: word("Lãnh đạo, quản lý", "Leaders")
    case .otherPerson: word("Cá nhân chưa rõ công việc", "People whose work is not known")
    case .household: word("Hộ gia đình", "Households")
    case .collective: word("Tập thể", "Collectives")
    case .community: word("Địa bàn", "Communities")
    case .foreign: word("Người, tổ chức nước ngoài", "Foreign people and bodies")
    }
  }

  func name(of field: StoryField) -> String {
    switch field {
    case .farming: word("Nông nghiệp", "Farming")
    case .health: word("Y tế", "Health")
    case .education: word("Giáo dục", "Education")
    case .rescue: word("Cứu nạn", "Rescue")
    case .community: word("Cộng đồng", "Community")
    case .other: word("Lĩnh vực khác", "Other")
    }
  }

  func name(of reason: WithdrawalReason) -> String {
    switch reason {
    case .consent: word("người trong bài rút lại sự đồng ý", "the person withdrew consent")
    case .mistake: word("nội dung có sai sót", "the content was wrong")
    case .revoked: word("quyết định đã bị hủy bỏ", "the decision was annulled")
    case .legal: word("theo yêu cầu của cơ quan có thẩm quyền", "at the request of an authority")
    case .other: word("lý do khác", "another reason")
    }
  }

  /// The state of a campaign as its front matter gives it; other words stay as they are written.
  func name(ofState state: String) -> String {
    switch slug(state) {
    case "dang-thuc-hien": word("Đang thực hiện", "Running")
    case "hoan-thanh", "da-hoan-thanh": word("Đã hoàn thành", "Completed")
    case "da-tong-ket", "tong-ket": word("Đã tổng kết", "Final review held")
    case "da-ket-thuc", "ket-thuc": word("Đã kết thúc", "Ended")
    case "dat-chi-tieu": word("Đạt chỉ tiêu", "Target met")
    default: state
    }
  }

  /// The period of a result: a date, a span of dates, a school year, or the words as written.
  func period(_ text: String) -> String {
    let parts = text.split(separator: "/", omittingEmptySubsequences: false).map(String.init)
    if parts.count == 2, let from = PartialDate(parts[0]), let to = PartialDate(parts[1]), from.isExact {
      return "\(inColumn(from))–\(inColumn(to))"
    }
    if let date = PartialDate(text) { return inColumn(date) }
    return text.replacingDashBetweenDigits()
  }
}

extension String {
  /// "2023-2024" with an en dash, as ranges are set.
  fileprivate func replacingDashBetweenDigits() -> String {
    var result: [Character] = []
    let characters = Array(self)
    for (index, character) in characters.enumerated() {
      let isBetween =
        index > 0 && index + 1 < characters.count && characters[index - 1].isNumber
        && characters[index + 1].isNumber
      result.append(character == "-" && isBetween ? "–" : character)
    }
    return String(result)
  }
}

/// Names of sections and lists that code needs in breadcrumbs, feeds and titles.
extension Wording {
  fileprivate func word(_ vi: @autoclosure () -> String, _ en: @autoclosure () -> String) -> String {
    language.choose(vi: vi(), en: en())
  }

  var exemplars: String { word("Gương sáng", "Exemplars") }
  var campaigns: String { word("Phong trào", "Campaigns") }
  var awards: String { word("Khen thưởng", "Awards") }
  var decisions: String { word("Quyết định khen thưởng", "Decisions") }
  var units: String { word("Đơn vị", "Units") }
  var organisations: String { word("Cơ quan, tổ chức", "Organisations") }
  var programmes: String { word("Chương trình, nghị quyết", "Programmes") }
  var practices: String { word("Cách làm hay", "Good practices") }
  var recipients: String { word("Người và tập thể được khen", "People and collectives") }
  var grassroots: String { word("Cấp cơ sở", "Grassroots") }
  func rows(of span: DaySpan.Kind) -> String {
    switch span {
    case .deedToDecision:
      word("có ngày làm việc tốt và ngày quyết định", "with the days of deed and decision")
    case .decisionToCeremony:
      word("có ngày quyết định và ngày trao", "with the days of decision and ceremony")
    case .decisionToStory: word("có ngày quyết định và bài viết", "with the day of decision and a story")
    }
  }
  /// "Năm 2018: 12, năm 2025: 40".
  func change(from first: String, in start: String, to last: String, in end: String) -> String {
    word("Năm\u{A0}\(start): \(first), năm\u{A0}\(end): \(last)", "\(start): \(first), \(end): \(last)")
  }
  var topics: String { word("Chủ đề", "Topics") }
  var transparency: String { word("Minh bạch khen thưởng", "Transparency") }
  var authority: String { word("Ai quyết định khen thưởng", "Who decides awards") }
  var notices: String { word("Lấy ý kiến", "Consultations") }
  var documents: String { word("Văn bản", "Documents") }
  var openData: String { word("Dữ liệu mở", "Open data") }
  var notFound: String { word("Không có trang này", "Page not found") }
  var beingMended: String { word("Nội dung đang được sửa", "This content is being put right") }
  var removed: String { word("Nội dung đã được gỡ bỏ", "This content was removed") }
  var moved: String { word("Trang đã chuyển", "This page has moved") }
  var unknownYear: String { word("chưa rõ năm", "year not known") }
  func page(_ number: Int) -> String { word("Trang\u{A0}\(number)", "Page \(number)") }
  func decision(_ number: String) -> String { word("Quyết định số\u{A0}\(number)", "Decision \(number)") }
  func year(_ year: Int) -> String { word("Năm \(year)", String(year)) }
}

/// What the lists of the site hold, in a sentence each.
extension Wording {
  var aboutCampaigns: String {
    word(
      "Phong trào của tỉnh đứng trước, phong trào toàn quốc đứng sau; mỗi trang có chỉ tiêu, kết quả và bài viết.",
      "Campaigns of the province first, then national ones; each page has targets, results and stories.")
  }
  var aboutRecipients: String {
    word(
      "Người xếp theo tên, tập thể xếp theo tên đầy đủ; số trong ngoặc là số lượt khen.",
      "People by given name, collectives by full name; the number is how often they were honoured.")
  }
  var aboutUnits: String {
    word(
      "Các xã, phường hiện nay xếp theo vần; đơn vị cũ được nêu ở trang của đơn vị tiếp nhận.",
      "Today's communes and wards in alphabetical order; former units are named on their successor's page.")
  }
  var aboutDecisions: String {
    word(
      "Quyết định mới nhất đứng trước; mỗi trang có danh sách theo thứ tự của quyết định.",
      "Newest first; each page has the list in the decision's own order.")
  }
  var aboutOrganisations: String {
    word(
      "Cơ quan, tổ chức hiện nay và trước khi sắp xếp lại, kèm nơi đã tiếp nhận.",
      "Bodies of today and before reorganisation, with those that took over.")
  }
  var aboutProgrammes: String {
    word(
      "Văn bản mà các phong trào và lượt khen phục vụ.", "What campaigns and awards serve.")
  }
  var aboutTopics: String {
    word(
      "Chủ đề của các bài viết; số trong ngoặc là số bài.", "Topics of the stories, with how many each has.")
  }
  var aboutDocuments: String {
    word(
      "Văn bản pháp luật về thi đua, khen thưởng: số, ngày, người ban hành và hiệu lực.",
      "Law on emulation and commendation: number, date, issuer and validity.")
  }
  var aboutNotices: String {
    word(
      "Người, tập thể được đề nghị danh hiệu cao nhất được nêu tên ít nhất mười ngày làm việc để ai cũng góp ý được; đề nghị chưa phải là khen thưởng.",
      "Those proposed for the highest honours are named for at least ten working days so that anybody may comment; a proposal is not an award."
    )
  }
  var aboutStories: String {
    word(
      "Bài mới nhất đứng trước; mỗi bài nói rõ ai làm gì, ở đâu, ngày nào và được khen bằng quyết định nào.",
      "Newest first; each says who did what, where and when, and by which decision they were honoured.")
  }
  var aboutData: String {
    word(
      "Dữ liệu của trang này để tải về và dùng lại: mỗi bộ có bảng CSV mở được bằng Excel và tệp JSON, cùng một nội dung.",
      "The data of this site to take and use: each set is a CSV table for spreadsheets and a JSON file of the same content."
    )
  }
  var aboutTransparency: String {
    word(
      "Ai được khen, ở cấp nào, sau bao lâu: tính từ dữ liệu trên trang này, mỗi số dẫn tới đúng các dòng của nó.",
      "Who is honoured, at which level, how soon: counted from the data of this site, each figure leads to its rows."
    )
  }
  var aboutAuthority: String {
    word(
      "Ai có quyền quyết định hình thức khen thưởng nào, theo Luật Thi đua, khen thưởng 06/2022/QH15 và danh mục của trang này.",
      "Who may decide which commendation, by the Law on Emulation and Commendation 06/2022/QH15 and this site's catalogue."
    )
  }
  var aboutRegister: String {
    word(
      "Mỗi dòng là một lượt khen trong dữ liệu của trang này, mới nhất đứng trước.",
      "Each row is one commendation in the data of this site, newest first.")
  }
}
