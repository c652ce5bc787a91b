extension [UInt8] {
  /// Appends `value` as a JSON-LD block of an HTML page. No text in it can end the element, because JSON
  /// strings are written without `<`; a data block is not run, so Content-Security-Policy does not mind.
  package mutating func appendJSONLDScript(_ value: JSONValue) {
    append("<script type=\"application/ld+json\">" as StaticString)
    appendJSON(value)
    append("</script>" as StaticString)
  }
}
