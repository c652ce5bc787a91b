import ArgumentParser
import Diagnostics
import Glibc

extension MessageLanguage: ExpressibleByArgument {}

extension MessageLanguage {
  /// The language that was asked for, else that of the locale, else English.
  init(asked: MessageLanguage?) {
    if let asked {
      self = asked
      return
    }
    let names = ["LC_ALL", "LC_MESSAGES", "LANG"]
    let locale = names.lazy.compactMap { name in getenv(name).map { String(cString: $0) } }.first {
      !$0.isEmpty
    }
    self = Self.allCases.first { locale?.hasPrefix($0.rawValue) == true } ?? .en
  }
}
