import Diagnostics
import VietnameseText

extension FieldDescription {
  /// The key as Vietnamese editors write it: the label without marks.
  package var vietnameseKey: String { slug(label.vi) }
}

/// The keys of a kind of text as a table of Markdown, with those of their own keys below them.
package func keysTable(of kind: TextKind, in language: MessageLanguage) -> String {
  let header = Phrase("| Khóa | Tiếng Anh | Ghi gì | Cách ghi |", "| Key | Vietnamese | What it says | How |")
  let lines = rows(of: kind.fields, below: [], language)
  return ([header.text(in: language), "|---|---|---|---|"] + lines).joined(separator: "\n")
}

private func rows(
  of fields: [FieldDescription], below outer: [FieldDescription], _ language: MessageLanguage
) -> [String] {
  fields.flatMap { field -> [String] in
    let path = outer + [field]
    let vietnamese = path.map(\.vietnameseKey).joined(separator: ".")
    let english = path.map(\.key).joined(separator: ".")
    let names = language == .vi ? "`\(vietnamese)` | \(english)" : "`\(english)` | \(vietnamese)"
    let needed = field.isNeeded ? Phrase(" (bắt buộc)", " (needed)").text(in: language) : ""
    let how = field.shape.wording.text(in: language)
    return ["| \(names) | \(field.help.text(in: language))\(needed) | \(how) |"]
      + rows(of: field.shape.fields, below: path, language)
  }
}

extension Shape {
  /// How a value is written, for people.
  package var wording: Phrase {
    switch self {
    case .text: Phrase("chữ", "text")
    case .longText: Phrase("câu", "sentences")
    case .flag: Phrase("có hoặc không", "true or false")
    case .date: Phrase("ngày, tháng hoặc năm", "a day, month or year")
    case .instant: Phrase("ngày, có thể kèm giờ", "a day, perhaps with a time")
    case .address: Phrase("địa chỉ https://", "an address https://")
    case .file: Phrase("đường dẫn tệp", "the path of a file")
    case .reference(let records): Phrase("mã (\(records.rawValue))", "an id (\(records.rawValue))")
    case .choice(let choices):
      Phrase(choices.words.joined(separator: ", "), choices.words.joined(separator: ", "))
    case .group: Phrase("các khóa bên dưới", "the keys below")
    case .picture: Phrase("các khóa bên dưới", "the keys below")
    case .list(let item):
      Phrase("một hay nhiều: \(item.wording.vi)", "one or several: \(item.wording.en)")
    case .first(let item): item.wording
    case .shortly(let whole):
      Phrase("chữ, hoặc \(whole.wording.vi)", "text, or \(whole.wording.en)")
    }
  }
}
