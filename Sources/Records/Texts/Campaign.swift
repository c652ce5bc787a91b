import Diagnostics
import VietnameseText

/// An emulation campaign (phong trào thi đua).
package struct Campaign: AuthoredRecord {
  package var text: AuthoredText
  package var id: String
  package var aim: String?
  package var owner: String?
  package var partners: [String] = []
  package var scope: String?
  package var term: String?
  package var programmes: [Located<String>] = []
  package var launched: PartialDate?
  package var state: String?
  package var targets: [String] = []
  package var results: [Result] = []
  package var reviews: [Review] = []

  /// Where its figures are, beside `index.md`; there may be no such file.
  package var resultsFile: String { file.dropLast("index.md".count) + "results.csv" }
}

/// A point of a series: what an indicator was in a period (kết quả).
package struct Result: Sendable {
  package var place: Place
  package var indicator: String
  package var name: String?
  /// As written, `2025-06-12`, `2025` or `2023-2024`; orders and names the point.
  package var period: String
  package var value: ExactNumber
  /// What is counted: `căn nhà`, `%`.
  package var measure: String
  package var target: ExactNumber?
  package var isCumulative = false
  /// The indicator that this one is a part of; the parts of a period add up to it.
  package var partOf: Located<String>?
  package var asOf: PartialDate?
  package var source: String?
}

/// The look back at a campaign (sơ kết, tổng kết).
package struct Review: AuthoredRecord {
  package enum Kind: String, Sendable, CaseIterable {
    case interim = "so-ket"
    case final = "tong-ket"
  }

  package var text: AuthoredText
  package var kind = Kind.interim
}

extension Campaign {
  /// Those of its own page, without its reviews.
  package var contentFiles: [ContentFileReference] {
    [image].compactMap { $0?.reference(from: file) } + body.pictures.map { $0.reference(from: file) }
  }
}

extension Review {
  package var contentFiles: [ContentFileReference] { body.pictures.map { $0.reference(from: file) } }
}
