/// Names of people who withdrew consent or may not be named for another reason.
extension Rule {
  package static let namedAfterWithdrawal = Rule(
    "named-after-withdrawal", reading: .eachPlace,
    en:
      "'{0}' withdrew consent or may not be named, but is named here; take the name out, or, where somebody else of that name is meant, write [[id]] of that person, or [[-|{0}]]",
    vi:
      "'{0}' đã rút lại sự đồng ý hoặc không được nêu tên, nhưng vẫn được nhắc ở đây; hãy bỏ tên này; nếu nói về người khác cùng tên thì viết [[mã]] của người ấy, hoặc [[-|{0}]]"
  )
  package static let namedInAddress = Rule(
    "named-in-address", reading: .eachPlace,
    en:
      "the name of this file makes the address of a page, and it has the name of '{0}', who withdrew consent or may not be named; give the file another name, and put the old address nowhere",
    vi:
      "tên tệp này thành địa chỉ trang, mà trong đó có tên '{0}', người đã rút lại sự đồng ý hoặc không được nêu tên; hãy đổi tên tệp, và đừng ghi địa chỉ cũ ở đâu nữa"
  )
  package static let namesakeWithoutPlace = Rule(
    "namesake-without-place", reading: .eachPlace,
    en:
      "'{0}' may not be named, and somebody of that name is shown; this row gives neither unit nor organisation, so nobody can tell whether it is the same person; fill in one of them",
    vi:
      "'{0}' không được nêu tên, mà trang vẫn nêu một người cùng tên; dòng này không ghi đơn vị hay cơ quan nên không biết có phải cùng một người; hãy ghi một trong hai"
  )
  package static let namesakeAtSamePlace = Rule(
    "namesake-at-same-place", reading: .eachPlace,
    en:
      "'{0}' may not be named, but somebody of that name at the same place is shown by this row; take the row out, or write the id '{1}' as its recipient if it is the same person",
    vi:
      "'{0}' không được nêu tên, nhưng dòng này vẫn nêu một người cùng tên ở cùng nơi; hãy bỏ dòng này, hoặc nếu là cùng một người thì ghi mã '{1}' vào cột mã người"
  )
  package static let namesakeUndecided = Rule(
    "namesake-undecided", reading: .eachPlace,
    en:
      "'{0}' may not be named, and somebody of that name at another place is shown; if they are different people, add this line to Content/data/tra-loi.yml, if not, write 'answer: {same: {1}}' in it: {2}",
    vi:
      "'{0}' không được nêu tên, mà trang nêu một người cùng tên ở nơi khác; nếu là hai người khác nhau thì thêm dòng sau vào Content/data/tra-loi.yml, nếu là cùng một người thì trong dòng ấy ghi 'answer: {same: {1}}': {2}"
  )
  /// A note.
  package static let namesakeShown = Rule(
    "namesake-shown", reading: .eachPlace, en: "somebody of that name is shown by this row",
    vi: "dòng này nêu một người cùng tên")
  package static let nameNotSearched = Rule(
    "name-not-searched", .warning, reading: .eachPlace,
    en:
      "'{0}' may not be named, but a name of one word cannot be told from words, so texts are not searched for it; look for it by hand",
    vi:
      "'{0}' không được nêu tên, nhưng tên chỉ có một chữ nên không dò được trong các bài; hãy tự tìm và bỏ")
  package static let answerUnknownPlace = Rule(
    "answer-unknown-place", reading: .eachPlace,
    en: "no unit or organisation has the id '{0}'",
    vi: "không có đơn vị hay cơ quan nào mang mã '{0}'")
  package static let namedInAttachment = Rule(
    "named-in-attachment", reading: .eachPlace,
    en:
      "the attached file '{1}' names '{0}', who withdrew consent or may not be named; take the name out of the file, or attach another one; nothing was written",
    vi:
      "tệp đính kèm '{1}' có tên '{0}', người đã rút lại sự đồng ý hoặc không được nêu tên; hãy xóa tên trong tệp, hoặc thay tệp khác; chưa ghi gì"
  )
  package static let namedInOutput = Rule(
    "named-in-output", reading: .eachPlace,
    en:
      "the site would name '{0}', who withdrew consent or may not be named, in '{1}', although no source that is shown has the name; nothing was written; please report this",
    vi:
      "trang sẽ nêu tên '{0}', người đã rút lại sự đồng ý hoặc không được nêu tên, trong '{1}', dù không thấy tên ấy trong nguồn nào được đăng; chưa ghi gì; xin báo lỗi này"
  )
}
