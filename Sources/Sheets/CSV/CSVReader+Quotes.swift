import Diagnostics

extension CSVReader {
  enum QuotedEnd {
    case closed
    /// The text goes on to the end of the file, past the longest cell, or to a quotation mark in another line that
    /// closes nothing: the mark at the beginning is the one to blame.
    case unclosed
  }

  /// Reads the quoted cell that begins at the position into `unquoted`.
  mutating func takeQuoted() -> QuotedEnd {
    let (start, reported) = (position, diagnostics.count)
    let quote = UInt8(ascii: "\"")
    unquoted.removeAll(keepingCapacity: true)
    position.offset += 1
    while position.offset < text.count, position.offset - start.offset <= SheetLimits.characters * 4 {
      let byte = text[position.offset]
      if byte == UInt8(ascii: "\n") || byte == UInt8(ascii: "\r") {
        takeLineBreak()
        unquoted.append(UInt8(ascii: "\n"))
        continue
      }
      position.offset += 1
      guard byte == quote else {
        unquoted.append(byte)
        continue
      }
      if position.offset < text.count, text[position.offset] == quote {
        position.offset += 1
      } else if endsCell(at: position.offset) {
        return .closed
      } else if position.line == start.line {
        noteStrayQuote()
      } else {
        break
      }
      unquoted.append(quote)
    }
    dropDiagnostics(after: reported)
    return .unclosed
  }

  /// The mark just passed, inside a cell, is taken as text.
  private mutating func noteStrayQuote() {
    // Finding the column costs as much as the line is long; a line of quotation marks must not pay that for each.
    guard !isSilent else { return }
    var mark = position
    mark.offset -= 1
    report(Diagnostic(.csvStrayQuote, at: place(mark)))
  }
}
