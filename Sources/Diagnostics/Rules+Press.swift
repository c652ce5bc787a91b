/// What can be wrong in a press bulletin, and in what was released.
extension Rule {
  package static let badBulletinName = Rule(
    "bad-bulletin-name",
    en: "the file of a bulletin is named by its year and number, such as 2026-0007.md, not '{0}'",
    vi: "tệp thông cáo báo chí đặt tên theo năm và số, như 2026-0007.md, không phải '{0}'")
  /// The year is printed on paper, and a slip of the hand in it is seen by nobody until the bulletin is out, or never is.
  package static let bulletinYear = Rule(
    "bulletin-year", .warning,
    en: "the bulletin is numbered in {0} and released in {1}; see whether the year is right",
    vi: "thông cáo mang số của năm {0} mà ghi phát hành năm {1}; hãy xem lại năm")
  package static let badPressKey = Rule(
    "bad-press-key",
    en: "'{0}' is no public key of minisign; give the second line of minisign.pub, which begins with RW",
    vi: "'{0}' không phải khóa công khai của minisign; ghi dòng thứ hai của tệp minisign.pub, bắt đầu bằng RW"
  )
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
  package static let ledgerLostLines = Rule(
    "ledger-lost-lines",
    en:
      "version {1} of bulletin {0} is stored in '{2}', but no line of the press ledger has it; take {3} from version control or a backup, or remove '{2}' and '{2}.json' if this version was never released",
    vi:
      "bản {1} của thông cáo {0} còn lưu ở '{2}' mà sổ phát hành không có dòng nào của bản ấy; hãy lấy lại {3} từ kho lưu phiên bản hoặc bản sao lưu, hoặc xóa '{2}' và '{2}.json' nếu bản này chưa từng phát hành"
  )
  /// The same of a notice, without which a text would come back.
  package static let ledgerLostNotice = Rule(
    "ledger-lost-lines",
    en:
      "version {1} of bulletin {0}, which takes its text back, is stored in '{2}', but no line of the press ledger has it; take {3} from version control or a backup, else the text comes back; if the command had not ended, remove '{2}' and '{2}.json' and run it again",
    vi:
      "bản {1} của thông cáo {0} là lời tạm dừng hoặc thu hồi, còn lưu ở '{2}' mà sổ phát hành không có dòng nào của bản ấy; hãy lấy lại {3} từ kho lưu phiên bản hoặc bản sao lưu, nếu không chữ đã gỡ sẽ hiện lại; nếu lệnh hôm ấy chưa chạy xong thì xóa '{2}' và '{2}.json' rồi chạy lại"
  )
  package static let noticeInterrupted = Rule(
    "notice-interrupted",
    en:
      "'guongsang press {1} {0}' was stopped before it took effect, and the text would stay public; run it once more",
    vi:
      "lệnh 'guongsang press {1} {0}' bị dừng trước khi có hiệu lực, chữ của thông cáo vẫn còn công khai; hãy chạy lại lệnh ấy"
  )
  package static let releaseVanished = Rule(
    "release-vanished",
    en:
      "bulletin {0} says what was put right in it, so it was released, but the press ledger does not know it; take Content/press/ledger.jsonl and Content/press/published from version control or a backup, or take 'corrections' out if it was never released",
    vi:
      "thông cáo {0} có mục 'dinh-chinh', nghĩa là đã phát hành, nhưng sổ phát hành không có; hãy lấy lại Content/press/ledger.jsonl và Content/press/published từ kho lưu phiên bản hoặc bản sao lưu, hoặc bỏ mục 'dinh-chinh' nếu chưa từng phát hành"
  )
  /// The same of all bulletins: no command leaves the ledger so.
  package static let emptyLedger = Rule(
    "release-vanished",
    en:
      "the press ledger is there but empty, so what it had was lost; take it and Content/press/published from version control or a backup, or remove the file if nothing was ever released",
    vi:
      "sổ phát hành còn đó mà trống, nghĩa là đã mất nội dung; hãy lấy lại sổ và Content/press/published từ kho lưu phiên bản hoặc bản sao lưu, hoặc xóa tệp này nếu chưa từng phát hành gì"
  )
  package static let releaseOverdue = Rule(
    "release-overdue", .warning,
    en:
      "bulletin {0} was to be released at {1}, and the press ledger does not know it; run 'guongsang press publish {0}', or write 'draft: true'; if it was released, take Content/press/ledger.jsonl and Content/press/published from version control",
    vi:
      "thông cáo {0} ghi phát hành lúc {1} mà sổ phát hành không có; hãy chạy 'guongsang press publish {0}', hoặc ghi 'nhap: true'; nếu đã phát hành thì lấy lại Content/press/ledger.jsonl và Content/press/published từ kho lưu phiên bản"
  )
  package static let ledgerMismatch = Rule(
    "ledger-mismatch",
    en:
      "the press ledger and what is stored disagree: '{0}' is '{1}' in this line and '{2}' in '{3}'; what was released never changes, so take Content/press/ledger.jsonl and Content/press/published from version control or a backup",
    vi:
      "sổ phát hành và bản lưu không khớp: '{0}' ở dòng này là '{1}', trong '{3}' là '{2}'; bản đã phát hành không bao giờ đổi, hãy lấy lại Content/press/ledger.jsonl và Content/press/published từ kho lưu phiên bản hoặc bản sao lưu"
  )
  package static let recordMismatch = Rule(
    "record-mismatch",
    en:
      "'{0}' says “{1}”, which no stored file of the version says, so the page and the downloads would differ; take it and Content/press/ledger.jsonl from version control or a backup",
    vi:
      "'{0}' ghi “{1}”, nhưng không tệp nào của bản đã phát hành có chữ ấy, nên trang và tệp tải về sẽ khác nhau; hãy lấy lại tệp này và Content/press/ledger.jsonl từ kho lưu phiên bản hoặc bản sao lưu"
  )
  /// The same the other way round.
  package static let recordLacks = Rule(
    "record-mismatch",
    en:
      "'{1}' says “{2}…” (without its spaces), which '{0}' lacks, so the page and the downloads would differ; take both and Content/press/ledger.jsonl from version control or a backup",
    vi:
      "'{1}' ghi “{2}…” (viết liền), mà '{0}' thì không, nên trang và tệp tải về sẽ khác nhau; hãy lấy lại hai tệp này và Content/press/ledger.jsonl từ kho lưu phiên bản hoặc bản sao lưu"
  )
  package static let archiveMismatch = Rule(
    "archive-mismatch",
    en:
      "the archive '{0}' does not hold what lies beside it: see '{1}'; take it and Content/press/ledger.jsonl from version control or a backup",
    vi:
      "tệp nén '{0}' không chứa đúng các tệp nằm bên cạnh: xem '{1}'; hãy lấy lại tệp nén và Content/press/ledger.jsonl từ kho lưu phiên bản hoặc bản sao lưu"
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
  package static let releasedElsewhere = Rule(
    "released-elsewhere", .warning,
    en:
      "{0} released bulletins name '{1}', which is '{2}' now, and what was released never changes; put 'base_url' and 'paths' back, or let the server lead the old addresses to the new ones",
    vi:
      "{0} thông cáo đã phát hành ghi địa chỉ '{1}', nay là '{2}', mà bản đã phát hành không đổi được; hãy để lại 'base_url' và 'paths' như cũ, hoặc cho máy chủ chuyển địa chỉ cũ sang địa chỉ mới"
  )
  package static let silentChange = Rule(
    "silent-change",
    en:
      "bulletin {0} was released as version {1}, and its text or data have changed since: {2}; undo the change, or add a line to 'corrections' and run 'guongsang press correct {0}'",
    vi:
      "thông cáo {0} đã phát hành bản {1}, từ đó nội dung hoặc dữ liệu đã đổi: {2}; hãy sửa lại như cũ, hoặc thêm một mục vào 'dinh-chinh' rồi chạy 'guongsang press correct {0}'"
  )
  /// The same of a text that nobody has seen yet.
  package static let unseenChange = Rule(
    "silent-change",
    en:
      "version {1} of bulletin {0} waits for its time of release, and its text or data have changed since: {2}; undo the change, or run 'guongsang press publish {0}' again",
    vi:
      "thông cáo {0} có bản {1} đang chờ giờ phát hành, từ đó nội dung hoặc dữ liệu đã đổi: {2}; hãy sửa lại như cũ, hoặc chạy lại 'guongsang press publish {0}'"
  )
  package static let namedInRelease = Rule(
    "named-in-release",
    en:
      "version {1} of bulletin {0} names '{2}', who withdrew consent or may not be named; a correction leaves that version standing, so run 'guongsang press kill {0} --reason rut-dong-y', or correct the bulletin to name a namesake by [[id]]",
    vi:
      "bản {1} của thông cáo {0} nêu tên '{2}', người đã rút lại sự đồng ý hoặc không được nêu tên; đính chính vẫn để lại bản ấy, nên hãy chạy 'guongsang press kill {0} --reason rut-dong-y', hoặc nếu là người trùng tên thì đính chính, ghi [[mã]] của người ấy"
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

  // What the commands of the press room refuse.

  package static let unknownBulletin = Rule(
    "unknown-bulletin", en: "no bulletin with the number '{0}'", vi: "không có thông cáo số '{0}'")
  package static let unknownVersion = Rule(
    "unknown-version", en: "bulletin {0} has no version {1}; {2} version(s) of it were released",
    vi: "thông cáo {0} không có bản {1}; đã phát hành {2} bản")
  package static let noStoredText = Rule(
    "no-stored-text",
    en: "no text of bulletin {0} is stored: it was never released, or it was killed",
    vi: "không lưu nội dung nào của thông cáo {0}: thông cáo chưa phát hành, hoặc đã thu hồi")
  package static let bulletinIsDraft = Rule(
    "bulletin-is-draft", en: "bulletin {0} says 'draft: true'; take that line out to release it",
    vi: "thông cáo {0} còn ghi 'nhap: true'; hãy bỏ dòng đó rồi mới phát hành")
  package static let alreadyReleased = Rule(
    "already-released", en: "bulletin {0} was released as version {1}, and nothing has changed since",
    vi: "thông cáo {0} đã phát hành bản {1} và từ đó không có gì thay đổi")
  package static let correctInstead = Rule(
    "correct-instead",
    en:
      "bulletin {0} was released as version {1}; say in 'corrections' what was wrong and run 'guongsang press correct {0}'",
    vi:
      "thông cáo {0} đã phát hành bản {1}; hãy ghi chỗ sai vào 'dinh-chinh' rồi chạy 'guongsang press correct {0}'"
  )
  package static let notSeenYet = Rule(
    "not-seen-yet",
    en:
      "version {1} of bulletin {0} has not come out yet, so there is nothing to put right in public; take 'corrections' out, change the text and run 'guongsang press publish {0}' again",
    vi:
      "bản {1} của thông cáo {0} chưa tới giờ phát hành, chưa ai thấy nên không phải đính chính; hãy bỏ mục 'dinh-chinh', sửa bài rồi chạy lại 'guongsang press publish {0}'"
  )
  package static let correctionNotFound = Rule(
    "correction-not-found",
    en:
      "the correction quotes “{0}”, which version {1} of bulletin {2} does not say; quote its words as they were",
    vi:
      "mục đính chính dẫn “{0}”, nhưng bản {1} của thông cáo {2} không có câu ấy; hãy chép đúng chữ đã phát hành"
  )
  package static let correctionNotMade = Rule(
    "correction-not-made",
    en:
      "the correction says “{0}” instead of “{2}”, but bulletin {1} does not; put the text right too, or write of what was taken out (taken out), in brackets",
    vi:
      "mục đính chính ghi “{2}” viết lại là “{0}”, nhưng thông cáo {1} không viết như vậy; hãy sửa cả trong bài, câu bỏ hẳn thì ghi viết lại là (bỏ câu này)"
  )
  package static let correctionDate = Rule(
    "correction-date",
    en:
      "the correction of “{0}” is dated {1}; write the day it is put right, from {2} (first release) to {3}",
    vi: "mục đính chính “{0}” ghi ngày {1}; hãy ghi ngày sửa, từ {2} (phát hành lần đầu) đến {3}")
  package static let correctionLost = Rule(
    "correction-lost",
    en:
      "version {1} of bulletin {2} put “{0}” right, and its entry is gone or changed; leave earlier corrections as they were",
    vi: "bản {1} của thông cáo {2} đã đính chính “{0}”, nay mục ấy mất hoặc bị sửa; hãy giữ nguyên các mục cũ"
  )
  package static let publishInstead = Rule(
    "publish-instead", en: "bulletin {0} is held; 'guongsang press publish {0}' releases it again",
    vi: "thông cáo {0} đang tạm dừng; lệnh 'guongsang press publish {0}' phát hành lại")
  package static let nothingCorrected = Rule(
    "nothing-corrected",
    en:
      "bulletin {0} says nothing new in 'corrections'; add an entry with date, was and now, so that every agency sees what was wrong",
    vi:
      "thông cáo {0} chưa ghi thêm gì vào 'dinh-chinh'; hãy thêm một mục có 'ngay', 'da-viet', 'viet-lai' để mọi cơ quan báo chí thấy chỗ đã sai"
  )
  package static let neverReleased = Rule(
    "never-released", en: "bulletin {0} was never released; there is nothing to correct, hold or kill",
    vi: "thông cáo {0} chưa từng phát hành nên không có gì để đính chính, tạm dừng hay thu hồi")
  package static let alreadyHeld = Rule(
    "already-held", en: "bulletin {0} is held already", vi: "thông cáo {0} đang tạm dừng rồi")
  package static let alreadyKilled = Rule(
    "already-killed", en: "bulletin {0} was killed; its number is never used again",
    vi: "thông cáo {0} đã thu hồi; số này không dùng lại nữa")
  package static let pressClockBack = Rule(
    "press-clock-back",
    en: "bulletin {0} was stored at {1}; a later version cannot be made at an earlier time",
    vi: "thông cáo {0} đã lưu lúc {1}; bản sau không thể làm ở thời điểm sớm hơn")
  package static let bulletinHiddenAwards = Rule(
    "bulletin-hidden-awards",
    en: "{0} award row(s) of this bulletin may not be seen when it is released; see 'guongsang list awards'",
    vi: "có {0} dòng khen thưởng của thông cáo chưa được hiện vào lúc phát hành; xem 'guongsang list awards'")
  package static let unknownPlaceholder = Rule(
    "unknown-placeholder", en: "a title of this rule cannot say {{0}}; allowed are: {1}",
    vi: "tiêu đề của quy tắc này không có {{0}}; chỉ dùng được: {1}")
  package static let unboundFigure = Rule(
    "unbound-figure", .warning,
    en:
      "the data do not confirm '{0}'; write [[indicator@period|{0}]], and add the figure to results.csv or indicators.csv where it is missing",
    vi:
      "chưa có số liệu nào xác nhận '{0}'; hãy viết [[chỉ-tiêu@kỳ|{0}]], nếu chưa có thì thêm số này vào results.csv hoặc indicators.csv"
  )

  // What drafting refuses.

  package static let badPressPeriod = Rule(
    "bad-press-period", en: "'{0}' is no week or month; write {1}",
    vi: "'{0}' không phải là tuần hay tháng; hãy viết {1}")
  package static let unknownPressRule = Rule(
    "unknown-press-rule", en: "site.yml has no press rule '{0}'",
    vi: "site.yml không có quy tắc thông cáo '{0}'")
  package static let rulePeriod = Rule(
    "rule-period", en: "the press rule '{0}' is for '{1}'; give {2}",
    vi: "quy tắc thông cáo '{0}' dùng cho '{1}'; hãy ghi {2}")
  package static let nothingToTell = Rule(
    "nothing-to-tell",
    en: "nothing that may be shown belongs to {0}: no story, no award, no result; no draft was written",
    vi: "{0} không có bài viết, lượt khen thưởng hay kết quả nào được hiện; không soạn bản nháp")
  package static let draftedAlready = Rule(
    "drafted-already",
    en: "bulletin {1} was drafted from {0} already; edit it, or write another with --number",
    vi: "thông cáo {1} đã soạn từ {0} rồi; hãy sửa tệp ấy, hoặc thêm --number để soạn thêm một thông cáo nữa")
  package static let tooFewStories = Rule(
    "too-few-stories",
    en: "{0} has {1} story(ies), and the rule '{2}' asks for {3}; no draft was written",
    vi: "{0} có {1} bài viết, quy tắc '{2}' cần ít nhất {3}; không soạn bản nháp")
  package static let numberUsed = Rule(
    "number-used", en: "the number {0} was used already; the next free one is {1}",
    vi: "số {0} đã dùng rồi; số tiếp theo còn trống là {1}")
  package static let figureAfterRelease = Rule(
    "figure-after-release",
    en:
      "the figure {0} is not known yet when this bulletin is released; release it later, or take the figure out",
    vi: "số liệu {0} chốt sau lúc phát hành thông cáo; hãy lùi giờ phát hành, hoặc bỏ số này")
  package static let pressPhotoIncomplete = Rule(
    "press-photo-incomplete",
    en:
      "photo '{0}' of a bulletin needs 'caption', 'credit', 'alt' and 'rights' in 'photos', also where the text shows it",
    vi:
      "ảnh '{0}' của thông cáo phải khai đủ 'chu-thich', 'nguoi-chup', 'mo-ta-anh' và 'ban-quyen' trong 'cac-anh', kể cả ảnh đặt trong bài"
  )
  package static let unprintableLetter = Rule(
    "unprintable-letter",
    en:
      "the font of the PDF (Liberation Serif) has no letter '{0}' ({1}); take it out, or write it in letters",
    vi: "phông chữ của tệp PDF (Liberation Serif) không có chữ '{0}' ({1}); hãy bỏ đi, hoặc viết thành chữ")
  /// The same of a letter that the source does not have.
  package static let joinedUnprintableLetter = Rule(
    "unprintable-letter",
    en:
      "the font of the PDF (Liberation Serif) has no letter '{0}' ({1}), which comes from site.yml or from data that are joined to the bulletin; write it otherwise there",
    vi:
      "phông chữ của tệp PDF (Liberation Serif) không có chữ '{0}' ({1}); chữ này từ site.yml hoặc từ dữ liệu gắn vào thông cáo, hãy viết lại ở đó"
  )

  // Signing and verifying.

  package static let alreadySigned = Rule(
    "already-signed", en: "version {1} of bulletin {0} is signed already",
    vi: "bản {1} của thông cáo {0} đã ký rồi")
  package static let notSigned = Rule(
    "not-signed", en: "minisign did not sign version {1} of bulletin {0}; see what it said above",
    vi: "minisign không ký được bản {1} của thông cáo {0}; xem lời báo của nó ở trên")
  package static let otherSigningKey = Rule(
    "other-signing-key",
    en:
      "bulletin {0} was not signed: the key does not belong to the public key that the site tells (press: key)",
    vi: "chưa ký thông cáo {0}: khóa đã dùng không khớp với khóa công khai ghi trong site.yml (press: key)")
  package static let noPressKey = Rule(
    "no-press-key", .warning,
    en: "the site tells no public key, so nobody can check the signature; add it as 'key' of 'press'",
    vi: "site.yml chưa có khóa công khai nên không ai kiểm tra được chữ ký; hãy ghi 'key' trong mục 'press'")
  package static let minisignMissing = Rule(
    "minisign-missing", en: "the program minisign is not installed; run 'apt install minisign'",
    vi: "máy chưa có chương trình minisign; hãy chạy 'apt install minisign'")
  package static let notAVersion = Rule(
    "not-a-version",
    en:
      "this is no version of a bulletin: there is no manifest.json that can be read, or the archive is damaged",
    vi: "đây không phải một bản của thông cáo: không có manifest.json đọc được, hoặc tệp ZIP bị hỏng")
  // An archive that programs unpack in different ways.

  package static let archiveEnding = Rule(
    "strange-archive",
    en: "something stands behind the end of the archive, which no release has; fetch it again from the site",
    vi: "sau phần kết của tệp ZIP còn có dữ liệu mà bản phát hành không bao giờ có; hãy tải lại từ trang")
  package static let archiveDirectory = Rule(
    "strange-archive",
    en:
      "the archive does not say in one way how many files it has and where, so programs unpack different ones; fetch it again from the site",
    vi:
      "tệp ZIP không ghi thống nhất có bao nhiêu tệp và ở đâu, nên mỗi chương trình giải nén ra một khác; hãy tải lại từ trang"
  )
  package static let archiveGap = Rule(
    "strange-archive",
    en: "from byte {0} on the archive has something that belongs to no file; fetch it again from the site",
    vi: "từ byte {0}, tệp ZIP có dữ liệu không thuộc tệp nào; hãy tải lại từ trang")
  package static let archiveHeader = Rule(
    "strange-archive",
    en:
      "of '{0}' the archive says one thing in its directory and another before the file, or what no release says; fetch it again from the site",
    vi:
      "về '{0}', tệp ZIP ghi ở danh mục một khác, trước tệp một khác, hoặc ghi điều bản phát hành không bao giờ có; hãy tải lại từ trang"
  )
  package static let archiveName = Rule(
    "strange-archive",
    en:
      "'{0}' in the archive does not belong into the folder of this version; do not unpack it, fetch it again from the site",
    vi: "'{0}' trong tệp ZIP không thuộc thư mục của bản này; đừng giải nén, hãy tải lại từ trang")
  package static let archiveTwice = Rule(
    "strange-archive",
    en:
      "'{0}' is in the archive more than once, so one file would replace another; fetch it again from the site",
    vi: "'{0}' có hơn một lần trong tệp ZIP, tệp này sẽ ghi đè tệp kia; hãy tải lại từ trang")
  package static let archiveNoFile = Rule(
    "strange-archive",
    en:
      "'{0}' in the archive is a folder or a link and no file, which no release has; fetch it again from the site",
    vi: "'{0}' trong tệp ZIP là thư mục hoặc liên kết, bản phát hành không bao giờ có; hãy tải lại từ trang")
  package static let releasedFileMissing = Rule(
    "released-file-missing", en: "'{0}' is in the manifest but missing here",
    vi: "manifest có '{0}' nhưng ở đây thiếu tệp đó")
  package static let releasedFileChanged = Rule(
    "released-file-changed", en: "'{0}' is not the file that was released: its size or SHA-256 differs",
    vi: "'{0}' không phải tệp đã phát hành: sai kích thước hoặc SHA-256")
  package static let releasedFileExtra = Rule(
    "released-file-extra", en: "'{0}' was not released with this version",
    vi: "'{0}' không được phát hành cùng bản này")
  package static let wrongSums = Rule(
    "wrong-sums", en: "SHA256SUMS is missing or does not have the sums of exactly these files",
    vi: "SHA256SUMS thiếu hoặc không đúng là mã băm của chính các tệp này")
  package static let noSignature = Rule(
    "no-signature", en: "there is no signature '{0}'; fetch it from the folder of the version",
    vi: "không có chữ ký '{0}'; hãy lấy tệp này từ thư mục của bản thông cáo")
  package static let wrongSignature = Rule(
    "wrong-signature", en: "the signature '{0}' was not made with this key for these files",
    vi: "chữ ký '{0}' không phải do khóa này ký cho các tệp này")
}
