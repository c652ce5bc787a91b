/// What may stand before a name, in lower case, with the tone marks where `toneNormalised` puts them.
enum Honorifics {
  static let kinship: Set<String> = [
    "ông", "bà", "anh", "chị", "em", "cô", "chú", "bác", "cụ", "cháu", "thầy", "cậu", "dì", "thím",
  ]

  static let titles = Set((degrees + offices + ranks + faith).map { toneNormalised($0) })

  /// Titles and words of kinship in small letters, as at the beginning of a sentence, and in capitals: nearly all are written so.
  static let written = (titles: inUsualCases(titles), kinship: inUsualCases(kinship))

  private static func inUsualCases(_ words: Set<String>) -> Set<TextKey> {
    Set(
      words.flatMap { [$0, $0.prefix(1).uppercased() + $0.dropFirst(), $0.uppercased()] }.map(TextKey.init))
  }

  /// The most words of a title by its first one, which is folded: nearly every name begins with none of these.
  static let lengths: [String: Int] = Dictionary(
    (titles.union(kinship)).map { title in
      let words = title.split(separator: " ")
      return (folded(String(words[0])), words.count)
    }, uniquingKeysWith: max)

  /// All of them without marks: what is not among these needs no closer look.
  static let folds = Set(titles.union(kinship).map(folded))

  private static let degrees = [
    "gs", "pgs", "ts", "tskh", "ths", "cn", "ks", "kts", "ds", "bs", "bscki", "bsckii", "bsck1", "bsck2",
    "cki",
    "ckii", "ck1", "ck2", "ls", "giáo sư", "phó giáo sư", "tiến sĩ", "tiến sỹ", "thạc sĩ", "thạc sỹ",
    "bác sĩ",
    "bác sỹ", "bác sĩ chuyên khoa i", "bác sĩ chuyên khoa ii", "dược sĩ", "dược sỹ", "kỹ sư", "kĩ sư",
    "luật sư",
    "nsưt", "nsnd", "nnưt", "nnnd", "ngưt", "ngnd", "ttưt", "ttnd", "nghệ sĩ", "nghệ sĩ ưu tú",
    "nghệ sĩ nhân dân",
    "nghệ nhân", "nghệ nhân ưu tú", "nghệ nhân nhân dân", "nhà giáo", "nhà giáo ưu tú", "nhà giáo nhân dân",
    "thầy thuốc ưu tú", "thầy thuốc nhân dân", "thầy giáo", "cô giáo", "thầy thuốc", "lương y",
  ]

  private static let offices = [
    "đồng chí", "đ/c", "đ.c", "ông bà", "gia đình ông", "gia đình bà", "gia đình anh", "gia đình chị",
    "hộ ông",
    "hộ bà", "hộ gia đình ông", "hộ gia đình bà", "liệt sĩ", "liệt sỹ", "bà mẹ việt nam anh hùng", "mẹ vnah",
    "anh hùng", "nghệ sỹ", "điều dưỡng", "nhà báo", "nhà văn", "nhà thơ", "nữ hộ sinh", "công nhân",
    "học sinh",
    "sinh viên", "già làng", "trưởng bản", "cựu chiến binh", "ccb", "thương binh", "doanh nhân", "nông dân",
  ]

  private static let ranks =
    ["đại", "thượng", "trung", "thiếu"].flatMap { grade in
      ["tướng", "tá", "úy"].map { "\(grade) \($0)" }
    } + [
      "thượng sĩ", "trung sĩ", "hạ sĩ", "thượng sỹ", "trung sỹ", "hạ sỹ", "chiến sĩ", "chiến sỹ", "binh nhất",
      "binh nhì", "thiếu úy qncn", "đại úy qncn",
    ]

  private static let faith = [
    "linh mục", "giám mục", "mục sư", "hòa thượng", "thượng tọa", "đại đức", "ni sư", "ni trưởng", "sư cô",
    "sư thầy",
  ]
}
