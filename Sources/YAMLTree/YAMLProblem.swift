import Diagnostics

extension YAMLBuilder {
  /// libyaml's problem in the author's terms, at the place where the author has to look.
  func diagnostic(for problem: YAMLProblem, in bytes: UnsafeBufferPointer<UInt8>) -> Diagnostic {
    if let offset = problem.byteOffset {
      return unreadableCharacter(at: offset, bytes, file: file, firstLine: firstLine)
    }
    let here = Place(file, line: firstLine + problem.line, column: problem.column + 1)
    let opening = Place(file, line: firstLine + problem.contextLine, column: problem.contextColumn + 1)
    let line = SourceLine(problem.line, of: bytes)
    if line.isIndentedByTab { return Diagnostic(.yamlTab, at: Place(file, line: here.line, column: 1)) }
    let opener = SourceLine(problem.contextLine, of: bytes).scalar(at: problem.contextColumn)
    let openingMark = opener.map { String($0) } ?? ""
    switch problem.context {
    case "while scanning a quoted scalar": return Diagnostic(.yamlUnclosedQuote, openingMark, at: opening)
    case "while parsing a quoted scalar":
      let column = line.lastBackslash(to: problem.column) ?? problem.column
      return Diagnostic(.yamlEscape, at: Place(file, line: here.line, column: column + 1))
    case "while parsing a flow sequence", "while parsing a flow mapping":
      return unclosedBracket(opening, bytes, here)
    case "while parsing a flow node": return unclosedBracket(innermostOpen ?? opening, bytes, here)
    case "while scanning a simple key": return Diagnostic(.yamlMissingColon, at: opening)
    case "while parsing a block mapping" where line.hasQuote(before: problem.column):
      return Diagnostic(.yamlTextAfterQuote, at: here)
    case "while parsing a block mapping", "while parsing a block collection":
      return Diagnostic(.yamlIndentation, at: here)
    case "while scanning a block scalar", "while scanning an anchor", "while scanning an alias",
      "while scanning a tag", "while parsing a tag", "while parsing a node":
      return Diagnostic(.yamlSpecialStart, openingMark, at: opening)
    case "while scanning a directive", "while scanning a %YAML directive", "while scanning a %TAG directive",
      "while parsing a %TAG directive":
      return Diagnostic(.yamlDirective, at: opening)
    default: return diagnosticWithoutContext(problem, line, at: here)
    }
  }

  private func diagnosticWithoutContext(
    _ problem: YAMLProblem, _ line: SourceLine, at here: Place
  ) -> Diagnostic {
    switch problem.problem {
    case "mapping values are not allowed in this context": Diagnostic(.yamlColonInValue, at: here)
    case "block sequence entries are not allowed in this context": Diagnostic(.yamlDashInValue, at: here)
    case "found character that cannot start any token":
      Diagnostic(.yamlSpecialStart, line.scalar(at: problem.column).map { String($0) } ?? "", at: here)
    case "did not find expected <document start>": Diagnostic(.yamlMissingColon, at: here)
    default: Diagnostic(.yamlSyntax, at: here)
    }
  }

  private func unclosedBracket(
    _ opening: Place, _ bytes: UnsafeBufferPointer<UInt8>, _ here: Place
  ) -> Diagnostic {
    let line = SourceLine((opening.line ?? firstLine) - firstLine, of: bytes)
    if let column = line.columnOfHash(after: (opening.column ?? 1) - 1) {
      return Diagnostic(.yamlHashInList, at: Place(file, line: opening.line ?? firstLine, column: column + 1))
    }
    let isGroup = line.scalar(at: (opening.column ?? 1) - 1) == "{"
    return Diagnostic(.yamlUnclosedBracket, isGroup ? "{" : "[", isGroup ? "}" : "]", at: opening)
      .note(.yamlStoppedHere, at: here)
  }
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
  return Diagnostic(.yamlControlCharacter, scalar.name, at: place)
}
