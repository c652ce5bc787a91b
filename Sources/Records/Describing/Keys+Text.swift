import Diagnostics
import VietnameseText

extension FieldDescription {
  /// The key as Vietnamese editors write it: the label without marks.
  package var vietnameseKey: String { slug(label.vi) }
}

/// The keys or columns of a kind of source as a table of Markdown, with those of their own keys below them.
package func keysTable(of kind: SourceKind, in language: MessageLanguage) -> String {
  let header =
    kind.isTable
    ? Phrase("| Cột | Tiếng Anh | Ghi gì | Cách ghi |", "| Column | Vietnamese | What it says | How |")
    : Phrase("| Khóa | Tiếng Anh | Ghi gì | Cách ghi |", "| Key | Vietnamese | What it says | How |")
  let lines = kind.isTable ? columns(kind.fields, language) : rows(of: kind.fields, below: [], language)
  return ([header.text(in: language), "|---|---|---|---|"] + lines).joined(separator: "\n")
}

private func columns(_ fields: [FieldDescription], _ language: MessageLanguage) -> [String] {
  fields.map { field in
    let names = language.choose(
      vi: "\(field.label.vi) | `\(field.key)`", en: "`\(field.key)` | \(field.label.vi)")
    let how = field.shape.columnWording.text(in: language)
    return "| \(names) | \(field.sentence(in: language)) | \(how) |"
  }
}

extension FieldDescription {
  fileprivate func sentence(in language: MessageLanguage) -> String {
    help.text(in: language) + (isNeeded ? Phrase(" (bắt buộc)", " (needed)").text(in: language) : "")
  }
}

private func rows(
  of fields: [FieldDescription], below outer: [FieldDescription], _ language: MessageLanguage
) -> [String] {
  fields.flatMap { field -> [String] in
    let path = outer + [field]
    let vietnamese = path.map(\.vietnameseKey).joined(separator: ".")
    let english = path.map(\.key).joined(separator: ".")
    let names = language.choose(vi: "`\(vietnamese)` | \(english)", en: "`\(english)` | \(vietnamese)")
    let how = field.shape.wording.text(in: language)
    return ["| \(names) | \(field.sentence(in: language)) | \(how) |"]
      + rows(of: field.shape.head?.fields ?? [], below: path, language)
  }
}

extension Shape {
  /// How a value is written in a cell.
  fileprivate var columnWording: Phrase {
    guard case .list(let item) = self else { return wording }
    return Phrase(
      "\(item.wording.vi), nhiều thì ngăn bằng dấu chấm phẩy",
      "\(item.wording.en), several set apart by semicolons")
  }

  /// How a value is written, for people.
  package var wording: Phrase {
    switch self {
    case .text: Phrase("chữ", "text")
    case .longText: Phrase("câu", "sentences")
    case .flag: Phrase("có hoặc không", "true or false")
    case .number: Phrase("số: 8,4", "a number: 8,4 or 8.4")
    case .count: Phrase("số nguyên", "a whole number")
    case .date: Phrase("ngày, tháng hoặc năm", "a day, month or year")
    case .instant: Phrase("ngày, có thể kèm giờ", "a day, perhaps with a time")
    case .address: Phrase("địa chỉ https://", "an address https://")
    case .email: Phrase("một địa chỉ thư điện tử", "one e-mail address")
    case .file: Phrase("đường dẫn tệp", "the path of a file")
    case .reference(let records): Phrase("mã (\(records.rawValue))", "an id (\(records.rawValue))")
    case .choice(let choices):
      Phrase(choices.words.joined(separator: ", "), choices.words.joined(separator: ", "))
    case .group: Phrase("các khóa bên dưới", "the keys below")
    case .picture: Phrase("các khóa bên dưới", "the keys below")
    case .list(let item):
      Phrase("một hay nhiều: \(item.wording.vi)", "one or several: \(item.wording.en)")
    case .first(let item): item.wording
    case .shortly(let whole, let text):
      Phrase("\(text.wording.vi), hoặc \(whole.wording.vi)", "\(text.wording.en), or \(whole.wording.en)")
    }
  }
}
