import Diagnostics
import Glibc

extension MessageLanguage {
  /// The language that was asked for, else Vietnamese for a Vietnamese locale, else English.
  init(asked: MessageLanguageArgument?) {
    if let asked {
      self = asked == .vi ? .vi : .en
      return
    }
    let names = ["LC_ALL", "LC_MESSAGES", "LANG"]
    let locale = names.lazy.compactMap { name in getenv(name).map { String(cString: $0) } }.first {
      !$0.isEmpty
    }
    self = locale?.hasPrefix("vi") == true ? .vi : .en
  }
}
