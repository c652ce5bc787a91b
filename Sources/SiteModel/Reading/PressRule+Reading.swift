import Diagnostics
import VietnameseText

extension PressRule {
  static let keys = ["name", "every", "title", "campaign", "minimum"]

  /// The rules under `press`, each name once.
  static func read(_ press: inout MappingReader) -> [PressRule] {
    var rules: [PressRule] = []
    for rule in press.groups("rules", known: keys, PressRule.init) {
      if let first = rules.first(where: { $0.name.value == rule.name.value }) {
        press.values.diagnostics.append(
          Diagnostic(.duplicateID, rule.name.value, at: rule.name.place)
            .note(.firstHere, at: first.name.place))
      } else {
        rules.append(rule)
      }
    }
    return rules
  }

  private init?(_ head: inout MappingReader) {
    let name = head.located("name")
    let every = head.choice("every", Every.self)
    if name == nil { _ = head.required("name") }
    if head.node("every") == nil { _ = head.required("every") }
    let title = head.located("title")
    let campaign = head.located("campaign")
    let minimum = head.count("minimum") ?? 0
    guard let name, let every else { return nil }
    self.init(name: name, every: every, title: title?.value, campaign: campaign, minimum: minimum)
    guard let title else { return }
    let allowed = PressRule.placeholders(of: every)
    for written in bracedNames(in: title.value) where !allowed.contains(written) {
      head.values.diagnostics.append(
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
