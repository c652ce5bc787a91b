import Diagnostics
import Sheets
import VietnameseText

/// What the cells of a column of remarks (Ghi chú) say of rows that are read. Pages do not show them, so each is either understood
/// or told once to whoever builds the site.
struct Remarks {
  private let header: String
  private let file: String
  private let sheet: String?
  private var first: Place?
  private var count = 0
  private var shown: [String] = []
  private var judged: [String: RemarkMeaning] = [:]

  /// How many are told, and how many characters of each.
  private static let (most, longest) = (3, 40)

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
    let place = cell.place(in: file, sheet: sheet)
    first = first ?? place
    count += 1
    guard shown.count < Self.most else { return }
    let open = withoutPrivateData(cell.text, isName: false) ?? cell.text
    let text = open.count > Self.longest ? open.prefix(Self.longest).trimmingBlanks + "…" : open
    shown.append("\(place.cell ?? String(cell.row)) '\(text)'")
  }

  /// Tells those that were not understood.
  var diagnostic: Diagnostic? {
    first.map {
      let list = shown.joined(separator: ", ") + (count > shown.count ? ", …" : "")
      return Diagnostic(.remarksNotShown, header, String(count), list, at: $0)
    }
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
  return Clause(text[...], isMarked: Clause.isMarked(text)).begins(withOneOf: Phrases.refusals)
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
    begins(withOneOf: Phrases.refusals) || equals(oneOf: Phrases.wholeRefusals) || withdraws
      || says(oneOf: Phrases.refusalsAnywhere)
  }

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

  func like(_ isMarked: Bool) -> [String] { isMarked ? marked : plain }

  static let refusals = Phrases(
    "không đồng ý", "không đạt", "không đủ", "không khen", "không xét", "không công nhận", "không tặng",
    "không hoàn thành", "không được", "chưa đủ", "chưa đạt", "chưa khen", "chưa xét", "chưa được",
    "chưa có quyết định", "chờ xét", "chờ quyết định", "chờ phê duyệt", "đề nghị", "bị loại", "loại khỏi",
    "rút tên", "rút hồ sơ", "đã rút", "hủy bỏ", "hủy quyết định", "đã hủy", "thu hồi", "đã thu hồi",
    "tạm dừng", "không thông qua", "không nhất trí")
  static let wholeRefusals = Phrases(
    "bỏ", "đã bỏ", "xin bỏ", "bỏ ra", "loại", "đã loại", "loại ra", "hủy", "gạch", "không", "kỷ luật",
    "đang kỷ luật", "dừng", "tạm hoãn", "hoãn")
  static let refusalsAnywhere = Phrases(
    "bị loại", "loại khỏi", "loại bỏ", "bỏ khỏi", "bỏ ra khỏi", "bỏ tên", "gạch bỏ", "gạch tên", "xin rút",
    "rút khỏi",
    "rút tên", "rút hồ sơ", "rút đơn", "hủy quyết định", "bị hủy", "thu hồi", "xem xét kỷ luật",
    "xét kỷ luật",
    "bị kỷ luật", "xử lý kỷ luật", "thi hành kỷ luật", "bị khởi tố", "bị đình chỉ", "bị điều tra",
    "bị tố cáo",
    "có đơn tố cáo", "đang xác minh", "không công khai", "không đồng ý", "chưa đồng ý", "không đủ điều kiện",
    "chưa đủ điều kiện", "không đủ tiêu chuẩn", "chưa đủ tiêu chuẩn", "không đạt tiêu chuẩn")
  static let withdrawals = Phrases("rút", "xin rút", "đã rút", "tự rút", "có đơn rút")
  static let otherWithdrawals = Phrases("rút kinh nghiệm", "rút gọn", "rút ngắn", "đã rút kinh nghiệm")
  static let denials = Phrases("không", "chưa", "chưa từng", "không còn")
  static let posthumous = Phrases("truy tặng")
}
