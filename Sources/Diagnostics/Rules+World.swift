/// What can be wrong with the folders, the configuration and the machine.
extension Rule {
  package static let noContent = Rule(
    "no-content",
    en: "there is no folder Content in '{0}'; name the folder that holds it with --source",
    vi: "trong '{0}' không có thư mục Content; hãy chỉ thư mục chứa nó bằng --source")
  package static let emptyContent = Rule(
    "empty-content", en: "the folder Content is empty; put site.yml and the texts into it",
    vi: "thư mục Content trống; hãy đặt site.yml và các bài vào đó")
  package static let noSettings = Rule(
    "no-settings",
    en: "there is no Content/site.yml; write one with 'title: …' and 'base_url: https://…/'",
    vi: "chưa có Content/site.yml; hãy viết tệp này với 'title: …' và 'base_url: https://…/'")
  package static let emptySettings = Rule(
    "no-settings",
    en: "the file says nothing; write 'title: …' and 'base_url: https://…/'",
    vi: "tệp chưa có gì; hãy viết 'title: …' và 'base_url: https://…/'")
  package static let unreadableFile = Rule(
    "unreadable-file", en: "the file cannot be read: {0}", vi: "không đọc được tệp: {0}")
  package static let fileTooLarge = Rule(
    "file-too-large",
    en: "the file has {0}, but at most {1} are read; divide it into several files",
    vi: "tệp dài {0}, chỉ đọc được tối đa {1}; hãy chia thành nhiều tệp")
  package static let symbolicLinkOut = Rule(
    "symbolic-link-out",
    en: "this link leads out of Content; copy the file itself into Content",
    vi: "liên kết này dẫn ra ngoài Content; hãy chép chính tệp đó vào Content")
  package static let symbolicLinkLoop = Rule(
    "symbolic-link-loop",
    en: "this link leads back to a folder in which it lies itself; remove it",
    vi: "liên kết này dẫn ngược về chính thư mục chứa nó; hãy bỏ liên kết này")
  package static let folderReadOnce = Rule(
    "folder-read-once", .warning,
    en:
      "this link leads to '{0}', which is read in its own place, and is not read a second time; remove the link",
    vi: "liên kết này dẫn tới '{0}' đã được đọc ở chỗ của nó nên không đọc lần nữa; hãy bỏ liên kết này")
  package static let specialFile = Rule(
    "special-file", .warning,
    en: "this is a pipe, a socket or a device and no file, so it was not opened; remove it",
    vi: "đây là ống dẫn, socket hoặc thiết bị, không phải tệp, nên không được mở; hãy bỏ đi")
  package static let specialSettings = Rule(
    "special-file",
    en: "this is a folder, a pipe, a socket or a device and no file; write site.yml as a plain file",
    vi:
      "đây là thư mục, ống dẫn, socket hoặc thiết bị, không phải tệp; hãy viết site.yml thành một tệp thường")
  package static let badFileName = Rule(
    "bad-file-name",
    en:
      "the name '{0}' of the file or folder cannot be part of an address; use small letters a–z, digits and '-'",
    vi:
      "tên tệp hoặc thư mục '{0}' không dùng làm địa chỉ được; hãy dùng chữ thường a–z không dấu, chữ số và '-'"
  )
  package static let fileNameTooLong = Rule(
    "file-name-too-long", en: "the name of this file has {0} letters; at most {1} may be part of an address",
    vi: "tên tệp dài {0} ký tự, địa chỉ chỉ nhận tối đa {1}; hãy đặt tên ngắn hơn")
  package static let reservedName = Rule(
    "reserved-name", en: "Windows cannot hold a file or folder named '{0}'; choose another name",
    vi: "Windows không chứa được tệp hay thư mục tên '{0}'; hãy đặt tên khác")
  package static let invalidUTF8 = Rule(
    "invalid-utf8",
    en: "the file is not valid UTF-8; open it in your editor and save it as UTF-8",
    vi: "tệp không phải UTF-8 hợp lệ; hãy mở và lưu lại với mã UTF-8")
  package static let legacyEncoding = Rule(
    "legacy-encoding",
    en:
      "the file is written in {0}; save it as UTF-8 (text of old fonts is converted to Unicode first, UniKey can)",
    vi:
      "tệp dùng bảng mã {0}; hãy lưu lại với mã UTF-8 (chữ kiểu cũ thì chuyển sang Unicode trước, ví dụ bằng UniKey)"
  )
  package static let repairedText = Rule(
    "repaired-text", .warning,
    en: "{0} words were written with separate marks (NFD) and were joined",
    vi: "{0} từ dùng dấu rời (Unicode tổ hợp) đã được ghép lại")
  package static let conflictMarkers = Rule(
    "conflict-markers",
    en:
      "two versions of this file were put together (lines {0} to {1}); keep one of them and delete the lines of signs",
    vi:
      "tệp này đang ghép hai bản khác nhau (dòng {0} đến {1}); hãy giữ một bản, rồi xóa các dòng '<<<<<<<', '=======', '>>>>>>>'"
  )
  package static let conflictEnds = Rule(
    "conflict-ends", en: "the second version ends here", vi: "bản thứ hai kết thúc ở đây")
  package static let unseenCharacter = Rule(
    "unseen-character", .warning,
    en:
      "the invisible character {0} may stand in no page and no feed, so it was left out (times: {1}); delete it",
    vi:
      "ký tự không nhìn thấy {0} không được có trong trang web và bản tin nên đã bị bỏ (số lần: {1}); hãy xóa đi"
  )
  package static let directionCharacter = Rule(
    "direction-character", .warning,
    en:
      "the invisible character {0} turns the direction of text, which readers would see otherwise than it is written, so it was left out (times: {1}); delete it",
    vi:
      "ký tự không nhìn thấy {0} đảo chiều chữ, làm người đọc thấy khác với chữ đã viết, nên đã bị bỏ (số lần: {1}); hãy xóa đi"
  )
  package static let tooManyMarks = Rule(
    "too-many-marks", .warning,
    en:
      "a letter has more than {0} marks here; those after them were left out (marks: {1}): type the word again",
    vi: "ở đây có chữ cái mang hơn {0} dấu, các dấu sau đã bị bỏ (số dấu: {1}); hãy gõ lại từ này")
  package static let foreignOutput = Rule(
    "foreign-output",
    en: "'{0}' holds files that guongsang did not make; choose an empty folder with --output",
    vi: "'{0}' đang có tệp không do guongsang tạo; hãy chọn một thư mục trống bằng --output")
  package static let outputHoldsPath = Rule(
    "output-holds-path",
    en: "the page '{0}' wants the place of a file that guongsang did not make; move that file away",
    vi: "trang '{0}' cần đúng chỗ của một tệp không do guongsang tạo; hãy dời tệp đó đi nơi khác")
  package static let outputWithinContent = Rule(
    "output-within-content",
    en: "the output folder may not lie inside Content or Themes, nor hold them",
    vi: "thư mục xuất không được nằm trong Content hay Themes, cũng không được chứa chúng")
  package static let outputTooWide = Rule(
    "output-too-wide",
    en:
      "the output folder may not be '{0}', the root of the disk or a home folder; choose a folder of its own with --output",
    vi:
      "thư mục xuất không được là '{0}', gốc của ổ đĩa hay thư mục riêng của người dùng; hãy chọn một thư mục riêng bằng --output"
  )
  package static let outputLocked = Rule(
    "output-locked",
    en: "another build is writing to '{0}'; try again when it is done",
    vi: "một lần tạo trang khác đang ghi vào '{0}'; hãy thử lại khi xong")
  package static let cannotWrite = Rule(
    "cannot-write", en: "cannot write '{0}': {1}", vi: "không ghi được '{0}': {1}")
  package static let cannotExchange = Rule(
    "cannot-exchange", .warning,
    en: "the folders cannot change places here ({0}); files are renamed one by one",
    vi: "ở đây không đổi chỗ hai thư mục được ({0}); các tệp được thay từng cái")
}

