import Diagnostics
import Formats
import Sheets

/// A table or workbook as it was understood, a line for each cell, for `guongsang sheet`:
/// `{"sheets": [{"name", "hidden", "cells": [{"at", "type", "value"}]}]}`.
///
/// - Parameter sheetName: the only sheet that is wanted; `nil` for all.
package func sheetJSON(
  _ bytes: [UInt8], file: String, sheet sheetName: String? = nil
) -> (json: [UInt8], diagnostics: [Diagnostic]) {
  var (sheets, problems) = sheets(bytes, file: file)
  if let sheetName {
    let names = sheets.map { $0.name ?? "" }
    sheets.removeAll { $0.name != sheetName }
    problems.removeAll { $0.place?.sheet.map { $0 != sheetName } ?? false }
    // Why a workbook has no sheets at all is said already.
    if sheets.isEmpty, !names.isEmpty {
      let near = nearMisses(of: sheetName, among: names)
      problems.append(Diagnostic(.unknownSheet, sheetName, at: Place(file), suggestions: near))
    }
  }
  var json: [UInt8] = []
  json.append("{\"sheets\": [" as StaticString)
  for (index, sheet) in sheets.enumerated() {
    if index > 0 { json.append(UInt8(ascii: ",")) }
    json.appendSheet(sheet)
  }
  json.append("\n]}\n" as StaticString)
  return (json, problems)
}

private func sheets(_ bytes: [UInt8], file: String) -> (sheets: [Sheet], diagnostics: [Diagnostic]) {
  if isWorkbook(bytes, file: file) {
    let (sheets, problems, _) = workbookSheets(bytes, file: file, text: .asWritten)
    return (sheets, problems)
  }
  var (sheet, problems, _) = csvSheet(bytes, file: file)
  sheet.name = file.split(separator: "/").last.map(String.init) ?? file
  return ([sheet], problems)
}

/// Written as bytes at once: a tree of values would take ten times the memory of the cells.
extension [UInt8] {
  fileprivate mutating func appendSheet(_ sheet: Sheet) {
    append("\n{\"name\": " as StaticString)
    appendJSONString(sheet.name ?? "")
    append(", \"hidden\": " as StaticString)
    append(sheet.visibility == .visible ? "false" as StaticString : "true")
    append(", \"cells\": [" as StaticString)
    var isFirst = true
    for row in sheet.rows {
      for cell in row.cells where !cell.text.isEmpty {
        if !isFirst { append(UInt8(ascii: ",")) }
        isFirst = false
        appendCell(cell)
      }
    }
    append("]}" as StaticString)
  }

  private mutating func appendCell(_ cell: Cell) {
    append("\n{\"at\": \"" as StaticString)
    append(cell.name)
    append("\", \"type\": \"" as StaticString)
    append(cell.kind.name)
    append("\", \"value\": " as StaticString)
    switch cell.kind {
    // Both are written in a cell as JSON has them.
    case .number, .boolean: append(cell.text)
    case .text, .date, .error: appendJSONString(cell.text)
    }
    append(UInt8(ascii: "}"))
  }
}

extension CellKind {
  fileprivate var name: StaticString {
    switch self {
    case .text: "text"
    case .number: "number"
    case .date: "date"
    case .boolean: "boolean"
    case .error: "error"
    }
  }
}
