import ArgumentParser
import Diagnostics
import Glibc

extension MessageLanguage: ExpressibleByArgument {}

extension MessageLanguage {
  /// The language of this run. Help and words about wrong usage are in it too, so it is known before any command is.
  static let ofRun = MessageLanguage(of: CommandLine.arguments)

  /// The language that `--lang` asks for, wherever it stands, else that of the locale, else English.
  private init(of arguments: [String]) {
    if let asked = LanguageArgument(in: arguments)?.language {
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

/// `--lang vi` or `--lang=vi` among the arguments.
struct LanguageArgument {
  /// Where it stands.
  let range: Range<Int>
  /// `nil` where it asks for one that nobody knows.
  let language: MessageLanguage?

  init?(in arguments: [String]) {
    let arguments = arguments.prefix { $0 != "--" }
    guard
      let start = arguments.indices.last(where: {
        arguments[$0] == "--lang" || arguments[$0].hasPrefix("--lang=")
      })
    else { return nil }
    let parts = arguments[start].split(separator: "=", maxSplits: 1)
    if parts.count == 2 {
      (range, language) = (start..<(start + 1), MessageLanguage(rawValue: String(parts[1])))
    } else {
      let end = min(start + 2, arguments.endIndex)
      (range, language) = (start..<end, arguments[start..<end].last.flatMap { MessageLanguage(rawValue: $0) })
    }
  }
}

/// The arguments without languages that are known: `--lang` may stand before the command, where no command would read it.
func withoutLanguage(_ arguments: [String]) -> [String] {
  var arguments = arguments
  while let found = LanguageArgument(in: arguments), found.language != nil {
    arguments.removeSubrange(found.range)
  }
  return arguments
}

/// Help and abstracts in the language of this run.
func said(vi: String, en: String) -> String { MessageLanguage.ofRun.choose(vi: vi, en: en) }

extension ArgumentHelp {
  static func said(vi: String, en: String) -> ArgumentHelp { ArgumentHelp(guongsang.said(vi: vi, en: en)) }

  static func language(of what: LanguageUse) -> ArgumentHelp {
    let known = MessageLanguage.allCases.map(\.rawValue).joined(
      separator: MessageLanguage.ofRun.choose(vi: " hoặc ", en: " or "))
    switch what {
    case .messages:
      return .said(
        vi: "Ngôn ngữ của thông báo: \(known). Không ghi thì theo máy.",
        en: "The language of messages: \(known). Default: by the locale.")
    case .table:
      return .said(
        vi: "Ngôn ngữ của bảng: \(known). Không ghi thì theo máy.",
        en: "The language of the table: \(known). Default: by the locale.")
    }
  }
}

/// What is said in the language that is asked for.
enum LanguageUse { case messages, table }