/// What can be wrong with the programs that make PDFs, Word documents and photos.
extension Rule {
  package static let missingTool = Rule(
    "missing-tool",
    en:
      "the program '{0}' is missing; install it with '{1}', or leave its files out with --skip-missing-tools",
    vi: "thiếu chương trình '{0}'; hãy cài bằng '{1}', hoặc bỏ qua các tệp của nó bằng --skip-missing-tools")
  package static let skippedTool = Rule(
    "missing-tool", .warning,
    en: "the program '{0}' is missing, so its files are left out; '{1}' installs it",
    vi: "thiếu chương trình '{0}' nên các tệp của nó bị bỏ qua; cài bằng '{1}'")
  package static let toolFailed = Rule(
    "tool-failed", en: "the program '{0}' stopped: {1}", vi: "chương trình '{0}' dừng giữa chừng: {1}")
}

extension Rule {
  package static let badClock = Rule(
    "bad-clock",
    en: "'{0}' is not an instant; write --clock 2026-05-19T08:00",
    vi: "'{0}' không phải là thời điểm; hãy viết --clock 2026-05-19T08:00")
  package static let brokenPageLink = Rule(
    "broken-page-link",
    en: "the page '{0}' links to '{1}', which is not there",
    vi: "trang '{0}' có liên kết tới '{1}' nhưng không có nơi đó")
}
