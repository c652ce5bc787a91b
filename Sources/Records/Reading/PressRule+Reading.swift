import Diagnostics
import VietnameseText

extension FieldType where Reader == MappingReader, Value == [PressRule] {
  /// The rules under `press`, each name once.
  static var pressRules: FieldType {
    let written: FieldType = .groups(WrittenRule.head, of: WrittenRule()) { $1.rule(&$0) }
    return FieldType(shape: written.shape) { reader, key in
      var rules: [PressRule] = []
      for rule in written.read(&reader, key) ?? [] {
        if let first = rules.first(where: { $0.name.value == rule.name.value }) {
          reader.values.diagnostics.append(
            Diagnostic(.duplicateID, rule.name.value, at: rule.name.place)
              .note(.firstHere, at: first.name.place))
        } else {
          rules.append(rule)
        }
      }
      return rules
    }
  }
}

/// A rule while it is being read.
private struct WrittenRule: Sendable {
  var name: Located<String>?
  var every: PressRule.Every?
  var title: Located<String>?
  var campaign: Located<String>?
  var minimum = 0

  static let head = Head<WrittenRule>([
    Field(
      "name", Phrase("Tên", "Name"), Phrase("gọi quy tắc bằng tên này", "what it is called by"), .placedText,
      isNeeded: true, for: .program
    ) { $0.name = $1 },
    Field(
      "every", Phrase("Chu kỳ", "Every"), Phrase("mỗi kỳ nào một thông cáo", "what each draft is about"),
      .choice(PressRule.Every.self), isNeeded: true, for: .program
    ) { $0.every = $1 },
    Field(
      "title", Phrase("Tiêu đề", "Title"),
      Phrase(
        "tít của bản nháp: Gương sáng tuần {tuan} năm {nam}", "the draft's headline, with {tuan}, {nam}…"),
      .placedText, for: .program
    ) { $0.title = $1 },
    Field(
      "campaign", Phrase("Phong trào", "Campaign"), Phrase("chỉ của phong trào này", "of this campaign only"),
      .reference(to: .campaigns), for: .program
    ) { $0.campaign = $1 },
    Field(
      "minimum", Phrase("Ít nhất", "At least"),
      Phrase("ít hơn số bài này thì không có bản nháp", "fewer stories make no draft"), .count, for: .program
    ) { $0.minimum = $1 },
  ])

  func rule(_ reader: inout MappingReader) -> PressRule? {
    guard let name, let every else { return nil }
    if let title { Self.checkPlaceholders(of: title, every, &reader) }
    return PressRule(name: name, every: every, title: title?.value, campaign: campaign, minimum: minimum)
  }

  private static func checkPlaceholders(
    of title: Located<String>, _ every: PressRule.Every, _ reader: inout MappingReader
  ) {
    let allowed = PressRule.placeholders(of: every)
    for written in bracedNames(in: title.value) where !allowed.contains(written) {
      reader.values.diagnostics.append(
        Diagnostic(
          .unknownPlaceholder, written, allowed.map { "{\($0)}" }.joined(separator: ", "), at: title.place,
          suggestions: nearMisses(of: written, among: allowed)))
    }
  }
}

/// What stands in braces, in the order of the text.
private func bracedNames(in text: String) -> [String] {
  text.split(separator: "{", omittingEmptySubsequences: false).dropFirst().compactMap { part in
    part.firstIndex(of: "}").map { String(part[..<$0]) }
  }
}
