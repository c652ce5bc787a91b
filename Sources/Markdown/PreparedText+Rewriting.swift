extension PreparedText {
  mutating func rewrite() {
    bytes = []
    bytes.reserveCapacity(source.count + source.count / 8 + 64)
    starts = []
    var definition: Int?
    var blankLines = 0
    for line in sourceStarts.indices {
      let range = sourceRange(ofLine: line)
      let text = SourceLine(source, range)
      if text.isBlank {
        blankLines += 1
        if definition == nil { flush(&blankLines, upTo: line + 1, inDefinition: nil) }
        continue
      }
      let indentation = definition.flatMap { text.indentation >= $0 + 4 ? $0 : nil }
      flush(&blankLines, upTo: line, inDefinition: indentation)
      if let indentation {
        add(.continuation, line, quoted: text.dropping(columns: indentation + 4), indentation: indentation)
      } else if text.isFence {
        definition = nil
        add(.fence, line, Array(source[range.lowerBound..<text.start]) + PreparedText.fenceStandIn)
      } else if let name = text.footnoteName {
        insertSeparator(indentation: text.indentation)
        definition = text.indentation
        let start = text.skippingBlanks(from: name.upperBound + 2)
        add(
          .definition(name: name), line, quoted: Array(source[start..<range.upperBound]),
          indentation: text.indentation)
      } else {
        // A quotation right after a definition would join it.
        if definition != nil, text.first == UInt8(ascii: ">") {
          insertSeparator(indentation: text.indentation)
        }
        definition = nil
        copy(line)
      }
    }
    flush(&blankLines, upTo: sourceStarts.count, inDefinition: nil)
  }

  /// Blank lines inside a definition belong to it only when an indented line follows.
  private mutating func flush(_ blankLines: inout Int, upTo line: Int, inDefinition indentation: Int?) {
    for blank in (line - blankLines)..<line {
      if let indentation {
        add(.continuation, blank, quoted: [], indentation: indentation)
      } else {
        copy(blank)
      }
    }
    blankLines = 0
  }

  private mutating func copy(_ line: Int) {
    starts.append(bytes.count)
    let end = line + 1 < sourceStarts.count ? sourceStarts[line + 1] : source.count
    bytes.append(contentsOf: source[sourceStarts[line]..<end])
  }

  private mutating func add(_ change: Change, _ line: Int, quoted text: [UInt8], indentation: Int) {
    add(change, line, [UInt8](repeating: UInt8(ascii: " "), count: indentation) + Array("> ".utf8) + text)
  }

  private mutating func add(_ change: Change, _ line: Int, _ text: [UInt8]) {
    changes.append(ChangedLine(line: starts.count, change: change))
    starts.append(bytes.count)
    bytes.append(contentsOf: text)
    bytes.append(UInt8(ascii: "\n"))
  }

  private mutating func insertSeparator(indentation: Int) {
    inserted.append(starts.count)
    add(.inserted, 0, [UInt8](repeating: UInt8(ascii: " "), count: indentation) + PreparedText.fenceStandIn)
  }
}
