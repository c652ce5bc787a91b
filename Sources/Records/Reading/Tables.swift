import Sheets

/// The sheets of a table, hidden ones too, by the ending of its name; `nil` of what is none or cannot be read as one.
package func tables(in bytes: [UInt8], called file: String) -> [Sheet]? {
  let ending = file.lastIndex(of: ".").map { file[$0...].lowercased() } ?? ""
  let sheets: [Sheet]
  switch ending {
  case ".csv", ".tsv": sheets = [csvSheet(bytes, file: file).sheet]
  case ".xlsx", ".xlsm": sheets = workbookSheets(bytes, file: file, text: .tidy).sheets
  default: return nil
  }
  return sheets.allSatisfy(\.rows.isEmpty) ? nil : sheets
}
