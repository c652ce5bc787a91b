/// A name of the West with the family name first, as registers write it: "Smith, John".
struct InvertedName {
  /// "John Smith"
  let name: String
  /// What follows behind it, with the mark before it.
  let rest: Substring

  /// `nil` for names of Vietnam, and where a post follows the comma: "Hoa, Giáo viên", "Bình, Director".
  init?(family: String, behindComma: Substring) {
    let given = behindComma.prefix { !",;(".contains($0) }
    let words = given.split(separator: " ")
    guard (1...3).contains(words.count), words.allSatisfy(Self.isCapitalised),
      Self.isCapitalised(family[...]),
      !family.contains(" "), !words.contains(where: { Self.posts.contains($0.lowercased()) }),
      !words.allSatisfy({ Syllable.isPossible(Array($0.unicodeScalars)) })
    else { return nil }
    name = words.joined(separator: " ") + " " + family
    rest = behindComma[given.endIndex...]
  }

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
