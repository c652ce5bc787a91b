import ArgumentParser
import Bulletins
import SiteModel

/// A class of reason as it is written in front matter and on the command line.
struct ReasonArgument: ExpressibleByArgument {
  let reason: WithdrawalReason

  init?(argument: String) {
    guard let reason = WithdrawalReason(rawValue: argument) else { return nil }
    self.reason = reason
  }

  static var allValueStrings: [String] { WithdrawalReason.allCases.map(\.rawValue) }
}
