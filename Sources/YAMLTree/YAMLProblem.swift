import Diagnostics

/// libyaml's problem in the author's terms, at the place where the author has to look.
func diagnostic(
  for problem: YAMLProblem, in bytes: UnsafeBufferPointer<UInt8>, file: String, firstLine: Int
) -> Diagnostic {
  if let offset = problem.byteOffset {
    return unreadableCharacter(at: offset, bytes, file: file, firstLine: firstLine)
  }
  let here = Place(file, line: firstLine + problem.line, column: problem.column + 1)
  let opening = Place(file, line: firstLine + problem.contextLine, column: problem.contextColumn + 1)
  let line = SourceLine(problem.line, of: bytes)
  let character = line.scalar(at: problem.column)
  switch (problem.context, problem.problem) {
  case _ where line.isIndentedByTab || problem.problem.hasPrefix("found a tab character"):
    return Diagnostic(.yamlTab, at: Place(file, line: firstLine + problem.line, column: 1))
  case ("while scanning a quoted scalar", _):
    return Diagnostic(.yamlUnclosedQuote, mark(opening, problem, bytes), at: opening)
  case ("while parsing a quoted scalar", _): return Diagnostic(.yamlEscape, at: here)
  case ("while parsing a flow sequence", _):
    return Diagnostic(.yamlUnclosedBracket, "[", "]", at: opening).note(.yamlStoppedHere, at: here)
  case ("while parsing a flow mapping", _):
    return Diagnostic(.yamlUnclosedBracket, "{", "}", at: opening).note(.yamlStoppedHere, at: here)
  case (_, "mapping values are not allowed in this context"): return Diagnostic(.yamlColonInValue, at: here)
  case (_, "block sequence entries are not allowed in this context"):
    return Diagnostic(.yamlDashInValue, at: here)
  case ("while scanning a simple key", _): return Diagnostic(.yamlMissingColon, at: opening)
  case ("while parsing a block mapping", _) where line.hasQuote(before: problem.column):
    return Diagnostic(.yamlTextAfterQuote, at: here)
  case ("while parsing a block mapping", _), ("while parsing a block collection", _):
    return Diagnostic(.yamlIndentation, at: here)
  case ("while scanning a block scalar", _): return specialStart(opening, problem, bytes)
  case ("while scanning an anchor", _), ("while scanning an alias", _), ("while scanning a tag", _),
    ("while parsing a tag", _), ("while parsing a node", _):
    return specialStart(opening, problem, bytes)
  case ("while scanning a directive", _), ("while scanning a %YAML directive", _),
    ("while scanning a %TAG directive", _), ("while parsing a %TAG directive", _):
    return Diagnostic(.yamlDirective, at: opening)
  case (_, "found character that cannot start any token"):
    return Diagnostic(.yamlSpecialStart, character.map { String($0) } ?? "", at: here)
  case (_, "did not find expected <document start>"): return Diagnostic(.yamlMissingColon, at: here)
  default: return Diagnostic(.yamlSyntax, at: here)
  }
}

private func mark(_ place: Place, _ problem: YAMLProblem, _ bytes: UnsafeBufferPointer<UInt8>) -> String {
  SourceLine(problem.contextLine, of: bytes).scalar(at: problem.contextColumn).map { String($0) } ?? ""
}

private func specialStart(
  _ place: Place, _ problem: YAMLProblem, _ bytes: UnsafeBufferPointer<UInt8>
) -> Diagnostic {
  Diagnostic(.yamlSpecialStart, mark(place, problem, bytes), at: place)
}

private func unreadableCharacter(
  at offset: Int, _ bytes: UnsafeBufferPointer<UInt8>, file: String, firstLine: Int
) -> Diagnostic {
  let before = bytes[..<min(max(0, offset), bytes.count)]
  let lineStart = before.lastIndex(of: UInt8(ascii: "\n")).map { $0 + 1 } ?? 0
  let line = before.count { $0 == UInt8(ascii: "\n") }
  let column = before[lineStart...].count { $0 & 0xC0 != 0x80 }
  let place = Place(file, line: firstLine + line, column: column + 1)
  let scalar = SourceLine(line, of: bytes).scalar(at: column)
  guard let scalar, scalar != "\u{FFFD}" else { return Diagnostic(.invalidUTF8, at: place) }
  let hexadecimal = String(scalar.value, radix: 16, uppercase: true)
  let name = "U+" + String(repeating: "0", count: max(0, 4 - hexadecimal.count)) + hexadecimal
  return Diagnostic(.yamlControlCharacter, name, at: place)
}
