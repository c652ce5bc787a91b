import Diagnostics

/// All that is known of one key of a source but how it is read: for people who write it, and programs that check or offer it.
package struct FieldDescription: Sendable {
  /// The English key, which messages name.
  package let key: String
  /// In Vietnamese the label without marks is the key as editors write it: "Tiêu đề" is `tieu-de`.
  package let label: Phrase
  /// One sentence, or a part of one, that says what is written there.
  package let help: Phrase
  /// Without it there is no record.
  package let isNeeded: Bool
  package let audience: Audience
  package let shape: Shape

  /// The other spellings that mean the key among those of one head, without marks and with dashes: `tit`, `ten`.
  package func spellings(among fields: [FieldDescription]) -> [String] {
    FieldNames.names(of: key, among: KnownKeys(fields))
  }
}

/// Who sees what stands under a key.
package enum Audience: String, Sendable, CaseIterable {
  /// Readers, as it is written.
  case readers
  /// Readers see the record that it means, or what that record lets them see.
  case records
  /// Only the program, which decides by it.
  case program
}

/// What a value looks like.
package indirect enum Shape: Sendable {
  case text
  /// Of several sentences.
  case longText
  case flag
  /// A decimal number, in Vietnamese or as data has it.
  case number
  /// A whole number from 0 on.
  case count
  /// A day, a month or a year.
  case date
  /// A day, or a day and a time in the site's zone.
  case instant
  /// The absolute address of a page elsewhere.
  case address
  /// One address of mail.
  case email
  /// The path of a file in `Content/`.
  case file
  /// The id of a record, or what names it.
  case reference(Referred)
  case choice(Choices)
  /// Keys of its own.
  case group(HeadDescription)
  case picture(HeadDescription)
  /// One value stands for a list of one.
  case list(Shape)
  /// One value, be it in a list; others are left out, with a warning.
  case first(Shape)
  /// A text, itself of some shape, in place of keys of its own.
  case shortly(Shape, text: Shape)
}

/// The keys of a mapping.
package struct HeadDescription: Sendable {
  package let fields: [FieldDescription]
  /// Keys of which one is needed; empty where there are none such.
  package let oneOf: [String]
  let known: KnownKeys

  package init(fields: [FieldDescription], oneOf: [String] = []) {
    (self.fields, self.oneOf, known) = (fields, oneOf, KnownKeys(fields))
  }

  /// What is known of a key as it was written, in any spelling.
  package func described(_ written: String) -> FieldDescription? {
    FieldNames.key(for: written, among: known).flatMap { key in fields.first { $0.key == key } }
  }
}

/// The few words of which one is written.
package struct Choices: Sendable {
  package let words: [String]
  /// What offices also write for them, without marks.
  package let others: [String]
  /// Whether another word is an error.
  package let isClosed: Bool
}

extension Shape {
  /// The keys of its own, if it has any.
  package var head: HeadDescription? {
    switch self {
    case .group(let head), .picture(let head): head
    case .list(let item), .first(let item), .shortly(let item, _): item.head
    case .text, .longText, .flag, .number, .count, .date, .instant, .address, .email, .file, .reference,
      .choice:
      nil
    }
  }
}

/// The kinds of records that a key can name.
package enum Referred: String, Sendable, CaseIterable {
  case recipients, campaigns, units, organisations, programmes, awards, decisions, forms, stories
}
