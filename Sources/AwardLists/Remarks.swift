import Diagnostics
import Sheets
import VietnameseText

/// What the cells of a column of remarks (Ghi chú) say of rows that are read. Pages do not show them, so each is either understood
/// or told once to whoever builds the site.
struct Remarks {
  private let header: String
  private let file: String
  private let sheet: String?
  /// Each text that was not understood, with its first cell and how often it stands there, in order.
  private var others: [(cell: Cell, count: Int)] = []
  private var positions: [String: Int] = [:]
  private var judged: [String: RemarkMeaning] = [:]

  /// How many texts are told, and how many characters of each.
  private static let (most, longest) = (10, 60)

  init(header: String, file: String, sheet: String?) {
    (self.header, self.file, self.sheet) = (header, file, sheet)
  }

  /// - Returns: whether the remark says that its row commends nobody.
  mutating func add(_ cell: Cell) -> Bool {
    let meaning = judged[cell.text] ?? RemarkMeaning(cell.text)
    judged[cell.text] = meaning
    if meaning == .other { keep(cell) }
    return meaning == .refusal
  }

  private mutating func keep(_ cell: Cell) {
    if let position = positions[cell.text] {
      others[position].count += 1
    } else {
      positions[cell.text] = others.count
      others.append((cell, 1))
    }
  }

  /// Tells those that were not understood.
  var diagnostic: Diagnostic? {
    others.first.map { first in
      let list = others.prefix(Self.most).map { told($0.cell, $0.count) }.joined(separator: ", ")
      return Diagnostic(
        .remarksNotShown, header, String(others.reduce(0) { $0 + $1.count }),
        list + (others.count > Self.most ? ", …" : ""), at: first.cell.place(in: file, sheet: sheet))
    }
  }

  private func told(_ cell: Cell, _ count: Int) -> String {
    let open = withoutPrivateData(cell.text, isName: false) ?? cell.text
    let text = open.count > Self.longest ? open.prefix(Self.longest).trimmingBlanks + "…" : open
    return "\(cell.name) '\(text)'" + (count > 1 ? " (× \(count))" : "")
  }
}

/// What a remark beside a row means.
enum RemarkMeaning {
  /// Nobody was commended, or is any more.
  case refusal
  /// Whoever was commended had died ("Truy tặng").
  case posthumous
  case other

  /// Words that withdraw somebody count in each clause: "Có đơn xin rút", "Rút, chưa đủ điều kiện"; not those that say the opposite
  /// ("không bị kỷ luật") or another thing ("rút kinh nghiệm").
  init(_ remark: String) {
    guard remark.utf8.count < longestRemark else {
      self = .other
      return
    }
    let isMarked = Clause.isMarked(remark)
    let clauses = remark.split { ",;.:()/–\n".contains($0) }.map { Clause($0, isMarked: isMarked) }
    if clauses.contains(where: \.refuses) {
      self = .refusal
    } else {
      self = clauses.count == 1 && clauses[0].equals(oneOf: Phrases.posthumous) ? .posthumous : .other
    }
  }
}

/// Whether a cell of a column of which nothing is known begins by saying that nobody was commended: "Không đồng ý".
func isRefusal(_ text: String) -> Bool {
  guard text.utf8.count < longestRemark else { return false }
  let clause = Clause(text[...], isMarked: Clause.isMarked(text))
  return clause.begins(withOneOf: Phrases.openings) || clause.equals(oneOf: Phrases.wholeRefusals)
    || clause.equals(oneOf: Phrases.withdrawals)
}

/// Whether a text, which stands where no remark belongs, says that somebody was withdrawn and nothing else: "rút", "không đủ điều kiện".
func isRefusalAlone(_ text: String) -> Bool {
  // Nearly every text begins with another word.
  let first = text.utf8.drop { $0 <= 32 }.prefix {
    $0 > 32 && $0 != UInt8(ascii: ",") && $0 != UInt8(ascii: ".")
  }
  guard first.count < 9, text.utf8.count < longestRemark,
    Phrases.firstWords.contains(folded(String(decoding: first, as: UTF8.self)))
  else { return false }
  return Clause(text[...], isMarked: Clause.isMarked(text)).refusesAlone
}

/// Whether a title, a heading or a line below a list says that those it speaks of were not commended: "II. KHÔNG ĐỦ ĐIỀU KIỆN".
func isRefusalOfGroup(_ text: String) -> Bool {
  guard text.utf8.count < longestRemark else { return false }
  let isMarked = Clause.isMarked(text)
  return text.split { ",;.:()/–\n".contains($0) }.contains { Clause($0, isMarked: isMarked).refusesGroup }
}

/// Bytes; what is longer is no remark.
private let longestRemark = 300

