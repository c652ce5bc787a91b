import AwardLists
import Diagnostics

/// What people answered to questions of the program, so that the files of offices stay as they are: `Content/data/tra-loi.yml`.
package struct Answers: Sendable {
  package var namesakes: [NamesakeAnswer] = []
  package var places: [PlaceAnswer] = []
  package var headings: [HeadingAnswer] = []

  package init() {}
}

/// Which place a text of award lists means.
package struct PlaceAnswer: Sendable {
  package let place: Place
  package let text: String
  /// The id of a unit or organisation; `nil` where no record is meant and pages show the text.
  package let id: Located<String>?
}

/// What a heading of a list is.
package struct HeadingAnswer: Sendable {
  package let place: Place
  /// The file, by its name or its path from `Content/awards`.
  package let list: Located<String>
  package let text: String
  package let meaning: HeadingMeaning
}
