/// A name with the family name first and a comma behind it, as registers write it: "Smith, John", "Nguyễn, Văn Mười".
struct InvertedName {
  /// As people say it: "John Smith", "Nguyễn Văn Mười".
  let name: String
  /// What follows behind it, with the mark before it.
  let rest: Substring

  /// `nil` where a post follows the comma: "Hoa, Giáo viên", "Bình, Director".
  init?(family: String, behindComma: Substring) {
    let given = behindComma.prefix { !",;(".contains($0) }
    var words = given.split(separator: " ")
    let suffix = words.last.flatMap { Self.suffixes.contains($0.lowercased()) ? $0 : nil }
    if suffix != nil { words.removeLast() }
    guard (1...4).contains(words.count), words.allSatisfy(Self.isCapitalised), Self.isFamily(family),
      !words.contains(where: { Self.posts.contains($0.lowercased()) })
    else { return nil }
    let isOfVietnam = words.allSatisfy { Syllable.isPossible(Array($0.unicodeScalars)) }
    if isOfVietnam {
      // Where the family stands first anyway, the comma only comes from a register of two columns.
      guard suffix == nil, Self.familiesFirst.contains(family.lowercased()),
        !Self.beginningsOfPosts.contains(words[0].lowercased())
      else { return nil }
      name = family + " " + words.joined(separator: " ")
    } else {
      guard words.count < 4 else { return nil }
      name = words.joined(separator: " ") + " " + family + (suffix.map { " " + $0 } ?? "")
    }
    rest = behindComma[given.endIndex...]
  }

  /// "Smith", "de Gaulle", "Van der Berg"; small words are of names only where a capital follows.
  private static func isFamily(_ family: String) -> Bool {
    let words = family.split(separator: " ")
    guard let last = words.last, words.count < 4, isCapitalised(last) else { return false }
    return words.dropLast().allSatisfy { particles.contains($0.lowercased()) }
  }

  private static let particles: Set<String> = [
    "al", "bin", "da", "das", "de", "del", "della", "den", "der", "di", "do", "dos", "du", "ibn", "la", "le",
    "ten",
    "ter", "van", "von", "zu",
  ]
  private static let suffixes: Set<String> = ["jr", "jr.", "sr", "sr.", "ii", "iii", "iv"]
  /// Families of Vietnam and Korea whose bearers are written family first.
  private static let familiesFirst: Set<String> = [
    "nguyễn", "trần", "lê", "phạm", "hoàng", "huỳnh", "phan", "vũ", "võ", "đặng", "bùi", "đỗ", "hồ", "ngô",
    "dương",
    "lý", "đinh", "đoàn", "trịnh", "trương", "lương", "đào", "lâm", "phùng", "mai", "tô", "hà", "cao", "thái",
    "châu",
    "tạ", "quách", "vi", "lô", "vừ", "lò", "kim", "pak", "choi", "jung", "kang", "chung",
  ]
  /// First words of posts that somebody capitalised: "Mai, Trưởng Thôn".
  private static let beginningsOfPosts: Set<String> = [
    "trưởng", "phó", "giám", "chủ", "bí", "giáo", "bác", "y", "kỹ", "công", "nông", "cán", "nhân", "hiệu",
    "đội", "tổ",
    "thôn", "bản", "xóm", "xã", "phường", "phòng", "trường", "ban", "hội", "chi", "ủy", "thư", "đại", "trung",
    "thượng",
    "thiếu", "chuyên", "học", "sinh", "kế", "quân", "thủ", "điều", "nhà", "người", "hộ", "khối", "huyện",
    "tỉnh", "sở",
    "bệnh", "trạm", "đoàn", "nghệ", "cựu", "hợp", "tiểu",
  ]

  /// "John", "J.", "Jean-Paul", "O'Neill"; not "U.S.".
  private static func isCapitalised(_ word: Substring) -> Bool {
    guard let first = word.unicodeScalars.first, first.properties.isUppercase else { return false }
    return word.count == 2 && word.last == "." || word.allSatisfy { $0.isLetter || "-'’".contains($0) }
  }

  /// What stands behind commas in English lists besides given names.
  private static let posts: Set<String> = [
    "ambassador", "chairman", "chairwoman", "chief", "consul", "dean", "deputy", "director", "doctor",
    "engineer",
    "expert", "farmer", "general", "governor", "head", "headmaster", "jr", "jr.", "leader", "manager",
    "member",
    "minister", "nurse", "officer", "president", "professor", "rector", "secretary", "sr", "sr.", "student",
    "teacher", "volunteer", "worker", "ceo", "cfo", "phd", "ph.d.", "md", "m.d.", "esq.",
  ]
}
