import Foundation
import Testing

@testable import Markdown

/// One example of the specification.
struct SpecificationExample: Sendable, CustomTestStringConvertible {
  let number: Int
  let section: String
  let markdown: String
  let html: String

  var testDescription: String { "\(number) \(section)" }

  static let all: [SpecificationExample] = {
    guard let file = Bundle.module.url(forResource: "Fixtures/commonmark/spec-0.30", withExtension: "txt"),
      let text = try? String(contentsOf: file, encoding: .utf8)
    else { return [] }
    return examples(in: text)
  }()

  /// Examples stand between long fences, Markdown and HTML divided by a line with a dot; `→` is a tab.
  private static func examples(in text: String) -> [SpecificationExample] {
    let fence = String(repeating: "`", count: 32)
    var examples: [SpecificationExample] = []
    var section = ""
    var parts: [String]?
    for line in text.split(separator: "\n", omittingEmptySubsequences: false) {
      if line == fence + " example" {
        parts = [""]
      } else if line == fence, let done = parts {
        examples.append(
          SpecificationExample(
            number: examples.count + 1, section: section, markdown: done[0],
            html: done.count > 1 ? done[1] : ""))
        parts = nil
      } else if line == ".", parts?.count == 1 {
        parts?.append("")
      } else if let last = parts?.indices.last {
        parts?[last] += line.replacing("→", with: "\t") + "\n"
      } else if line.hasPrefix("#") {
        section = line.drop { $0 == "#" || $0 == " " }.description
      }
    }
    return examples
  }
}

struct CommonMarkTests {
  @Test func theSpecificationHas652Examples() {
    #expect(SpecificationExample.all.count == 652)
  }

  @Test(arguments: SpecificationExample.all)
  func plainHTMLIsWhatTheSpecificationShows(example: SpecificationExample) {
    let html = plainHTML(Array(example.markdown.utf8))
    #expect(String(decoding: html, as: UTF8.self) == example.html)
  }
}
