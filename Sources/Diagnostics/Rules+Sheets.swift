/// What can be wrong in a table as a file, before anyone looks at what its columns mean.
extension Rule {
  package static let csvUnclosedQuote = Rule(
    "csv-unclosed-quote",
    en: "the quotation mark that opens here is never closed; close it, or delete it",
    vi: "dấu nháy kép mở ở đây chưa được đóng; hãy đóng lại hoặc xóa đi")
  package static let csvTooManyUnclosedQuotes = Rule(
    "csv-too-many-unclosed-quotes",
    en: "so many quotation marks are not closed that the table is read only up to here",
    vi: "có quá nhiều dấu nháy kép chưa đóng, nên bảng chỉ được đọc đến đây")
  package static let csvStrayQuote = Rule(
    "csv-stray-quote", .warning,
    en: "a quotation mark inside a quoted cell must be written twice; it was taken as text",
    vi: "dấu nháy kép bên trong ô có nháy phải viết hai lần; tạm hiểu là một phần của chữ")
  package static let sheetNotUnicode = Rule(
    "sheet-not-unicode",
    en: "the file is not in Unicode; in Excel choose Save As and the type 'CSV UTF-8'",
    vi: "tệp không dùng mã Unicode; trong Excel hãy chọn Lưu thành (Save As), kiểu 'CSV UTF-8'")
  package static let sheetInOldFont = Rule(
    "sheet-in-old-font",
    en:
      "the text is in the old encoding {0}; convert it to Unicode (UniKey can), then save it as 'CSV UTF-8'",
    vi: "chữ dùng bảng mã cũ {0}; hãy chuyển sang Unicode (ví dụ bằng UniKey) rồi lưu lại thành 'CSV UTF-8'")
  package static let sheetDamagedUnicode = Rule(
    "sheet-damaged-unicode",
    en: "the file is damaged: a character here is only half there; save it again as 'CSV UTF-8'",
    vi: "tệp bị hỏng: ở đây có ký tự không trọn vẹn; hãy lưu lại thành 'CSV UTF-8'")
  package static let sheetControlCharacter = Rule(
    "sheet-control-character",
    en: "the cell has an invisible control character ({0}); delete it",
    vi: "trong ô có ký tự điều khiển không nhìn thấy ({0}); hãy xóa đi")
  package static let sheetTooLarge = Rule(
    "sheet-too-large",
    en: "the file is {0} bytes long; at most {1} are read",
    vi: "tệp dài {0} byte; chỉ đọc được tối đa {1} byte")
  package static let sheetTooManyRows = Rule(
    "sheet-too-many-rows",
    en: "the table has more than {0} rows; it is read only up to here",
    vi: "bảng có hơn {0} dòng; chỉ đọc đến đây")
  package static let sheetTooManyColumns = Rule(
    "sheet-too-many-columns",
    en: "the row has more than {0} columns; the rest is left out",
    vi: "dòng này có hơn {0} cột; phần còn lại bị bỏ qua")
  package static let sheetCellTooLong = Rule(
    "sheet-cell-too-long",
    en: "the cell has more than {0} characters; the rest is left out",
    vi: "ô này có hơn {0} ký tự; phần còn lại bị bỏ qua")
}
