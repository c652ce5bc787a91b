import ArgumentParser
import SiteModel

/// A class of reason as it is written in front matter and on the command line.
struct ReasonArgument: ExpressibleByArgument {
  let reason: Withdrawal.Reason

  init?(argument: String) {
    guard let reason = Withdrawal.Reason(rawValue: argument) else { return nil }
    self.reason = reason
  }

  static var allValueStrings: [String] { Withdrawal.Reason.allCases.map(\.rawValue) }
}
