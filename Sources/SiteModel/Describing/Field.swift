import Diagnostics
import VietnameseText

/// One key of a head: what is known of it, how its value is read, and where the value is kept.
struct Field<Draft>: Sendable {
  let description: FieldDescription
  let read: @Sendable (inout MappingReader, inout Draft) -> Void

  /// - Parameters:
  ///   - label: in Vietnamese and in English.
  ///   - keep: puts a value that was written, and could be read, where it belongs.
  init<Value>(
    _ key: String, _ label: Phrase, _ help: Phrase, _ type: FieldType<Value>, isNeeded: Bool = false,
    for audience: Audience = .readers, keep: @escaping @Sendable (inout Draft, Value) -> Void
  ) {
    description = FieldDescription(
      key: key, label: label, help: help, isNeeded: isNeeded, audience: audience, shape: type.shape)
    read = { reader, draft in
      if let value = type.read(&reader, key) { keep(&draft, value) }
    }
  }

  private init(
    _ description: FieldDescription, read: @escaping @Sendable (inout MappingReader, inout Draft) -> Void
  ) {
    (self.description, self.read) = (description, read)
  }

  /// The same key of something that has the draft as a part.
  func inside<Outer>(
    _ change: @escaping @Sendable (inout Outer, (inout Draft) -> Void) -> Void
  ) -> Field<Outer> {
    Field<Outer>(description) { reader, outer in change(&outer) { read(&reader, &$0) } }
  }
}

/// The keys of one mapping of a source, in the order in which people are told of them.
struct Head<Draft>: Sendable {
  let fields: [Field<Draft>]
  let keys: [String]
  /// Made once: what was read of a text keeps it.
  let description: HeadDescription

  /// - Parameter oneOf: keys of which one is needed, that first which is asked for where all are missing.
  init(_ fields: [Field<Draft>], oneOf: [String] = []) {
    self.fields = fields
    keys = fields.map(\.description.key)
    description = HeadDescription(fields: fields.map(\.description), oneOf: oneOf)
  }

  /// Reads every key into the draft; what is needed and missing is reported.
  func read(_ reader: inout MappingReader, into draft: inout Draft) {
    // By position: a loop over the fields would copy each with all that it says, for every text.
    for position in fields.indices {
      fields[position].read(&reader, &draft)
      if fields[position].description.isNeeded { reader.reportMissing([keys[position]]) }
    }
    if !description.oneOf.isEmpty { reader.reportMissing(description.oneOf) }
  }
}

/// How the value of a key is written and read.
struct FieldType<Value>: Sendable {
  let shape: Shape
  /// `nil` where nothing is written, or what is reported.
  let read: @Sendable (inout MappingReader, _ key: String) -> Value?
}

extension FieldType where Value == String {
  static var text: FieldType { FieldType(shape: .text) { $0.text($1) } }
  static var longText: FieldType { FieldType(shape: .longText) { $0.text($1) } }
  static var address: FieldType { FieldType(shape: .address) { $0.url($1) } }
}

extension FieldType where Value == Located<String> {
  static var file: FieldType { FieldType(shape: .file) { $0.located($1) } }
  static func reference(to records: Referred) -> FieldType {
    FieldType(shape: .reference(records)) { $0.located($1) }
  }
}

extension FieldType where Value == [Located<String>] {
  static var list: FieldType { FieldType(shape: .list(.text)) { $0.list($1) } }
  static func references(to records: Referred) -> FieldType {
    FieldType(shape: .list(.reference(records))) { $0.list($1) }
  }
}

extension FieldType where Value == Bool {
  static var flag: FieldType { FieldType(shape: .flag) { $0.flag($1) } }
}

extension FieldType where Value == PartialDate {
  static var date: FieldType { FieldType(shape: .date) { $0.date($1) } }
}

extension FieldType where Value == Moment {
  static var instant: FieldType { FieldType(shape: .instant) { $0.moment($1) } }
}

extension FieldType where Value == Located<Moment> {
  static var placedInstant: FieldType {
    FieldType(shape: .instant) { reader, key in
      guard let written = reader.located(key), let moment = reader.values.moment(written) else { return nil }
      return Located(moment, at: written.place)
    }
  }
}

extension FieldType where Value: RawRepresentable & CaseIterable & Sendable, Value.RawValue == String {
  static func choice(_ type: Value.Type) -> FieldType {
    let others = (type as? any SpelledInSeveralWays.Type)?.otherWords ?? []
    let choices = Choices(words: type.allCases.map(\.rawValue), others: others, isClosed: true)
    return FieldType(shape: .choice(choices)) { $0.choice($1, type) }
  }
}

extension FieldType {
  /// A mapping under the key.
  static func group<Draft>(
    _ head: Head<Draft>, of draft: Draft,
    _ finish: @escaping @Sendable (inout MappingReader, Draft) -> Value?
  ) -> FieldType where Draft: Sendable {
    FieldType(shape: .group(head.description)) { reader, key in
      reader.group(key, known: head.keys) { inner in
        var draft = draft
        head.read(&inner, into: &draft)
        return finish(&inner, draft)
      }
    }
  }

  static func group(_ head: Head<Value>, of draft: Value) -> FieldType where Value: Sendable {
    group(head, of: draft) { $1 }
  }

  /// The first item of a list.
  static func first(of list: FieldType<[Value]>) -> FieldType {
    FieldType(shape: .first(list.shape.item)) { reader, key in
      let items = list.read(&reader, key) ?? []
      if items.count > 1 {
        reader.values.diagnostics.append(Diagnostic(.onlyFirstValue, key, at: reader.place(of: key)))
      }
      return items.first
    }
  }

  /// A list of mappings, or one that stands for a list of one.
  ///
  /// - Parameter short: what an item is that is only a text; `nil` where none may be.
  static func groups<Item, Draft>(
    _ head: Head<Draft>, of draft: Draft, shape: (HeadDescription) -> Shape = { .group($0) },
    short: (@Sendable (Located<String>) -> Item)? = nil,
    _ finish: @escaping @Sendable (inout MappingReader, Draft) -> Item?
  ) -> FieldType where Value == [Item], Draft: Sendable {
    let item = shape(head.description)
    return FieldType(shape: .list(short == nil ? item : .shortly(item))) { reader, key in
      reader.groups(key, known: head.keys, short: short) { inner in
        var draft = draft
        head.read(&inner, into: &draft)
        return finish(&inner, draft)
      }
    }
  }
}

extension Shape {
  /// Of a list, what it is a list of.
  fileprivate var item: Shape { if case .list(let item) = self { item } else { self } }
}
