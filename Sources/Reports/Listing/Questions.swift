import Diagnostics
import Formats
import SiteModel
import VietnameseText

/// What the lists leave open, as YAML for `Content/data/tra-loi.yml`: a comment for each question, and a line for each answer that it
/// may have, of which people keep one.
///
/// Nothing is answered by pasting the whole: two answers to one question are an error.
package func questions(of problems: [Diagnostic], in site: Site, _ language: MessageLanguage) -> String {
  let words = QuestionWords(language: language)
  let questions = problems.flatMap { Question.all(of: $0, in: site, words) }
  var seen: Set<[String]> = []
  let open = questions.filter { seen.insert($0.lines).inserted }
  guard !open.isEmpty else { return "# \(words.nothing)\n" }
  return open.map(\.text).joined(separator: "\n")
}

private struct Question {
  /// Who or what is asked about, and where.
  let subject: String
  /// The lines that answer it, with what each means.
  let answers: [(line: String, meaning: String)]

  var lines: [String] { answers.map(\.line) }

  var text: String {
    "# \(subject)\n"
      + answers.map { $0.line + ($0.meaning.isEmpty ? "" : "  # \($0.meaning)") + "\n" }.joined()
  }
}

extension Question {
  fileprivate static func all(of problem: Diagnostic, in site: Site, _ words: QuestionWords) -> [Question] {
    guard let place = problem.place, let written = problem.facts.first else { return [] }
    let subject = words.subject(written, at: place)
    switch problem.code {
    case Rule.placeWithoutRecord.code:
      return [
        Question(subject: subject, answers: places(written, named: problem.suggestions, in: site, words))
      ]
    case Rule.ambiguousName.code:
      let ids = problem.facts.last.map { $0.split(separator: ", ").map(String.init) } ?? []
      return [
        Question(
          subject: subject, answers: ids.map { (Self.place(written, $0), site.placeName(ofID: $0) ?? "") })
      ]
    case Rule.headingIsNoPlace.code:
      let list = String(place.file.split(separator: "/").last ?? "")
      let start = "- {question: heading, list: \(yamlString(list)), text: \(yamlString(written)), answer: "
      return [Question(subject: subject, answers: words.headings.map { (start + "\($0.0)}", $0.1) })]
    case Rule.newInSeveralLists.code:
      return problem.facts.dropFirst(2).map { name in
        let start = "- {question: namesake, name: \(yamlString(name)), answer: "
        return Question(
          subject: words.subject(name, at: place),
          answers: [
            (start + "different}", words.different), (start + "{same: \(slug(name))}}", words.same(name)),
          ])
      }
    case Rule.namesakeUndecided.code:
      return problem.facts.last.map { [Question(subject: subject, answers: [($0, words.different)])] } ?? []
    default: return []
    }
  }

  private static func place(_ text: String, _ answer: String) -> String {
    "- {question: place, text: \(yamlString(text)), answer: \(answer)}"
  }

  private static func places(
    _ text: String, named names: [String], in site: Site, _ words: QuestionWords
  ) -> [(line: String, meaning: String)] {
    let known = names.compactMap { name in site.placeID(named: name).map { (place(text, $0), name) } }
    return known + [(place(text, "as-written"), words.asWritten)]
  }
}

private struct QuestionWords {
  let language: MessageLanguage

  private func word(_ vi: String, _ en: String) -> String { language.choose(vi: vi, en: en) }

  func subject(_ written: String, at place: Place) -> String {
    let text = written.split(whereSeparator: \.isNewline).joined(separator: " ")
    return word("'\(text)', \(place): giữ một dòng", "'\(text)', \(place): keep one line")
  }

  var nothing: String { word("Không còn câu hỏi nào.", "No question is open.") }
  var asWritten: String { word("không có trong bảng, hiện đúng chữ này", "in no table; shown as written") }
  var different: String { word("là những người, tập thể khác nhau", "they are different") }
  /// The answer needs a row that no list makes.
  func same(_ name: String) -> String {
    word(
      "là một: thêm '\(name)' với mã này vào recipients.csv",
      "they are one: add '\(name)' with this id to recipients.csv")
  }

  var headings: [(String, String)] {
    [
      ("group", word("tên nhóm, không là nơi của ai", "the name of a group, nobody's place")),
      ("organisation", word("cơ quan của những người bên dưới", "the organisation of the people below")),
      ("unit", word("xã, phường của những người bên dưới", "the commune of the people below")),
      ("left-out", word("bỏ qua, như không có", "left out, as if it were not there")),
    ]
  }
}

extension Site {
  fileprivate func placeID(named name: String) -> String? {
    units.records.first { $0.fullName == name }?.id ?? organisations.records.first { $0.name == name }?.id
  }

  fileprivate func placeName(ofID id: String) -> String? {
    units.records.first { $0.id == id }?.fullName ?? organisations.records.first { $0.id == id }?.name
  }
}
