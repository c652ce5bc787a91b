import Diagnostics

/// One key of a source: what is known of it, how its value is read, and where the value is kept.
struct Field<Reader: KeyedReader, Draft>: Sendable {
  let description: FieldDescription
  /// Whether a value was written, and could be read.
  let read: @Sendable (inout Reader, inout Draft) -> Bool

  /// - Parameters:
  ///   - label: in Vietnamese and in English.
  ///   - keep: puts a value that was written, and could be read, where it belongs.
  init<Value>(
    _ key: String, _ label: Phrase, _ help: Phrase, _ type: FieldType<Reader, Value>,
    isNeeded: Bool = false, for audience: Audience = .readers,
    keep: @escaping @Sendable (inout Draft, Value) -> Void
  ) {
    description = FieldDescription(
      key: key, label: label, help: help, isNeeded: isNeeded, audience: audience, shape: type.shape)
    read = { reader, draft in
      guard let value = type.read(&reader, key) else { return false }
      keep(&draft, value)
      return true
    }
  }

  private init(
    _ description: FieldDescription, read: @escaping @Sendable (inout Reader, inout Draft) -> Bool
  ) {
    (self.description, self.read) = (description, read)
  }

  /// The same key of something that has the draft as a part.
  func inside<Outer>(
    _ change: @escaping @Sendable (inout Outer, (inout Draft) -> Void) -> Void
  ) -> Field<Reader, Outer> {
    Field<Reader, Outer>(description) { reader, outer in
      var isRead = false
      change(&outer) { isRead = read(&reader, &$0) }
      return isRead
    }
  }
}

/// The keys of one mapping or table of a source, in the order in which people are told of them.
struct Fields<Reader: KeyedReader, Draft>: Sendable {
  let fields: [Field<Reader, Draft>]
  /// Made once: what was read of a text keeps it.
  let description: HeadDescription

  /// - Parameter oneOf: keys of which one is needed, that first which is asked for where all are missing.
  init(_ fields: [Field<Reader, Draft>], oneOf: [String] = []) {
    self.fields = fields
    description = HeadDescription(fields: fields.map(\.description), oneOf: oneOf)
  }

  var known: KnownKeys { description.known }

  /// Reads every key into the draft. What is needed and gave no value is reported, unless the reader of its key said why: so
  /// nothing is refused without a word.
  ///
  /// - Returns: whether every key that is needed gave a value.
  @discardableResult
  func read(_ reader: inout Reader, into draft: inout Draft) -> Bool {
    let oneOf = description.oneOf
    var (isWhole, isOneSettled) = (true, oneOf.isEmpty)
    // By position: a loop over the fields would copy each with all that it says, for every text.
    for position in fields.indices {
      let told = reader.values.diagnostics.count
      let isRead = fields[position].read(&reader, &draft)
      let isSettled = isRead || reader.values.diagnostics.count > told
      if fields[position].description.isNeeded {
        isWhole = isWhole && isRead
        if !isSettled { reader.reportMissing(fields[position].description.key) }
      }
      if isSettled, !isOneSettled { isOneSettled = oneOf.contains(fields[position].description.key) }
    }
    if !isOneSettled { reader.reportMissing(oneOf[0]) }
    return isWhole
  }
}

/// The keys of a head or of another mapping.
typealias Head<Draft> = Fields<MappingReader, Draft>
typealias HeadField<Draft> = Field<MappingReader, Draft>

/// The columns of a table.
typealias Columns<Draft> = Fields<RowReader, Draft>
typealias Column<Draft> = Field<RowReader, Draft>
