import VietnameseText

extension Recipient.Kind {
  /// Whether a name of this kind is that of a person: communes and bodies are not held back.
  var isOfPeople: Bool {
    switch self {
    case .individual, .household, .foreign: true
    case .collective, .community, .province: false
    }
  }
}

/// The names of people in a name as lists write it: "Hộ ông Lê Văn An và bà Trần Thị Bình" has two.
func peopleNamed(in name: String) -> [String] {
  var parts: [Substring] = [name[...]]
  for divider in [" và ", ", ", "; ", " & ", " + ", "\n"] {
    parts = parts.flatMap { $0.split(separator: divider) }
  }
  return parts.map { withoutHonorifics(String($0)) }.filter { !$0.isEmpty }
}