/// A part of a remark, as it is compared: with its marks where the remark has any, since "không dự" is not "không đủ".
private struct Clause {
  /// With a space at both ends.
  private let words: String
  private let isMarked: Bool

  init(_ text: Substring, isMarked: Bool) {
    let key = spellingKey(String(text))
    words = " \(isMarked ? key : folded(key)) "
    self.isMarked = isMarked
  }

  static func isMarked(_ text: String) -> Bool {
    let key = spellingKey(text)
    return folded(key) != key
  }

  var refuses: Bool {
    if begins(withOneOf: Phrases.otherRefusals) || begins(withOneOf: Phrases.replacements) { return false }
    if begins(withOneOf: Phrases.refusals) || equals(oneOf: Phrases.wholeRefusals) { return true }
    return !speaksOfOtherLists && (withdraws || says(oneOf: Phrases.refusalsAnywhere))
  }

  /// Families that leave the list of the poor by themselves are commended for it.
  private var speaksOfOtherLists: Bool { says(oneOf: Phrases.otherLists) }

  var refusesAlone: Bool {
    if equals(oneOf: Phrases.wholeRefusals) || equals(oneOf: Phrases.withdrawals)
      || equals(oneOf: Phrases.refusals)
    {
      return true
    }
    return begins(withOneOf: Phrases.refusalsAlone) && !speaksOfOtherLists
  }

  var refusesGroup: Bool { (refusesAlone || says(oneOf: Phrases.refusalsOfGroups)) && !speaksOfOtherLists }

  private var withdraws: Bool {
    begins(withOneOf: Phrases.withdrawals) && !begins(withOneOf: Phrases.otherWithdrawals)
  }

  func begins(withOneOf phrases: Phrases) -> Bool {
    phrases.like(isMarked).contains { words.utf8.starts(with: $0.utf8) }
  }

  func equals(oneOf phrases: Phrases) -> Bool { phrases.like(isMarked).contains(words) }

  /// Unless it is denied right before.
  private func says(oneOf phrases: Phrases) -> Bool {
    let denials = Phrases.denials.like(isMarked).map { $0.dropLast() }
    return phrases.like(isMarked).contains { phrase in
      holds(words, phrase) && !denials.contains { holds(words, $0 + phrase) }
    }
  }
}

/// Each with a space at both ends, with its marks and without.
private struct Phrases: Sendable {
  private let marked: [String]
  private let plain: [String]

  private init(_ phrases: String...) {
    marked = phrases.map { " \(spellingKey($0)) " }
    plain = phrases.map { " \(folded(spellingKey($0))) " }
  }

  /// The first words of what says alone that somebody was withdrawn, folded.
  static let firstWords: Set<String> = {
    let phrases = [wholeRefusals, withdrawals, refusals, refusalsAlone].flatMap(\.plain)
    return Set(phrases.compactMap { $0.split(separator: " ").first.map(String.init) })
  }()

  func like(_ isMarked: Bool) -> [String] { isMarked ? marked : plain }

