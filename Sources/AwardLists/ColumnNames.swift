/// What columns may be called; the words themselves are kept with the records that they fill.
package struct ColumnNames: Sendable {
  /// The key that a header stands for.
  let key: @Sendable (String) -> String?
  /// Whether a header names private data.
  let isPersonal: @Sendable (String) -> Bool

  package init(
    key: @escaping @Sendable (String) -> String?, isPersonal: @escaping @Sendable (String) -> Bool
  ) {
    self.key = key
    self.isPersonal = isPersonal
  }

  /// What a header means. Of "Phân loại (cá nhân, tập thể)" the brackets only explain, but "Họ và tên (năm sinh)" says that
  /// the cells hold both.
  func use(of header: String) -> AwardColumn.Use {
    let parts = header.split { "(),;/\n".contains($0) }.map(\.trimmingBlanks)
    if isPersonal(header) || parts.contains(where: isPersonal) {
      return parts.count > 1
        ? parts.lazy.compactMap(key).first.map { .personalWith($0) } ?? .personal : .personal
    }
    if isNumbering(header) { return .numbering }
    if let key = key(header) ?? key(withoutBrackets(header)) { return .key(key) }
    return .unknown
  }
}

private func withoutBrackets(_ text: String) -> String {
  var depth = 0
  var kept = ""
  for character in text {
    if character == "(" { depth += 1 }
    if depth == 0 { kept.append(character) }
    if character == ")" { depth = max(0, depth - 1) }
  }
  return kept
}
