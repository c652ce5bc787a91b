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

extension ArgumentHelp {
  static func language(of what: String) -> ArgumentHelp {
    let known = MessageLanguage.allCases.map(\.rawValue).joined(separator: " or ")
    return ArgumentHelp("The language of \(what): \(known). Default: by the locale.")
  }
}