  /// Of a column of which nothing is known.
  static let openings = Phrases(
    "không đồng ý", "không đạt", "không đủ", "không khen", "không xét", "không công nhận", "không tặng",
    "không hoàn thành", "không được", "chưa đủ", "chưa đạt", "chưa khen", "chưa xét", "chưa được",
    "chưa có quyết định", "chờ xét", "chờ quyết định", "chờ phê duyệt", "đề nghị", "bị loại", "loại khỏi",
    "rút tên", "rút hồ sơ", "rút khỏi", "đã rút", "xin rút", "hủy bỏ", "hủy quyết định", "đã hủy", "thu hồi",
    "đã thu hồi", "tạm dừng", "không thông qua", "không nhất trí", "không duyệt", "không phê duyệt")
  /// Of a clause of a remark.
  static let refusals = Phrases(
    "không đồng ý", "không đạt", "không đủ điều kiện", "không đủ tiêu chuẩn", "không đủ thành tích",
    "không đủ hồ sơ",
    "không đủ phiếu", "không đủ thời gian", "không khen", "không xét khen", "không xét tặng",
    "không công nhận",
    "không tặng", "không hoàn thành", "không được khen", "không được xét", "không được duyệt",
    "không được công nhận",
    "không thông qua", "không nhất trí", "không duyệt", "không phê duyệt", "không thuộc đối tượng",
    "không hợp lệ",
    "sai đối tượng", "chưa đủ điều kiện", "chưa đủ tiêu chuẩn", "chưa đủ thành tích", "chưa đủ hồ sơ",
    "chưa đủ thời gian",
    "chưa đạt", "chưa khen", "chưa xét", "chưa duyệt", "chưa phê duyệt", "chưa được xét", "chưa được duyệt",
    "chưa được khen", "chưa được công nhận", "chưa đồng ý", "chưa có quyết định", "chờ xét", "chờ quyết định",
    "chờ phê duyệt", "chờ xác minh", "đang xác minh", "đề nghị rút", "đề nghị bỏ", "đề nghị loại",
    "đề nghị không",
    "đề nghị xem xét", "bị loại", "loại khỏi", "gạch khỏi", "hủy bỏ", "hủy tên", "hủy quyết định", "đã hủy",
    "thu hồi",
    "đã thu hồi", "bị thu hồi", "tước danh hiệu", "tạm dừng", "từ chối nhận", "từ chối khen",
    "xin không nhận", "xin thôi", "trả hồ sơ", "trả lại hồ sơ", "thiếu hồ sơ", "thiếu thủ tục", "hồ sơ thiếu",
    "chưa nộp hồ sơ",
    "xóa tên", "thôi khen", "ngừng khen", "đã có đơn rút", "để lại đợt", "chuyển sang đợt", "chuyển đợt",
    "xem xét kỷ luật", "xét kỷ luật", "đang xét kỷ luật", "đang chờ kỷ luật", "bị kỷ luật", "đang bị kỷ luật",
    "bị khởi tố", "đang bị khởi tố", "bị đình chỉ", "đang bị đình chỉ", "bị điều tra", "đang bị điều tra",
    "bị bắt",
    "đang thi hành án", "bị tố cáo", "đang bị tố cáo", "có đơn tố cáo", "có đơn khiếu nại", "trùng stt",
    "trùng số")
  static let otherRefusals = Phrases(
    "không khen kèm", "không đồng ý nêu ảnh", "không đồng ý đăng ảnh", "không đồng ý chụp ảnh")
  static let wholeRefusals = Phrases(
    "bỏ", "đã bỏ", "xin bỏ", "bỏ ra", "loại", "đã loại", "loại ra", "hủy", "gạch", "xóa", "cắt", "trùng",
    "không xét",
    "kỷ luật", "đang kỷ luật", "dừng", "thôi", "tạm hoãn", "hoãn", "đơn vị rút", "cơ quan rút",
    "gia đình rút",
    "cá nhân rút",
    "tập thể rút")
  static let refusalsAnywhere = Phrases(
    "bị loại", "loại khỏi", "loại bỏ", "bỏ khỏi", "bỏ ra khỏi", "bỏ tên", "gạch bỏ", "gạch tên", "xin rút",
    "rút khỏi",
    "rút tên", "rút hồ sơ", "đơn rút", "đang xem xét kỷ luật", "đang xử lý kỷ luật", "không đồng ý công khai",
    "không công khai tên", "chưa đồng ý", "không đủ điều kiện", "chưa đủ điều kiện", "không đủ tiêu chuẩn",
    "chưa đủ tiêu chuẩn")
  /// Where no remark belongs.
  static let refusalsAlone = Phrases(
    "xin rút", "đã rút", "rút khỏi", "rút tên", "rút hồ sơ", "có đơn xin rút", "không đủ đk", "chưa đủ đk",
    "đơn vị rút",
    "không đủ điều kiện",
    "chưa đủ điều kiện", "không đủ tiêu chuẩn", "chưa đủ tiêu chuẩn", "không đồng ý công khai", "chưa đồng ý",
    "đang xem xét kỷ luật", "gạch tên", "bị loại", "loại khỏi", "để lại đợt", "chuyển đợt", "trả hồ sơ",
    "trả lại hồ sơ", "thiếu hồ sơ",
    "thiếu thủ tục", "chưa nộp hồ sơ")
  static let otherLists = Phrases("nghèo", "hộ nghèo", "cận nghèo")
  /// In titles and headings.
  static let refusalsOfGroups = Phrases(
    "không đủ", "chưa đủ", "không đạt", "chưa đạt", "không được khen", "không khen", "chưa khen",
    "không xét khen",
    "chưa xét khen", "không được xét", "chưa được xét", "không đồng ý khen", "không được công nhận", "đã rút",
    "xem xét kỷ luật", "xin rút", "rút tên", "rút khỏi danh sách", "gạch tên", "bị loại", "chờ xét",
    "chờ quyết định", "ngoài danh sách khen")
  static let withdrawals = Phrases("rút", "xin rút", "đã rút", "tự rút", "có đơn rút")
  static let otherWithdrawals = Phrases("rút kinh nghiệm", "rút gọn", "rút ngắn", "đã rút kinh nghiệm")
  /// Somebody else was withdrawn.
  static let replacements = Phrases("thay", "thay cho", "thay thế")
  static let denials = Phrases("không", "chưa", "chưa từng", "không còn")
  static let posthumous = Phrases("truy tặng")
}
