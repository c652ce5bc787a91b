import Diagnostics
import VietnameseText
import YAMLTree

extension NamesakeAnswer {
  /// Reads `Content/data/tra-loi.yml`, a list of answers with `question: namesake`, `name`, `places`, and `answer`: `different`, or
  /// `same` with the id of a recipient.
  package static func read(_ root: YAMLNode, file: String, in context: ReadingContext) -> Read<
    [NamesakeAnswer]
  > {
    guard let items = root.elements else {
      return Read(diagnostics: [Diagnostic(.expectedList, at: root.place(in: file))])
    }
    var read = Read<[NamesakeAnswer]>(value: [], diagnostics: [])
    for item in items {
      var reader = MappingReader(
        item, known: ["question", "name", "places", "answer"], file: file, zone: context.zone)
      if let answer = answer(&reader) { read.value?.append(answer) }
      read.diagnostics += reader.values.diagnostics
    }
    return read
  }

  private static func answer(_ reader: inout MappingReader) -> NamesakeAnswer? {
    guard let question = reader.located("question"), let name = reader.required("name") else {
      _ = reader.required("question")
      return nil
    }
    guard ["namesake", "trung ten"].contains(folded(question.value)) else {
      reader.values.diagnostics.append(Diagnostic(.badChoice, question.value, "namesake", at: question.place))
      return nil
    }
    let places = reader.list("places")
    guard !places.isEmpty, let written = reader.node("answer") else {
      _ = reader.required(places.isEmpty ? "places" : "answer")
      return nil
    }
    let place = written.place(in: reader.file)
    guard let answer = Answer(written) else {
      reader.values.diagnostics.append(
        Diagnostic(.badChoice, written.text ?? "", "different, same: <id>", at: place))
      return nil
    }
    return NamesakeAnswer(place: place, name: name, places: places, answer: answer)
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
