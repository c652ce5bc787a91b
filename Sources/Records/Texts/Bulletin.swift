import Bulletins
import Diagnostics
import Markdown
import VietnameseText

/// A press bulletin (thông cáo báo chí), written by an editor or drafted by a rule and then left to one.
///
/// What its file says is not published by being there: a bulletin is published by the press room, which stores it.
package struct Bulletin: AuthoredRecord {
  /// Whom an agency asks: an office, never a person.
  package struct Contact: Sendable {
    package var office: String?
    package var phone: String?
    package var email: String?
  }

  /// What `guongsang press draft` gathered it from. The text is the editor's all the same.
  package struct Composed: Sendable {
    /// A rule of `site.yml`; `nil` when none was asked for.
    package var rule: String?
    /// `2026-W08`, `2026-05`, the id of a campaign, or the slug of a decision.
    package var period: String
  }

  /// The document with number, signature and seal that the bulletin tells of, where there is one: the bulletin itself is none.
  package struct Original: Sendable {
    /// "Thông cáo số 12-TC/BTGDVTU ngày 19/5/2026"
    package var title: String
    package var url: String
  }

  /// Its date is the instant of release.
  package var text: AuthoredText
  /// Year and number: `2026-0007`, which every format and address has.
  package var id: BulletinID
  package var letterhead: PressLetterhead?
  /// The place before the date: "Nghệ An".
  package var dateline: String?
  package var contact: Contact?
  package var stories: [Located<String>] = []
  /// Ids of award rows, or of decisions for all their rows.
  package var awards: [Located<String>] = []
  package var photos: [Picture] = []
  /// SHA-256 of the files of its photos, in hexadecimal digits, by their path from the source root; nothing of one that is not there.
  package var photoDigests: [String: String] = [:]
  /// For editors of agencies only (ghi chú cho biên tập viên).
  package var notes: [String] = []
  package var original: Original?
  package var corrections: [Correction] = []
  /// `nil` of a bulletin that an editor wrote from the first word on.
  package var composed: Composed?
  /// The text of its file, which is what was released, to the letter.
  package var source = ""

  /// The photos that no agency could print: it must know what they show and on what conditions they are lent. One without a
  /// photographer or a description is refused in any text.
  package var unfinishedPhotos: [Located<String>] {
    photos.filter { $0.caption == nil || $0.rights == nil }.map { Located($0.file, at: $0.place) }
      + body.pictures.filter { declaration(of: $0) == nil }.map { Located($0.destination, at: $0.place) }
  }

  /// What is declared of a picture of the text, which has no room for the conditions on which it is lent.
  package func declaration(of picture: MarkdownDocument.Picture) -> Picture? {
    let target = ContentFile(picture.destination, from: file)
    return photos.first { ContentFile($0.file, from: file) == target }
  }
}

extension Bulletin {
  package var contentFiles: [ContentFileReference] {
    photos.map { $0.reference(from: file, use: .pressPhoto) }
      + body.pictures.map { $0.reference(from: file, use: .pressPhoto) }
  }
}
