/// Dates that exist and cannot be meant.
extension Rule {
  package static let endsBeforeStart = Rule(
    "ends-before-start", .warning,
    en: "the text ends on {0}, before it begins on {1}, so nobody ever sees it; correct one of them",
    vi: "bài hết hạn {0}, trước cả khi đăng {1}, nên không ai thấy bài; hãy sửa một trong hai")
  package static let updatedBeforeDate = Rule(
    "updated-before-date", .warning,
    en: "the update of {0} is earlier than the text itself, {1}; correct one of them",
    vi: "ngày cập nhật {0} lại trước ngày đăng {1}; hãy sửa một trong hai")
  package static let spanReversed = Rule(
    "span-reversed", .warning,
    en: "it ends on {0}, before it begins on {1}; correct one of the days",
    vi: "hết hiệu lực {0} lại trước khi bắt đầu {1}; hãy sửa một trong hai ngày")
  package static let decisionToCome = Rule(
    "decision-to-come", .warning,
    en:
      "the decision {0} is of {1}, a day to come, so nobody sees its commendations yet ({2}); correct the date if it is a slip",
    vi:
      "quyết định {0} ghi ngày {1}, chưa tới, nên {2} lượt khen chưa hiện trên trang; nếu gõ nhầm ngày thì hãy sửa"
  )
  package static let dateToCome = Rule(
    "date-to-come", .warning, en: "the update or correction of {0} is still to come; correct the date",
    vi: "ngày cập nhật hay đính chính {0} còn ở tương lai; hãy sửa lại ngày")
  package static let implausibleYear = Rule(
    "implausible-year", .warning, en: "the year {1} of {0} can hardly be meant; correct the date",
    vi: "năm {1} (trong ngày {0}) chắc là gõ nhầm; hãy sửa lại ngày")
  package static let deedAfterStory = Rule(
    "deed-after-story", .warning, en: "the deed of {0} is later than its story of {1}; correct one of them",
    vi: "việc làm ngày {0} lại sau ngày đăng bài {1}; hãy sửa một trong hai")
  package static let deedAfterDecision = Rule(
    "deed-after-decision", .warning,
    en: "the deed of {0} is later than the decision of {1} about it; correct one of them",
    vi: "thành tích ngày {0} lại sau quyết định khen ngày {1}; hãy sửa một trong hai")
  package static let ceremonyBeforeDecision = Rule(
    "ceremony-before-decision", .warning,
    en: "the ceremony of {0} is earlier than the decision of {1}; correct one of them",
    vi: "ngày trao {0} lại trước ngày quyết định {1}; hãy sửa một trong hai")
}
