import Diagnostics
import VietnameseText
import YAMLTree

/// Reads the keys of one YAML mapping, typed; what is unknown, doubled or of another type is reported.
struct MappingReader: KeyedReader {
  private struct Entry {
    let key: String
    let written: String
    let keyPlace: Place
    let value: YAMLNode
  }

  let file: String
  private var entries: [Entry] = []

  private(set) var place: Place
  var values: ValueReader

  private let reportsUnknown: Bool
  private let known: KnownKeys
  /// Whether the file writes keys in Vietnamese, which messages do then too.
  private var isVietnamese = false
  /// Whether keys can be missing at all: what is no mapping was reported as a whole.
  private var isMapping = true

  /// - Parameters:
  ///   - known: the keys that this mapping may have.
  ///   - reportsUnknown: false for files that also hold notes for people.
  init(_ node: YAMLNode, known: KnownKeys, file: String, zone: Zone, reportsUnknown: Bool = true) {
    self.reportsUnknown = reportsUnknown
    self.file = file
    self.known = known
    place = node.place(in: file)
    values = ValueReader(zone: zone)
    guard let pairs = node.entries else {
      isMapping = false
      let isList = node.elements?.first?.entries?.isEmpty == false
      report(isList ? .expectedMappingNotList : .expectedMapping, known.keys.first ?? "title", at: place)
      return
    }
    isVietnamese = pairs.contains {
      !known.keys.contains($0.key) && FieldNames.key(for: $0.key, among: known) != nil
    }
    for pair in pairs { add(pair, known: known) }
  }

  private mutating func add(_ entry: YAMLEntry, known: KnownKeys) {
    let keyPlace = entry.keyPlace(in: file)
    let written = entry.key
    guard let key = FieldNames.key(for: written, among: known) else {
      guard reportsUnknown else { return }
      let meant = FieldNames.meantElsewhere(by: written, among: known).map { name(of: $0) }
      let near = meant.map { [$0] } ?? nearMisses(of: written, among: FieldNames.allNames(for: known))
      return values.diagnostics.append(Diagnostic(.unknownKey, written, at: keyPlace, suggestions: near))
    }
    if let first = entries.first(where: { $0.key == key }) {
      // The same spelling twice was reported when the YAML was read.
      if first.written == written { return }
      let problem = Diagnostic(.sameKey, written, first.written, at: keyPlace)
      return values.diagnostics.append(problem.note(.firstHere, at: first.keyPlace))
    }
    entries.append(Entry(key: key, written: written, keyPlace: keyPlace, value: entry.value))
  }

  private mutating func report(_ rule: Rule, _ facts: String = "", at place: Place) {
    values.diagnostics.append(Diagnostic(rule, facts, at: place))
  }

  /// A key as the file writes keys.
  private func name(of key: String) -> String {
    isVietnamese ? FieldNames.vietnameseName(of: key, among: known) ?? key : key
  }

  /// The value of a key; `nil` when it is absent or empty.
  func node(_ key: String) -> YAMLNode? {
    guard let value = entries.first(where: { $0.key == key })?.value, !value.isNull else { return nil }
    return value.text?.isBlank == true ? nil : value
  }

  func place(of key: String) -> Place? { entries.first { $0.key == key }?.keyPlace }

  mutating func located(_ key: String) -> Located<String>? {
    node(key).flatMap { scalar($0) }
  }

  private mutating func scalar(_ node: YAMLNode) -> Located<String>? {
    let place = node.place(in: file)
    guard let text = node.text else {
      report(.expectedText, at: place)
      return nil
    }
    return text.isBlank ? nil : Located(text.trimmed, at: place)
  }

  /// A text without which there is no record; its absence is reported.
  mutating func required(_ key: String) -> String? {
    let told = values.diagnostics.count
    let text = text(key)
    if text == nil, values.diagnostics.count == told { reportMissing(key) }
    return text
  }

  mutating func reportMissing(_ key: String) {
    guard isMapping else { return }
    guard let written = entries.first(where: { $0.key == key }) else {
      return report(.missingKey, name(of: key), at: place)
    }
    report(.emptyKey, written.written, at: written.keyPlace)
  }

  mutating func list(_ key: String) -> [Located<String>] {
    guard let node = node(key) else { return [] }
    guard let items = node.elements else { return scalar(node).map { [$0] } ?? [] }
    return items.compactMap { $0.isNull ? nil : scalar($0) }
  }

  /// The mapping under a key.
  mutating func group<Value>(
    _ key: String, known: KnownKeys, _ read: (inout MappingReader) -> Value?
  ) -> Value? {
    node(key).flatMap { group($0, known: known, read) }
  }

  private mutating func group<Value>(
    _ node: YAMLNode, known: KnownKeys, _ read: (inout MappingReader) -> Value?
  ) -> Value? {
    var inner = MappingReader(
      node, known: known, file: file, zone: values.zone, reportsUnknown: reportsUnknown)
    defer { values.diagnostics += inner.values.diagnostics }
    guard node.entries != nil else { return nil }
    return read(&inner)
  }

  /// A list of mappings, or one mapping that stands for a list of one. `short` reads an item that is plain text.
  mutating func groups<Value>(
    _ key: String, known: KnownKeys, short: ((Located<String>) -> Value)? = nil,
    _ read: (inout MappingReader) -> Value?
  ) -> [Value] {
    guard let node = node(key) else { return [] }
    let items = node.elements ?? [node]
    return items.compactMap { item in
      if let short, item.text != nil { return scalar(item).map(short) }
      return group(item, known: known, read)
    }
  }
}

extension String {
  /// Whether nobody sees anything of it.
  var isBlank: Bool {
    unicodeScalars.allSatisfy { $0.properties.isWhitespace || $0.properties.isDefaultIgnorableCodePoint }
  }

  /// Without spaces, tabs and line breaks at both ends.
  package var trimmed: String {
    let isBlank: (Unicode.Scalar) -> Bool = {
      $0 == " " || ($0.value >= 9 && $0.value <= 13) || $0 == "\u{A0}"
    }
    guard let first = unicodeScalars.first, let last = unicodeScalars.last, isBlank(first) || isBlank(last)
    else { return self }
    var view = unicodeScalars[...]
    while let first = view.first, isBlank(first) { view.removeFirst() }
    while let last = view.last, isBlank(last) { view.removeLast() }
    return String(view)
  }
}
