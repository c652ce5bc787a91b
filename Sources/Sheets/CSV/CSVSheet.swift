// From the bytes of a CSV file to a sheet:
//
//   bytes → UTF-8   SheetEncoding: byte order marks, UTF-16, old encodings
//         → cells   CSVSeparator finds the mark between cells, CSVReader divides
//         → text    CellText: spaces at the ends, NFC
//
// Written by hand: a message needs the place of a cell in the file, and offices' encodings and separators must be found out.

import Diagnostics
import VietnameseText

/// Reads CSV as RFC 4180 has it and as spreadsheets write it: cells divided by comma, semicolon or tab, in UTF-8 or UTF-16,
/// with any line breaks. `repairs` tells what was put right in its texts.
///
/// A file that is not text gives an empty sheet and a diagnostic.
package func csvSheet(
  _ bytes: [UInt8], file: String
) -> (sheet: Sheet, diagnostics: [Diagnostic], repairs: TextRepairs) {
  guard bytes.count <= SheetLimits.bytes else {
    let diagnostic = Diagnostic(
      .sheetTooLarge, String(bytes.count), String(SheetLimits.bytes), at: Place(file))
    return (Sheet(rows: []), [diagnostic], TextRepairs())
  }
  let (decoded, encodingDiagnostics) = utf8Text(bytes, file: file)
  guard let decoded else { return (Sheet(rows: []), encodingDiagnostics, TextRepairs()) }
  return decoded.withUnsafeBufferPointer { text in
    let separator = csvSeparator(of: text)
    var reader = CSVReader(text, from: separator.firstByte, separator: separator.byte, file: file)
    if separator.firstByte > 0 { reader.skipSeparatorLine() }
    let rows = reader.readRows()
    return (Sheet(rows: rows), encodingDiagnostics + reader.diagnostics, reader.repairs)
  }
}
