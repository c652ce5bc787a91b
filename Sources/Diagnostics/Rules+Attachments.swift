/// Files that are handed on as they are: attachments, originals of decisions, and pictures as files.
extension Rule {
  package static let sourceAsFile = Rule(
    "source-as-file",
    en:
      "'{0}' is a file that the site is made from (a list, table, text or what was released); it is never published as it is. Name another file, or take this out",
    vi:
      "'{0}' là tệp nguồn để tạo trang (danh sách, bảng, bài viết hoặc tệp đã phát hành), không bao giờ được đưa nguyên lên web; hãy ghi tệp khác, hoặc bỏ dòng này"
  )
  package static let fileOfHiddenText = Rule(
    "file-of-hidden-text",
    en:
      "'{0}' lies in the folder of {1}, a text that may not be seen now; copy the file into the folder of the text that uses it",
    vi:
      "'{0}' nằm trong thư mục riêng của {1}, là bài hiện chưa được hiện hoặc đã gỡ; nếu tệp được phép đăng thì chép nó vào thư mục của bài dùng nó"
  )
  package static let attachmentType = Rule(
    "attachment-type",
    en:
      "'{0}' is no file that may be attached: PDF, DOCX, XLSX, ODT, ODS, JPEG, PNG, WebP, TXT and CSV are; save it as one of these (films: put them on a site for films and link to it)",
    vi:
      "'{0}' không thuộc loại được đính kèm: PDF, DOCX, XLSX, ODT, ODS, JPEG, PNG, WebP, TXT, CSV; hãy lưu sang một trong các loại này (phim: đưa lên trang phim rồi dẫn liên kết)"
  )
  package static let attachmentEnding = Rule(
    "attachment-ending",
    en:
      "'{0}' is no {1} file, whatever its name says; open it in the program that made it and save it as {1}",
    vi: "'{0}' không phải là tệp {1} dù tên ghi vậy; hãy mở bằng phần mềm đã tạo ra nó rồi lưu thành {1}")
  package static let attachmentUnread = Rule(
    "attachment-unread",
    en:
      "'{0}' cannot be read to its end ({1}): it is damaged, locked or too large, so nobody can tell what it holds; save it anew without a password",
    vi:
      "'{0}' không đọc hết được ({1}): tệp hỏng, có mật khẩu hoặc quá lớn, nên không biết trong đó có gì; hãy lưu lại, bỏ mật khẩu"
  )
  package static let attachmentWithParts = Rule(
    "attachment-with-parts",
    en:
      "'{0}' holds macros or an embedded file ({1}), which nobody sees and anybody can take out; save it as PDF, or paste charts and objects as pictures and save without macros",
    vi:
      "'{0}' có macro hoặc tệp nhúng bên trong ({1}), mở ra không thấy nhưng ai cũng lấy được; hãy lưu thành PDF, hoặc dán biểu đồ, đối tượng thành ảnh và lưu không kèm macro"
  )
  package static let attachmentPrivateColumn = Rule(
    "attachment-private-column",
    en:
      "'{0}' is a heading of private data, and the file is published with its cells; delete these cells, also in hidden columns and sheets, or attach another file",
    vi:
      "'{0}' là dữ liệu cá nhân, mà tệp này được đưa lên web nguyên vẹn; hãy xóa các ô ấy, kể cả ở cột ẩn và trang tính ẩn, hoặc đính kèm tệp khác"
  )
  package static let attachmentWithLocation = Rule(
    "attachment-with-location",
    en:
      "a photo inside '{0}' carries the place where it was taken (GPS); remove it from the photo (Windows: Properties, Details, Remove Properties), insert it again and save",
    vi:
      "ảnh bên trong '{0}' có kèm vị trí chụp (GPS); hãy xóa vị trí khỏi ảnh (Windows: Properties, Details, Remove Properties), chèn lại ảnh rồi lưu"
  )
  package static let attachmentAuthor = Rule(
    "attachment-author", .warning,
    en:
      "'{0}' tells who wrote or changed it: {1}; remove it where it should not be public (Word, Excel: File, Info, Inspect Document; LibreOffice: File, Properties, Reset; then make the PDF anew)",
    vi:
      "'{0}' cho biết người soạn hoặc người sửa: {1}; không muốn công khai thì xóa đi (Word, Excel: File, Info, Inspect Document; LibreOffice: File, Properties, Reset; tệp PDF thì tạo lại)"
  )
  package static let namedInOriginal = Rule(
    "named-in-original",
    en:
      "'{0}' is the original of the decision {1}, with the names of {2} who may not be named; take the file out, or mask the names and save the masked copy as '{3}'",
    vi:
      "'{0}' là bản gốc của quyết định {1}, trong đó có tên của {2} người không được nêu: gỡ tệp, hoặc che tên rồi lưu bản đã che thành '{3}'"
  )
  package static let hiddenRowHere = Rule(
    "hidden-row-here", en: "the row of somebody who may not be named",
    vi: "dòng của người không được nêu tên")
  package static let attachedHere = Rule(
    "attached-here", en: "the file is attached here", vi: "tệp được đính kèm ở đây")
}
