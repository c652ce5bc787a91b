import Diagnostics
import VietnameseText

/// How the value of a key is written and read.
struct FieldType<Reader: KeyedReader, Value>: Sendable {
  let shape: Shape
  /// `nil` where nothing is written, or what is reported.
  let read: @Sendable (inout Reader, _ key: String) -> Value?
}

extension FieldType where Value == String {
  static var text: FieldType { FieldType(shape: .text) { $0.text($1) } }
  /// What names somebody or some place: damaged letters in it are an error.
  static var name: FieldType { FieldType(shape: .text) { $0.name($1) } }
  static var longText: FieldType { FieldType(shape: .longText) { $0.text($1) } }
  static var address: FieldType { FieldType(shape: .address) { $0.url($1) } }
  static var email: FieldType { FieldType(shape: .email) { $0.email($1) } }
  static var file: FieldType { FieldType(shape: .file) { $0.text($1) } }
}

extension FieldType where Value == Located<String> {
  static var placedText: FieldType { FieldType(shape: .text) { $0.located($1) } }
  static var placedFile: FieldType { FieldType(shape: .file) { $0.located($1) } }
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

extension FieldType where Value == Int {
  static var count: FieldType { FieldType(shape: .count) { $0.count($1) } }
}

extension FieldType where Value == ExactNumber {
  static var number: FieldType { FieldType(shape: .number) { $0.number($1) } }
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
    FieldType(shape: .choice(Choices(of: type))) { $0.choice($1, type) }
  }
}

extension Choices {
  /// The words of a closed set.
  init<Value: RawRepresentable & CaseIterable>(of type: Value.Type) where Value.RawValue == String {
    let others = (type as? any SpelledInSeveralWays.Type)?.otherWords ?? []
    self.init(words: type.allCases.map(\.rawValue), others: others, isClosed: true)
  }
}

extension FieldType where Reader == MappingReader {
  /// A mapping under the key.
  static func group<Draft>(
    _ head: Head<Draft>, of draft: Draft,
    _ finish: @escaping @Sendable (inout MappingReader, Draft) -> Value?
  ) -> FieldType where Draft: Sendable {
    FieldType(shape: .group(head.description)) { reader, key in
      reader.group(key, known: head.known) { inner in
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
  static func first(of list: FieldType<Reader, [Value]>) -> FieldType {
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
    return FieldType(shape: .list(short == nil ? item : .shortly(item, text: .text))) { reader, key in
      reader.groups(key, known: head.known, short: short) { inner in
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
