import Foundation

/// JSON of values that are kept and read again. Foundation's coders do it, since they derive both ways from one declaration; what
/// is only written goes through `JSONValue`, whose members keep their order.
package enum JSONCoding {
  /// One line without spaces, members in the order of their names, so that equal values have equal bytes.
  package static func bytes(of value: some Encodable) throws -> [UInt8] {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
    return Array(try encoder.encode(value))
  }

  /// - Throws: `DecodingError`, whose words are for programmers.
  package static func value<Value: Decodable>(_ type: Value.Type, from bytes: some Sequence<UInt8>) throws
    -> Value
  {
    try JSONDecoder().decode(type, from: Data(bytes))
  }
}
