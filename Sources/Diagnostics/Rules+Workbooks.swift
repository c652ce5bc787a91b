/// What can be wrong with an Excel workbook as a file. What is wrong in its tables is said as of CSV: `Rules+Sheets`.
extension Rule {
  package static let formulasWithoutValues = Rule(
    "formulas-without-values",
    en:
      "cells hold formulas without their results ({0}); open the file in Excel and save it, and the results are stored too",
    vi: "có {0} ô chỉ có công thức mà chưa lưu kết quả; hãy mở tệp bằng Excel rồi lưu lại để có kết quả")
  package static let workbookOtherFormat = Rule(
    "workbook-other-format",
    en:
      "the file is in the format {0}, which is not read; in Excel choose Save As and the type 'Excel Workbook (*.xlsx)'",
    vi:
      "tệp ở định dạng {0}, chưa đọc được; trong Excel hãy chọn Lưu thành (Save As), kiểu 'Excel Workbook (*.xlsx)'"
  )
  package static let workbookEncrypted = Rule(
    "workbook-encrypted",
    en:
      "the workbook is protected by a password; in Excel choose File, Info, Protect Workbook, Encrypt with Password, delete the password and save it",
    vi:
      "tệp Excel có đặt mật khẩu; trong Excel hãy vào Tệp (File), Thông tin (Info), Bảo vệ sổ làm việc (Protect Workbook), Mã hóa bằng mật khẩu (Encrypt with Password), xóa mật khẩu rồi lưu lại"
  )
  package static let workbookNone = Rule(
    "workbook-none",
    en:
      "this is not an Excel workbook, whatever its name says; open it in the program that made it and save it as .xlsx",
    vi:
      "đây không phải là tệp Excel dù tên tệp như vậy; hãy mở bằng chương trình đã tạo ra nó rồi lưu thành .xlsx"
  )
  package static let workbookDamaged = Rule(
    "workbook-damaged",
    en:
      "the workbook is damaged or was not copied to its end ({0}); copy it again, or open it in Excel and save it",
    vi:
      "tệp Excel bị hỏng hoặc chưa được sao chép hết ({0}); hãy sao chép lại, hoặc mở bằng Excel rồi lưu lại")
  package static let workbookDamagedCell = Rule(
    "workbook-damaged-cell",
    en:
      "the workbook is damaged: the text of this cell is not in it; write it again in Excel and save the workbook",
    vi: "tệp Excel bị hỏng: trong tệp không có chữ của ô này; hãy nhập lại bằng Excel rồi lưu tệp")
  package static let workbookHasDoctype = Rule(
    "workbook-has-doctype",
    en:
      "the workbook declares entities of its own ({0}), which Excel never does; it was not made by Excel and is refused",
    vi:
      "tệp Excel tự khai báo thực thể XML ({0}), điều Excel không bao giờ làm; tệp này không do Excel tạo ra nên bị từ chối"
  )
  package static let workbookTooLarge = Rule(
    "workbook-too-large",
    en:
      "the workbook unpacks to more than can be read ({0}), as it may be made to do damage; divide it, or copy the list into a new workbook",
    vi:
      "tệp Excel khi giải nén lớn hơn mức đọc được ({0}), có thể là tệp gây hại; hãy chia nhỏ, hoặc chép danh sách sang tệp mới"
  )
  package static let workbookTooManySheets = Rule(
    "workbook-too-many-sheets",
    en: "the workbook has more than {0} sheets; the rest is left out",
    vi: "tệp Excel có hơn {0} trang tính; phần còn lại bị bỏ qua")
  package static let workbookTooManyCells = Rule(
    "workbook-too-many-cells",
    en: "the workbook has more than {0} cells; it is read only up to this sheet",
    vi: "tệp Excel có hơn {0} ô; chỉ đọc đến trang tính này")
  package static let workbookWithoutSheet = Rule(
    "workbook-without-sheet",
    en: "the workbook has no visible sheet; in Excel choose Unhide for the sheet with the list",
    vi:
      "tệp Excel không có trang tính nào đang hiện; trong Excel hãy cho hiện lại (Unhide) trang có danh sách")
  package static let cellWithFormulaError = Rule(
    "cell-with-formula-error", .warning,
    en: "the formula of this cell gives {0}; the cell was taken as empty",
    vi: "công thức trong ô này cho kết quả {0}; tạm coi là ô trống")
  package static let unknownSheet = Rule(
    "unknown-sheet", en: "there is no sheet named '{0}'", vi: "không có trang tính nào tên là '{0}'")
}
