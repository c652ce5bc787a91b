/// Which body's letterhead a bulletin has: a Party body's, or a State body's (Decree 30/2020/NĐ-CP).
package enum PressLetterhead: String, Sendable, CaseIterable, Codable {
  case party = "dang"
  case state = "nha-nuoc"
}
