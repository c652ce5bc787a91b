/// What can be wrong with warnings that were accepted, and with what is remembered of the last build.
extension Rule {
  package static let acknowledgementUnneeded = Rule(
    "acknowledgement-unneeded", .warning, acceptance: .never,
    en: "no warning '{0}' of {1} has this value any more; take the entry out, or put in the value of now",
    vi: "không còn cảnh báo '{0}' nào ở {1} có giá trị này; hãy bỏ mục này, hoặc xem lại rồi ghi giá trị mới")
  package static let acknowledgementRefused = Rule(
    "acknowledgement-refused", .warning, acceptance: .never,
    en: "'{0}' must be mended and cannot be accepted; mend what it tells and take the entry out",
    vi: "'{0}' phải sửa, không thể ghi là đã xem; hãy sửa điều được báo rồi bỏ mục này")
  package static let stateNotKept = Rule(
    "state-not-kept", .warning, acceptance: .never,
    en:
      "what was said cannot be remembered in '{0}' ({1}), so 'check --new' will not know it; name another folder with --state",
    vi:
      "không ghi nhớ được các thông báo vào '{0}' ({1}) nên 'check --new' sẽ không biết; hãy chỉ thư mục khác bằng --state"
  )
  package static let stateInSite = Rule(
    "state-in-site",
    en: "'{0}' lies in the site or its sources; messages are remembered outside them, name another folder",
    vi: "'{0}' nằm trong trang web hoặc trong nguồn; thông báo được nhớ ở ngoài, hãy chỉ thư mục khác")
}
