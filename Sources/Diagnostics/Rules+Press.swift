/// What can be wrong in a press bulletin, and in what was released.
extension Rule {
  package static let badBulletinName = Rule(
    "bad-bulletin-name",
    en: "the file of a bulletin is named by its year and number, such as 2026-0007.md, not '{0}'",
    vi: "tệp thông cáo báo chí đặt tên theo năm và số, như 2026-0007.md, không phải '{0}'")
  package static let badLedgerLine = Rule(
    "bad-ledger-line",
    en:
      "this line of the press ledger cannot be read; lines are only ever added by 'guongsang press', so take the file from version control",
    vi:
      "không đọc được dòng này của sổ phát hành; sổ chỉ do lệnh 'guongsang press' ghi thêm, hãy lấy lại tệp từ kho lưu phiên bản"
  )
  package static let ledgerOrder = Rule(
    "ledger-order",
    en:
      "version {1} of bulletin {0} cannot stand here: versions are numbered from 1 without gaps, their times never go back, and nothing follows a kill",
    vi:
      "bản {1} của thông cáo {0} không thể đứng ở đây: các bản đánh số liền nhau từ 1, thời điểm không lùi lại, và sau khi thu hồi thì không còn bản nào"
  )
  package static let badPressRecord = Rule(
    "bad-press-record",
    en: "this record of a released bulletin cannot be read; take it from version control",
    vi: "không đọc được hồ sơ của bản đã phát hành; hãy lấy lại tệp từ kho lưu phiên bản")
  package static let missingPressFile = Rule(
    "missing-press-file",
    en: "'{0}' of a released bulletin is missing; take it from version control",
    vi: "thiếu '{0}' của thông cáo đã phát hành; hãy lấy lại tệp từ kho lưu phiên bản")
  package static let changedPressFile = Rule(
    "changed-press-file",
    en: "'{0}' is not what was released; take it from version control: what was released never changes",
    vi:
      "'{0}' không còn như khi phát hành; hãy lấy lại tệp từ kho lưu phiên bản: bản đã phát hành không bao giờ đổi"
  )
  package static let strayPressFile = Rule(
    "stray-press-file", .warning,
    en:
      "no line of the press ledger has this file, so it is in no output; 'guongsang press publish' makes it anew",
    vi:
      "không dòng nào của sổ phát hành có tệp này, nên tệp không được đưa ra; lệnh 'guongsang press publish' sẽ tạo lại"
  )
  package static let killedPressFile = Rule(
    "killed-press-file",
    en:
      "bulletin {0} was killed, but this file of it is still there; run 'guongsang press kill {0}' once more",
    vi: "thông cáo {0} đã thu hồi nhưng tệp này vẫn còn; hãy chạy lại 'guongsang press kill {0}'")
  package static let silentChange = Rule(
    "silent-change",
    en:
      "bulletin {0} was released as version {1}, and its text or data have changed since: {2}; undo the change, or add a line to 'corrections' and run 'guongsang press correct {0}'",
    vi:
      "thông cáo {0} đã phát hành bản {1}, từ đó nội dung hoặc dữ liệu đã đổi: {2}; hãy sửa lại như cũ, hoặc thêm một mục vào 'corrections' rồi chạy 'guongsang press correct {0}'"
  )
  /// A note.
  package static let releasedHere = Rule(
    "released-here", en: "version {0} was released here", vi: "bản {0} đã phát hành ở đây")
  package static let bulletinSourceMissing = Rule(
    "bulletin-source-missing",
    en:
      "bulletin {0} was released, but its source '{1}' is not there any more; put it back, or run 'guongsang press kill {0}'",
    vi:
      "thông cáo {0} đã phát hành nhưng không còn tệp nguồn '{1}'; hãy đặt lại tệp, hoặc chạy 'guongsang press kill {0}'"
  )
}
