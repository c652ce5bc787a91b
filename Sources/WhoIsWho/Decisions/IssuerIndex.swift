import VietnameseText

/// Issuers by what their names mean: "Chủ tịch Uỷ ban nhân dân tỉnh Nghệ An" is "Chủ tịch UBND tỉnh".
struct IssuerIndex {
  struct Issuer: Equatable {
    let name: Int
    /// The body without the office of its head: of "Chủ tịch UBND tỉnh" and "UBND tỉnh" the same.
    let body: Int
  }

  private let formal: FormalNames
  private var byText: [TextKey: Issuer] = [:]
  private var numbers: [String: Int] = [:]

  init(_ formal: FormalNames) { self.formal = formal }

  mutating func issuer(_ text: String?) -> Issuer? {
    guard let text else { return nil }
    if let known = byText[TextKey(text)] { return known }
    let key = formal.withoutProvince(formal.key(text))
    let head = Self.heads.first { key.hasPrefix($0 + " ") }
    let body = head.map { String(key.dropFirst($0.count + 1)) } ?? key
    let issuer = Issuer(name: number(key), body: number(body))
    byText[TextKey(text)] = issuer
    return issuer
  }

  private mutating func number(_ key: String) -> Int {
    if let known = numbers[key] { return known }
    numbers[key] = numbers.count
    return numbers.count - 1
  }

  private static let heads = ["Chủ tịch", "Bộ trưởng", "Thủ tướng", "Giám đốc", "Tổng giám đốc", "Chánh án"]
    .map(
      spellingKey)
}
