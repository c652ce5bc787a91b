/// A text as the key of a table, told apart by its bytes.
///
/// String's own hashing looks up every letter with marks to see whether it composes, which costs more than most of what
/// is done with a cell. Texts are in NFC here, so the same letters are the same bytes.
///
/// Inlinable, because other targets look up several for every row of every list.
@usableFromInline
package struct TextKey: Hashable, Sendable {
  @usableFromInline package let text: String

  @inlinable package init(_ text: String) { self.text = text }

  @inlinable package static func == (a: TextKey, b: TextKey) -> Bool {
    let isSame = a.text.utf8.withContiguousStorageIfAvailable { first in
      b.text.utf8.withContiguousStorageIfAvailable { second in
        first.count == second.count && first.elementsEqual(second)
      }
    }
    return (isSame ?? nil) ?? a.text.utf8.elementsEqual(b.text.utf8)
  }

  @inlinable package func hash(into hasher: inout Hasher) {
    let isDone: Void? = text.utf8.withContiguousStorageIfAvailable {
      hasher.combine(bytes: UnsafeRawBufferPointer($0))
    }
    if isDone == nil { for byte in text.utf8 { hasher.combine(byte) } }
  }
}

/// What was made of texts, kept because lists say the same in most of their rows.
@usableFromInline
package struct KeptByText<Value: Sendable>: Sendable {
  @usableFromInline var values: [TextKey: Value] = [:]

  @inlinable package init() {}

  @inlinable package func callAsFunction(_ text: String) -> Value? { values[TextKey(text)] }

  @inlinable package mutating func callAsFunction(_ text: String, _ make: (String) -> Value) -> Value {
    if let known = values[TextKey(text)] { return known }
    let value = make(text)
    values[TextKey(text)] = value
    return value
  }
}

/// The FNV-1a hash of a text's bytes: the same on every machine.
package func hash(of text: String) -> UInt64 {
  var text = text
  return text.withUTF8 { bytes in
    var hash: UInt64 = 0xCBF2_9CE4_8422_2325
    for byte in bytes { hash = (hash ^ UInt64(byte)) &* 0x100_0000_01B3 }
    return hash
  }
}
