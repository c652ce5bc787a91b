/// What can be wrong between files: ids, paths, awards, decisions and sums.
extension Rule {
  package static let duplicateID = Rule(
    "duplicate-id",
    en: "the id '{0}' is used twice; give one of them another id",
    vi: "mã '{0}' được dùng hai lần; hãy đặt mã khác cho một nơi")
  package static let badID = Rule(
    "bad-id",
    en: "the id '{0}' may only have small letters a–z, digits, '-', '.' and '_'",
    vi: "mã '{0}' chỉ được có chữ thường a–z, chữ số, '-', '.' và '_'")
  package static let unknownRecipient = Rule(
    "unknown-recipient",
    en: "no recipient with the id '{0}'",
    vi: "không có người hay tập thể nào mang mã '{0}' trong recipients.csv")
  package static let ambiguousRecipient = Rule(
    "ambiguous-recipient",
    en: "'{0}' is the name of several: {1}; write the id of the one that is meant in a column 'recipient'",
    vi: "'{0}' là tên của nhiều người: {1}; hãy ghi mã của đúng người vào cột 'Mã người'")
  package static let nameAlone = Rule(
    "name-alone",
    en:
      "the row gives only the name '{0}', which {1} bears too; write that id in a column 'recipient', or the unit of this one",
    vi:
      "dòng chỉ có tên '{0}', trùng tên {1}; nếu đúng người ấy, hãy ghi mã vào cột 'Mã người', nếu là người khác, hãy ghi đơn vị"
  )
  package static let maybeKnownRecipient = Rule(
    "maybe-known-recipient", .warning,
    en:
      "'{0}' is taken as somebody new, but may be {1}, whose unit or organisation cannot be compared; write the id in a column 'recipient', or complete recipients.csv",
    vi:
      "'{0}' được coi là người mới, nhưng có thể là {1} (chưa đủ đơn vị, cơ quan để so); hãy ghi mã vào cột 'Mã người', hoặc bổ sung recipients.csv"
  )
  package static let alikeWithoutMarks = Rule(
    "alike-without-marks", .warning,
    en:
      "'{0}' and '{1}' at the same place differ by marks only; if they are one, write the id {2} in a column 'recipient'",
    vi:
      "'{0}' và '{1}' cùng đơn vị, chỉ khác dấu; nếu là một người, hãy ghi mã {2} vào cột 'Mã người'")
  package static let maybeTwoPeople = Rule(
    "maybe-two-people", .warning,
    en: "'{0}' may name two people, of whom the second would be shown as a post ('{1}'); give each a row",
    vi: "'{0}' có lẽ nêu hai người, mà người sau đang bị hiểu là chức vụ ('{1}'); hãy ghi mỗi người một dòng")
  package static let twoDeedsInOneList = Rule(
    "two-deeds-in-one-list", .warning,
    en:
      "'{0}' stands in this list twice without a unit and with different deeds, so they are taken for two people; write their units, or make one row of them",
    vi:
      "'{0}' đứng hai lần trong danh sách này, không ghi đơn vị, với thành tích khác nhau, nên được hiểu là hai người; hãy ghi đơn vị của từng người, hoặc gộp lại nếu là một người"
  )
  package static let twoPostsInOneList = Rule(
    "two-posts-in-one-list", .warning,
    en:
      "'{0}' stands twice in one decision at one place, as '{1}' and as '{2}'; taken as two; if it is one, write the same id in both rows",
    vi:
      "'{0}' có hai lần trong một quyết định, cùng đơn vị: '{1}' và '{2}'; đang coi là hai người; nếu là một, hãy ghi cùng một mã vào hai dòng"
  )
  package static let placeWithoutRecord = Rule(
    "place-without-record", .warning,
    en:
      "no unit or organisation is called '{0}' (rows: {1}); pages show it as written; correct it, add a row or another name (aliases) to units.csv or organisations.csv, or say in tra-loi.yml what it means",
    vi:
      "không có đơn vị, cơ quan nào tên '{0}' ({1} dòng); trang hiện đúng chữ này; hãy sửa lại, thêm dòng hay tên khác (aliases) vào units.csv, organisations.csv, hoặc cho biết nghĩa trong tra-loi.yml"
  )
  package static let unmarkedName = Rule(
    "unmarked-name", .warning, spelling: .withoutMarks,
    en: "'{0}' is written without marks and taken as '{1}'; check it, and write the marks",
    vi: "'{0}' viết không dấu, được hiểu là '{1}'; hãy kiểm tra và viết đủ dấu")
  package static let oneDecisionOrTwo = Rule(
    "one-decision-or-two", .warning,
    en:
      "the decision {0} stands here as one of '{1}' and elsewhere of '{2}'; they are kept apart; if they are one, write the issuer the same way",
    vi:
      "quyết định {0} ở đây ghi của '{1}', chỗ khác ghi của '{2}'; đang coi là hai quyết định; nếu là một, hãy ghi cơ quan ban hành giống nhau"
  )
  package static let ambiguousName = Rule(
    "ambiguous-name",
    en: "'{0}' is the name of several: {1}; write the id of the one that is meant",
    vi: "'{0}' là tên của nhiều nơi: {1}; hãy viết mã của đúng nơi")
  package static let unknownUnit = Rule(
    "unknown-unit",
    en: "no unit with the id '{0}' in units.csv",
    vi: "không có đơn vị hành chính nào mang mã '{0}' trong units.csv")
  package static let unknownOrganisation = Rule(
    "unknown-organisation",
    en: "no organisation with the id '{0}' in organisations.csv",
    vi: "không có cơ quan nào mang mã '{0}' trong organisations.csv")
  package static let unknownCampaign = Rule(
    "unknown-campaign",
    en: "no campaign with the id '{0}' in the folder campaigns",
    vi: "không có phong trào nào mang mã '{0}' trong thư mục campaigns")
  package static let unknownProgramme = Rule(
    "unknown-programme",
    en: "no programme with the id '{0}' in programmes.csv",
    vi: "không có chương trình nào mang mã '{0}' trong programmes.csv")
  package static let unknownForm = Rule(
    "unknown-form",
    en: "catalogue.yml has no form or title '{0}'",
    vi: "danh mục catalogue.yml không có hình thức hay danh hiệu '{0}'")
  package static let catalogueMissing = Rule(
    "catalogue-missing",
    en:
      "there is no catalogue of award forms, Content/data/catalogue.yml, so no commendation is understood; copy the one that lies in Content/data of the program's own repository",
    vi:
      "chưa có danh mục hình thức khen thưởng Content/data/catalogue.yml nên không hiểu được lượt khen nào; hãy chép tệp ấy từ thư mục Content/data đi cùng chương trình"
  )
  package static let noRecipientsAtAll = Rule(
    "no-recipients-at-all",
    en:
      "the site knows nobody yet, so '{0}' cannot be found (references: {1}); write people into Content/data/recipients.csv (columns id, kind, name, unit), or put a list into Content/awards",
    vi:
      "trang chưa có người hay tập thể nào nên không tìm được '{0}' ({1} chỗ nhắc tới); hãy ghi vào Content/data/recipients.csv (các cột id, kind, name, unit), hoặc đặt danh sách vào Content/awards"
  )
  package static let placeTablesMissing = Rule(
    "place-tables-missing", .warning,
    en:
      "there is neither a table of units (Content/data/units.csv) nor of organisations (organisations.csv), so no place in the lists is known (texts: {0}); pages show them as written",
    vi:
      "chưa có bảng đơn vị (Content/data/units.csv) và bảng cơ quan (organisations.csv) nên không biết nơi nào trong danh sách ({0} cách ghi); trang hiện đúng như đã viết"
  )
  package static let formWithoutAuthority = Rule(
    "form-without-authority",
    en:
      "the catalogue has several forms called '{0}', and nothing says which it is; write the name out, or say who decided in a column 'Cấp khen thưởng'",
    vi:
      "'{0}' có nhiều cấp trong danh mục, chưa rõ là cấp nào; hãy ghi đủ tên, hoặc thêm cột 'Cấp khen thưởng' ghi người ký quyết định"
  )
  package static let formWithoutDecision = Rule(
    "form-without-decision",
    en:
      "the list names no decision, so nothing says which of the forms called '{0}' was given; write '(Kèm theo Quyết định số … ngày … của …)' above it, or columns for number, day and 'Cấp khen thưởng'",
    vi:
      "danh sách chưa ghi số quyết định nên chưa rõ '{0}' là cấp nào; hãy ghi dòng '(Kèm theo Quyết định số … ngày … của …)' ở trên, hoặc thêm cột số, ngày quyết định và 'Cấp khen thưởng'"
  )
  package static let formHasNoClass = Rule(
    "form-has-no-class", .warning,
    en: "'{0}' has no classes", vi: "'{0}' không chia hạng")
  package static let unknownAward = Rule(
    "unknown-award", en: "no award row with the id '{0}'", vi: "không có dòng khen thưởng nào mang mã '{0}'")
  package static let claimWithoutRow = Rule(
    "claim-without-row",
    en: "the story claims '{0}', but no award row of the people it is about says so",
    vi:
      "bài nói được khen '{0}', nhưng danh sách khen thưởng của nhân vật trong bài không có dòng nào như vậy")
  package static let rowOfOthers = Rule(
    "row-of-others",
    en: "the award '{0}' belongs to somebody the story is not about",
    vi: "dòng khen thưởng '{0}' thuộc về người không có trong 'about' của bài")
  package static let nearestRow = Rule("nearest-row", en: "the nearest row: {0}", vi: "dòng gần nhất: {0}")
  package static let awardWordsWithoutClaim = Rule(
    "award-words-without-claim", .warning,
    en: "the text speaks of '{0}', but the story has no 'awards'; name the award so that it can be checked",
    vi: "bài có nhắc '{0}' nhưng chưa khai 'awards'; hãy khai để đối chiếu với danh sách khen thưởng")
  package static let claimOfRevoked = Rule(
    "claim-of-revoked", .warning,
    en:
      "the story claims '{0}', but that award was revoked; take the claim out and correct the text, or withdraw the story",
    vi: "bài khai '{0}', nhưng lượt khen này đã bị hủy bỏ; hãy bỏ khỏi 'awards' rồi đính chính, hoặc gỡ bài")
  package static let revokedHere = Rule(
    "revoked-here", en: "it was revoked here", vi: "hủy bỏ ghi ở đây")
  package static let awardWithoutDecision = Rule(
    "award-without-decision", .warning,
    en: "the row names no decision; pages will say that its number has not been published",
    vi: "dòng này chưa có số quyết định; trang sẽ ghi 'số quyết định chưa được công bố'")
  package static let formNotForRecipient = Rule(
    "form-not-for-recipient", .warning,
    en: "by the catalogue {0} goes to {1}, not to '{2}'; check the form and the kind of recipient",
    vi: "theo danh mục, {0} dành cho {1}, không dành cho '{2}'; hãy xem lại hình thức và loại đối tượng")
  package static let formEnded = Rule(
    "form-ended", .warning,
    en: "by the catalogue {0} could be decided until {1} only; this decision is dated {2}",
    vi: "theo danh mục, {0} chỉ được quyết định đến hết {1}; quyết định này ghi ngày {2}")
  package static let issuerWithoutPower = Rule(
    "issuer-without-power", .warning,
    en: "by the catalogue {0} is decided by {1}, not by '{2}'; check the form and the issuer",
    vi: "theo danh mục, {0} do {1} quyết định, không phải '{2}'; hãy xem lại hình thức và người ký")
  package static let rewardedTwice = Rule(
    "rewarded-twice", .warning,
    en: "the same achievement seems to be rewarded twice with {0}; one achievement is rewarded once",
    vi: "hình như một thành tích được tặng {0} hai lần; một thành tích chỉ khen một lần")
  package static let listTwice = Rule(
    "list-twice",
    en:
      "this list and {0} have commendations in common ({1}): the same decision, form and recipients; is one list here twice? Take one of the files away",
    vi:
      "danh sách này và {0} có chung {1} lượt khen: cùng quyết định, cùng hình thức, cùng người; có phải một danh sách để hai lần không? Hãy bỏ một tệp"
  )
  package static let decisionRowCount = Rule(
    "decision-row-count", .warning,
    en:
      "the decision {0} states {1} recipients, the award lists have {2}; compare, unless some live elsewhere",
    vi:
      "quyết định {0} ghi {1} người, tập thể, danh sách có {2} dòng; hãy đối chiếu, trừ khi có người ở nơi khác"
  )
  package static let decisionWithoutList = Rule(
    "decision-without-list", .warning,
    en: "no award list names the decision {0}; add its list to Content/awards, or compare the number",
    vi:
      "chưa có danh sách nào ghi quyết định {0}; hãy thêm danh sách vào Content/awards, hoặc xem lại số quyết định"
  )
  package static let decisionConflict = Rule(
    "decision-conflict",
    en: "the decision {0} is dated {1} here, but {2} elsewhere; correct the one that is wrong",
    vi: "quyết định {0} ở đây ghi ngày {1}, chỗ khác ghi ngày {2}; hãy sửa chỗ sai")
  package static let decisionElsewhere = Rule(
    "decision-elsewhere", en: "the other date", vi: "ngày kia ghi ở đây")
  package static let duplicateDecision = Rule(
    "duplicate-decision",
    en: "the decision {0} is listed twice; take one row out",
    vi: "quyết định {0} được khai hai lần; hãy bỏ một dòng")
  package static let successorCycle = Rule(
    "successor-cycle", en: "'{0}' is its own successor", vi: "'{0}' được khai là kế tiếp chính nó")
  package static let unknownIndicator = Rule(
    "unknown-indicator", en: "no indicator with the id '{0}'", vi: "không có chỉ tiêu nào mang mã '{0}'")
  package static let unknownPeriod = Rule(
    "unknown-period",
    en: "the indicator '{0}' has no value for '{1}'",
    vi: "chỉ tiêu '{0}' không có số liệu cho kỳ '{1}'")
  package static let wrongFigure = Rule(
    "wrong-figure",
    en: "the text says {0}, but {1} is {2}; correct the text or the data",
    vi: "bài viết ghi {0}, nhưng số liệu {1} là {2}; hãy sửa bài hoặc sửa số liệu")
  package static let partsDoNotSum = Rule(
    "parts-do-not-sum",
    en: "the parts of '{0}' for {1} add up to {2}, not {3}; correct the whole or a part",
    vi: "các phần của '{0}' kỳ {1} cộng lại được {2}, không phải {3}; hãy sửa số chung hoặc số thành phần")
  package static let duplicatePoint = Rule(
    "duplicate-point",
    en: "'{0}' has two values for {1}; take one row out",
    vi: "'{0}' có hai giá trị cho kỳ {1}; hãy bỏ một dòng")
  package static let mixedMeasures = Rule(
    "mixed-measures",
    en: "'{0}' is measured in '{1}' here and in '{2}' before",
    vi: "'{0}' ở đây tính bằng '{1}', trước đó tính bằng '{2}'")
  package static let unknownReference = Rule(
    "unknown-reference",
    en: "nothing has the id '{0}'",
    vi: "không có người, phong trào, quyết định, đơn vị hay bài nào mang mã '{0}'")
  package static let hiddenReference = Rule(
    "hidden-reference",
    en: "'{0}' may not be shown at this time; give a label ([[{0}|label]]) or take the reference out",
    vi: "'{0}' hiện không được hiển thị; hãy thêm chữ ([[{0}|chữ hiện ra]]) hoặc bỏ liên kết")
  package static let appearsAt = Rule(
    "appears-at",
    en: "the text appears at {0}; with this fault the site cannot be built then",
    vi: "bài này hẹn lên trang lúc {0}; đến lúc ấy mà còn lỗi này thì không tạo được trang")
  package static let stopsFrom = Rule(
    "stops-from",
    en: "from {0} on; with this fault the site cannot be built then",
    vi: "từ {1}; đến lúc ấy mà còn lỗi này thì không tạo được trang")
  package static let holdsFrom = Rule(
    "holds-from",
    en: "from {0} on; the site is built all the same",
    vi: "từ {1}; lúc ấy trang vẫn tạo được")
  package static let endedReference = Rule(
    "ended-reference", .warning, acceptance: .never,
    en:
      "'{0}' is shown no more, so readers see “{1}” here; give a label ([[{0}|label]]) or take the reference out",
    vi:
      "'{0}' không còn được hiển thị, nên ở đây chỉ hiện “{1}”; hãy thêm chữ ([[{0}|chữ hiện ra]]) hoặc bỏ liên kết"
  )
  package static let endedBlock = Rule(
    "ended-block", .warning, acceptance: .never,
    en: "'{0}' is shown no more, so readers see “{1}” here; take the block out",
    vi: "'{0}' không còn được hiển thị, nên ở đây chỉ hiện “{1}”; hãy bỏ khối này")
  package static let endedLink = Rule(
    "ended-link", .warning, acceptance: .never,
    en: "the page '{0}' is shown no more, so its words stand here without a link; take the link out",
    vi: "trang '{0}' không còn được hiển thị, nên ở đây chỉ còn chữ, không còn liên kết; hãy bỏ liên kết")
  package static let figureAhead = Rule(
    "figure-ahead", .warning,
    en: "the text shows {0} before the data show {1}; wait with the text, or correct the row's 'as_of'",
    vi:
      "bài đã hiện số {0} khi số liệu {1} chưa tới lúc hiện; hãy hẹn giờ bài, hoặc xem lại cột 'Đến ngày' của dòng số liệu"
  )
  package static let brokenLink = Rule(
    "broken-link", en: "the site has no page '{0}'", vi: "trang web không có trang '{0}'")
  package static let brokenAnchor = Rule(
    "broken-anchor", en: "the page has no place '#{0}'", vi: "trang đó không có mục '#{0}'")
  package static let pathTaken = Rule(
    "path-taken",
    en: "two sources want the page '{0}'; give one of them another name",
    vi: "có hai nơi cùng đòi trang '{0}'; hãy đặt tên khác cho một nơi")
  package static let alsoWantedHere = Rule("also-wanted-here", en: "the other one", vi: "nơi kia")
  package static let badAlias = Rule(
    "bad-alias",
    en: "the old path '{0}' must begin with '/' and stay inside the site",
    vi: "đường dẫn cũ '{0}' phải bắt đầu bằng '/' và nằm trong trang web")
  package static let missingPicture = Rule(
    "missing-picture",
    en: "there is no picture '{0}'; put it beside the text, or correct its name",
    vi: "không có ảnh '{0}'; hãy đặt ảnh cạnh bài, hoặc sửa lại tên tệp")
  package static let fileOutsideContent = Rule(
    "file-outside-content",
    en: "'{0}' lies outside Content; only files inside it are published",
    vi: "'{0}' nằm ngoài Content; chỉ tệp trong Content mới được đưa lên")
  package static let pictureWithLocation = Rule(
    "picture-with-location",
    en:
      "the picture '{0}' carries the place where it was taken (GPS); remove it (Windows: Properties, Details, Remove Properties)",
    vi:
      "ảnh '{0}' có kèm vị trí chụp (GPS); hãy xóa vị trí khỏi ảnh (Windows: Properties, Details, Remove Properties)"
  )
  package static let notAPicture = Rule(
    "not-a-picture",
    en: "'{0}' is no picture that browsers show; use JPEG, PNG, WebP or GIF",
    vi: "'{0}' không phải là ảnh trình duyệt hiện được; hãy dùng JPEG, PNG, WebP hoặc GIF")
  package static let pictureEnding = Rule(
    "picture-ending", en: "'{0}' is a picture of another format than its name says; let it end in .{1}",
    vi: "ảnh '{0}' có định dạng khác với đuôi tên tệp; hãy đổi đuôi thành .{1}")
  package static let missingAttachment = Rule(
    "missing-attachment", en: "there is no file '{0}' in Content", vi: "trong Content không có tệp '{0}'")
}

extension Rule {
  /// What is said of ids that nothing bears; of no use while a table is missing.
  package static let unknownIDs: Set<String> = Set(
    [
      unknownRecipient, unknownUnit, unknownOrganisation, unknownProgramme, unknownReference,
      unknownIndicator,
      unknownAward, claimWithoutRow, placeWithoutRecord, maybeKnownRecipient, nameAlone,
    ].map(\.code))
}
