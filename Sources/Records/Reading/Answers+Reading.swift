import AwardLists
import Diagnostics
import VietnameseText
import YAMLTree

extension Answers {
  /// What may be asked.
  private enum Question: CaseIterable {
    case namesake, place, heading

    init?(_ written: String) {
      switch folded(written) {
      case "namesake", "trung ten": self = .namesake
      case "place", "noi", "dia danh": self = .place
      case "heading", "de muc": self = .heading
      default: return nil
      }
    }

    static let words = "namesake, place, heading"
  }

  /// Reads a list of answers: `question: namesake` with `name`, `places`, and `answer`: `different`, or `same` with the id of a
  /// recipient; `question: place` with `text` and an id or `as-written`; `question: heading` with `list`, `text` and what it is.
  package static func read(_ root: YAMLNode, file: String, in context: ReadingContext) -> Read<Answers> {
    guard let items = root.elements else {
      return Read(diagnostics: [Diagnostic(.expectedList, at: root.place(in: file))])
    }
    var answers = Answers()
    var diagnostics: [Diagnostic] = []
    var asked: [String: Place] = [:]
    for item in items {
      var reader = MappingReader(
        item, known: ["question", "name", "places", "text", "list", "answer"], file: file, zone: context.zone)
      if let subject = answers.take(&reader) {
        if let first = asked.updateValue(reader.place, forKey: subject) {
          reader.values.diagnostics.append(
            Diagnostic(.answeredTwice, at: reader.place).note(.firstHere, at: first))
        }
      }
      diagnostics += reader.values.diagnostics
    }
    return Read(value: answers, diagnostics: diagnostics)
  }

  /// Returns what was asked.
  private mutating func take(_ reader: inout MappingReader) -> String? {
    guard let written = reader.located("question") else {
      _ = reader.required("question")
      return nil
    }
    switch Question(written.value) {
    case .namesake:
      guard let answer = NamesakeAnswer(&reader) else { return nil }
      namesakes.append(answer)
      return "\(spellingKey(answer.name)) \(answer.places.map(\.value).sorted())"
    case .place:
      guard let answer = PlaceAnswer(&reader) else { return nil }
      places.append(answer)
      return spellingKey(answer.text)
    case .heading:
      guard let answer = HeadingAnswer(&reader) else { return nil }
      headings.append(answer)
      return "\(answer.list.value) \(spellingKey(answer.text))"
    case nil:
      reader.values.diagnostics.append(
        Diagnostic(.badChoice, written.value, Question.words, at: written.place))
      return nil
    }
  }
}

extension MappingReader {
  /// What is answered; its absence is reported.
  fileprivate mutating func answer() -> Located<String>? {
    let place = node("answer")?.place(in: file)
    return required("answer").map { Located($0, at: place ?? self.place) }
  }

  fileprivate mutating func report(_ written: String, at place: Place, notOf choices: String) {
    values.diagnostics.append(Diagnostic(.badChoice, written, choices, at: place))
  }
}

extension PlaceAnswer {
  fileprivate init?(_ reader: inout MappingReader) {
    guard let text = reader.required("text"), let answer = reader.answer() else { return nil }
    let isAsWritten = ["as written", "giu nguyen", "de nguyen"].contains(folded(answer.value))
    self.init(place: reader.place, text: text, id: isAsWritten ? nil : answer)
  }
}

extension HeadingAnswer {
  fileprivate init?(_ reader: inout MappingReader) {
    guard let list = reader.located("list") else {
      _ = reader.required("list")
      return nil
    }
    guard let text = reader.required("text"), let answer = reader.answer(),
      let meaning = reader.values.choice(answer, HeadingMeaning.self)
    else { return nil }
    self.init(place: reader.place, list: list, text: text, meaning: meaning)
  }
}

extension NamesakeAnswer {
  /// Without `places` it is about those whose rows give none.
  fileprivate init?(_ reader: inout MappingReader) {
    guard let name = reader.required("name") else { return nil }
    guard let written = reader.node("answer") else {
      _ = reader.required("answer")
      return nil
    }
    let place = written.place(in: reader.file)
    guard let answer = Answer(written) else {
      reader.report(written.text ?? "", at: place, notOf: "different, same: <id>")
      return nil
    }
    self.init(place: place, name: name, places: reader.list("places"), answer: answer)
  }
}

extension NamesakeAnswer.Answer {
  /// `different`, `{same: id}` or `same: id` as one text; `khac-nhau` and `cung-mot-nguoi` in Vietnamese.
  fileprivate init?(_ node: YAMLNode) {
    if let entry = node.entries?.first, node.entries?.count == 1, Self.isSame(entry.key),
      let id = entry.value.text?.trimmed
    {
      self = .same(id: id)
      return
    }
    guard let text = node.text else { return nil }
    if ["different", "khac nhau"].contains(folded(text)) {
      self = .different
      return
    }
    let parts = text.split(separator: ":", maxSplits: 1).map { String($0).trimmed }
    guard parts.count == 2, Self.isSame(parts[0]), !parts[1].isEmpty else { return nil }
    self = .same(id: parts[1])
  }

  private static func isSame(_ word: String) -> Bool { ["same", "cung mot nguoi"].contains(folded(word)) }
}
