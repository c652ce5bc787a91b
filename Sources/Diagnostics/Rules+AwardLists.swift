/// What can be wrong in an award list as an office keeps it, before anyone looks whom it means.
extension Rule {
  package static let awardListNotFound = Rule(
    "award-list-not-found",
    en:
      "no award list was found: no row names a column of names ('Họ và tên') with another column beside it; correct the header, or say in '{0}' which row it is",
    vi:
      "không tìm thấy danh sách khen thưởng: không hàng nào có tiêu đề 'Họ và tên' (hoặc 'Tên tập thể') cùng ít nhất một cột khác; hãy sửa hàng tiêu đề, hoặc tạo tệp '{0}' ghi rõ hàng nào là tiêu đề"
  )
  package static let awardSheetLeftOut = Rule(
    "workbook-sheet-left-out", .warning,
    en: "the sheet '{0}' holds no award list and was not read; hide it if that is right",
    vi:
      "trang tính '{0}' không có danh sách khen thưởng nên không được đọc; nếu đúng vậy, hãy ẩn trang này đi")
  package static let awardListOfProposals = Rule(
    "award-list-of-proposals",
    en:
      "the list is of proposals ('đề nghị') and no decision is named, so nobody on it has been commended yet; add the decision, or move it to Content/notices",
    vi:
      "đây là danh sách đề nghị và chưa có quyết định, nên chưa ai trong danh sách được khen; hãy ghi số quyết định, hoặc chuyển sang Content/notices để lấy ý kiến"
  )
  package static let decisionNumberBlank = Rule(
    "decision-number-blank",
    en: "the number of the decision is still blank; fill in number and day when it is signed",
    vi: "số quyết định còn để trống; hãy điền số và ngày khi đã ký")
  package static let placeLeftEmpty = Rule(
    "place-left-empty", .warning,
    en:
      "other rows of the list say where people belong, these {0} do not ({1}); fill the cells in, or each of them is somebody of that decision alone",
    vi:
      "các dòng khác của danh sách có ghi nơi, {0} dòng này để trống ({1}); hãy điền, kẻo mỗi người thành một người riêng của quyết định ấy"
  )
  package static let awardListEmpty = Rule(
    "award-list-empty", .warning, en: "below this header no row commends anybody; was the list forgotten?",
    vi: "dưới hàng tiêu đề này không có dòng nào là lượt khen; có phải danh sách chưa được chép vào không?")
  package static let awardRowUnclear = Rule(
    "award-row-unclear", .warning,
    en:
      "this row was left out: it has no serial number and little more than '{0}'; if it commends somebody, number it like the rows beside it",
    vi:
      "dòng này không được đọc: không có số thứ tự và chỉ ghi '{0}'; nếu đây là người được khen, hãy đánh số thứ tự như các dòng khác"
  )
  package static let awardRowAsHeading = Rule(
    "award-row-as-heading", .warning,
    en:
      "'{0}' was taken for a heading of the rows below it, because its row says nothing else; if it was commended itself, write 'Tập thể' in a column 'Đối tượng'",
    vi:
      "'{0}' được hiểu là đề mục của các dòng bên dưới, vì dòng này không ghi gì khác; nếu chính tập thể này được khen, hãy thêm cột 'Đối tượng' và ghi 'Tập thể'"
  )
  package static let awardGroupRefused = Rule(
    "award-group-refused",
    en:
      "'{0}' says that somebody was not commended; take those it speaks of out of the list, and then this line",
    vi:
      "'{0}' cho biết có người không được khen; hãy bỏ những người ấy khỏi danh sách rồi bỏ cả dòng này"
  )
  package static let awardRowRefused = Rule(
    "award-row-refused",
    en:
      "the column '{1}' says '{0}', so this row may be no commendation; delete the row, or the remark if it is out of date",
    vi:
      "cột '{1}' ghi '{0}', nên dòng này có thể không được khen; hãy xóa dòng, hoặc xóa ghi chú nếu đã cũ")
  package static let remarksNotShown = Rule(
    "remarks-not-shown", .warning, acceptance: .byHash,
    en:
      "the column '{0}' has remarks that pages do not show (rows: {1}): {2}; if one means that nobody was commended, delete its row",
    vi:
      "cột '{0}' có ghi chú ở {1} dòng được đọc, trang không hiện những chữ ấy: {2}; nếu có dòng không được khen thì hãy xóa dòng ấy"
  )
  package static let severalDecisions = Rule(
    "several-decisions",
    en:
      "'{0}' and '{1}' are two decisions, and a commendation belongs to one; write the number into each row, or divide the list in two",
    vi:
      "ở đây có hai số quyết định, '{0}' và '{1}', mà mỗi lượt khen chỉ thuộc một quyết định; hãy ghi số vào từng dòng, hoặc tách thành hai danh sách"
  )
  package static let headingIsNoPlace = Rule(
    "heading-is-no-place", .warning,
    en:
      "the heading '{0}' (rows: {1}) is no unit or organisation of the tables, so it is taken for the name of a group and is nobody's place; if it is a place, add it to organisations.csv or units.csv; say what it is under 'headings' in {2} (organisation | unit | group | left-out) or in tra-loi.yml",
    vi:
      "đề mục '{0}' ({1} dòng) không phải đơn vị, cơ quan nào trong bảng nên được hiểu là tên nhóm, không là nơi của ai; nếu là nơi công tác, hãy thêm vào organisations.csv, units.csv; hoặc ghi ở 'de-muc' trong {2} (co-quan | don-vi | nhom | bo-qua), hay trả lời trong tra-loi.yml"
  )
  package static let mappingHeadingMissing = Rule(
    "mapping-heading-missing", .warning,
    en:
      "no row of the list is the heading '{0}'; take this line out, or write the heading as the list has it",
    vi: "danh sách không có đề mục nào ghi '{0}'; hãy bỏ dòng này, hoặc ghi đúng chữ trong danh sách")
  package static let totalDiffers = Rule(
    "total-differs",
    en:
      "this row says '{0}', but {1} rows were read as commendations (rows {2}); compare them: one may be missing, or be taken for a heading or the other way round; correct the list or the total",
    vi:
      "dòng này ghi '{0}', nhưng đọc được {1} dòng khen thưởng (hàng {2}); hãy đối chiếu: có thể thiếu dòng, hoặc có đề mục bị hiểu là người được khen hay ngược lại; rồi sửa danh sách hoặc dòng tổng"
  )
  package static let decisionIsDate = Rule(
    "decision-is-date",
    en:
      "'{0}' is a date and no number of a decision; spreadsheets make dates of numbers such as 12/3: format the column as text and type number and sign again, such as 12/QĐ-UBND",
    vi:
      "'{0}' là ngày tháng, không phải số quyết định; Excel hay đổi số như 12/3 thành ngày: hãy định dạng cột là Text rồi gõ lại số, ký hiệu, ví dụ 12/QĐ-UBND"
  )
  package static let awardOnlyProposed = Rule(
    "award-only-proposed",
    en:
      "'{0}' speaks of a proposal, so nobody has been commended yet; write the decision and what it awarded, or delete the row",
    vi:
      "'{0}' mới là đề nghị, chưa phải được khen; hãy ghi quyết định và hình thức đã khen, hoặc xóa dòng này")
  package static let unknownRoleClass = Rule(
    "unknown-role-class", .warning,
    en: "'{0}' is no class of people here and was left out; write lao-dong-truc-tiep, can-bo or lanh-dao",
    vi:
      "'{0}' không phải là nhóm đối tượng nên không được đọc; hãy ghi 'Lao động trực tiếp', 'Cán bộ' hoặc 'Lãnh đạo'"
  )
  package static let columnWithoutHeader = Rule(
    "column-without-header", .warning,
    en: "this column has no header, so nothing in it is read; write its header if it belongs to the list",
    vi: "cột này không có tiêu đề nên không được đọc; nếu thuộc danh sách, hãy ghi tiêu đề cho cột")
  package static let privateValue = Rule(
    "private-value", .warning,
    en: "the cell holds private data too, which was not read; only '{0}' counts. Delete the rest",
    vi:
      "trong ô có dữ liệu cá nhân (ngày sinh, điện thoại, địa chỉ, …) nên chỉ đọc '{0}'; hãy xóa phần còn lại"
  )
  package static let nameWithPrivateData = Rule(
    "name-with-private-data",
    en:
      "the column '{0}' holds names together with private data, so it is not read; make two columns of it, one with the names alone under 'Họ và tên'",
    vi:
      "cột '{0}' ghi tên chung với dữ liệu cá nhân nên không được đọc; hãy tách thành hai cột, trong đó một cột 'Họ và tên' chỉ ghi tên"
  )
  package static let awardRowsHidden = Rule(
    "award-rows-hidden",
    en:
      "the workbook hides rows that commend somebody ({1}; {0} in all); show them and delete those that are no awards, or write 'hidden-rows: read' or 'hidden-rows: left-out' in {2}",
    vi:
      "{0} hàng khen thưởng đang ẩn trong Excel (hàng {1}); hãy cho hiện lại để xem rồi xóa hàng không được khen, hoặc ghi 'hang-an: doc' hay 'hang-an: bo-qua' trong {2}"
  )
  package static let awardColumnHidden = Rule(
    "award-column-hidden", .warning,
    en:
      "the workbook hides the column '{0}', and it was read all the same; show it to see what pages will say",
    vi: "cột '{0}' đang ẩn trong Excel mà vẫn được đọc; hãy cho hiện lại để xem trang sẽ hiện gì")
  package static let awardRowStruck = Rule(
    "award-row-struck",
    en:
      "'{0}' is struck through, so this row may be no commendation any more; delete the row, or take the line away",
    vi:
      "'{0}' bị gạch ngang, nên dòng này có thể đã bị loại; hãy xóa dòng, hoặc bỏ nét gạch nếu vẫn được khen")
  package static let awardCellsUnseen = Rule(
    "award-cells-unseen", .warning,
    en:
      "cells that were read have letters in the colour of what is under them ({1}; {0} in all); make them visible and look at them",
    vi: "{0} ô được đọc có chữ cùng màu với nền nên không ai thấy ({1}); hãy đổi màu chữ để xem lại")
  package static let awardWithoutForm = Rule(
    "award-without-form",
    en:
      "neither the row nor a heading above it says what was awarded; fill in the form, or name it in the title",
    vi:
      "dòng này và các đề mục phía trên chưa nói khen gì; hãy điền hình thức khen thưởng, hoặc ghi ở tiêu đề")
  package static let conflictingClass = Rule(
    "conflicting-class",
    en: "the form says '{0}' and the column of classes '{1}'; correct one of them",
    vi: "cột hình thức ghi hạng '{0}' nhưng cột hạng ghi '{1}'; hãy sửa cho khớp")
  package static let severalValues = Rule(
    "several-values",
    en:
      "the row has '{1}' and '{0}' in two columns for one thing; one row is one commendation, so make it two rows",
    vi:
      "dòng này ghi cả '{1}' và '{0}' ở hai cột cùng nghĩa; mỗi dòng là một lượt khen, hãy tách thành hai dòng"
  )
  package static let monthFirstDate = Rule(
    "bad-date",
    en:
      "'{0}' has the month first; here the day comes first. Write {1}, and look at the other dates of this column too",
    vi:
      "'{0}' viết tháng trước ngày; ở đây ngày đứng trước. Hãy viết {1}, và xem lại các ngày khác trong cột này"
  )
  package static let dateWithShortYear = Rule(
    "date-with-short-year", .warning,
    en: "'{0}' was read as {1}; write the year with four digits",
    vi: "'{0}' được hiểu là {1}; hãy viết năm đủ bốn chữ số")
  package static let dateAsNumber = Rule(
    "date-as-number", .warning,
    en: "'{0}' is a spreadsheet's number for {1}; format the cell as a date",
    vi: "'{0}' là số mà bảng tính dùng cho ngày {1}; hãy định dạng ô này là ngày")
  package static let mappingWithoutList = Rule(
    "mapping-without-list",
    en: "this file says how to read '{0}', but there is no such list beside it; correct its name",
    vi: "tệp này chỉ cách đọc '{0}' nhưng bên cạnh không có danh sách đó; hãy sửa lại tên tệp")
  package static let mappingColumnMissing = Rule(
    "mapping-column-missing",
    en: "the list has no column '{0}'; write its letter or its header",
    vi: "danh sách không có cột '{0}'; hãy ghi chữ cái của cột hoặc đúng tiêu đề cột")
  package static let mappingPrivateColumn = Rule(
    "mapping-private-column",
    en: "the column '{0}' holds private data, which is never read; take it out of this file",
    vi: "cột '{0}' chứa dữ liệu cá nhân, không bao giờ được đọc; hãy bỏ khỏi tệp này")
  package static let mappingHeaderMissing = Rule(
    "mapping-header-missing",
    en: "row {0} of the sheet is empty, so it cannot be the header",
    vi: "hàng {0} của trang tính để trống nên không thể là hàng tiêu đề")
  package static let mappingSheetMissing = Rule(
    "mapping-sheet-missing",
    en: "the workbook has no visible sheet '{0}'",
    vi: "sổ tính không có trang tính '{0}' đang hiện")
  package static let mappingUnknownKey = Rule(
    "mapping-unknown-key", spelling: .ofVocabulary,
    en: "'{0}' is no column of award lists",
    vi: "'{0}' không phải là một cột của danh sách khen thưởng")
  package static let badRowRange = Rule(
    "bad-row-range",
    en: "'{0}' is no number of a row; write 5, or 5-6 for several",
    vi: "'{0}' không phải là số hàng; hãy viết 5, hoặc 5-6 nếu có nhiều hàng")
}
