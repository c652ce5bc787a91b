import SiteModel
import VietnameseText

/// What was learnt of old states of the sources in a Git repository.
enum HistorySearch: Sendable {
  case searched
  /// `Content` lies in no repository.
  case none
  case missing
  /// What Git said.
  case failed(String)
}

/// The commits that brought or took a name or an id, in words, in names of files, or in their messages.
struct HistorySearching: Sendable {
  /// The folder `Content`.
  let content: String
  let names: [String]
  let ids: [String]

  func commits() async throws -> (commits: [String], outcome: HistorySearch) {
    try await withWorkFolder { home in
      do {
        _ = try await git(["rev-parse", "--git-dir"], home)
        var found: [String: Bool] = [:]
        var commits: [String] = []
        for question in questions {
          for commit in try await git(log + question, home).split(separator: "\n").map(String.init)
          where found.updateValue(true, forKey: commit) == nil { commits.append(commit) }
        }
        return (commits, .searched)
      } catch ToolProblem.missing {
        return ([], .missing)
      } catch ToolProblem.failed(_, let words) {
        return ([], words.contains("not a git repository") ? .none : .failed(words))
      }
    }
  }

  /// Nothing that a repository or its owner sets may run a program or reach for the network.
  private func git(_ arguments: [String], _ home: String) async throws -> String {
    let own = ["-C", content, "-c", "core.fsmonitor=false", "-c", "protocol.allow=never", "--no-pager"]
    let call = ProgramCall(
      tool: .git, program: "git", arguments: own + arguments, folder: home, seconds: 60)
    return String(decoding: try await output(of: call), as: UTF8.self)
  }

  private let log = [
    "log", "--all", "--no-ext-diff", "--no-textconv", "--no-show-signature", "--max-count=1000",
    "--format=%h %cs",
  ]

  /// Each is one argument with its words joined to the option, so that no name is taken for an option.
  private var questions: [[String]] {
    let paths = Set(ids + names.map { slug($0) }.filter { $0.contains("-") }).sorted()
    return (names + ids).map { ["-S" + $0] }
      + names.map { ["--fixed-strings", "--regexp-ignore-case", "--grep=" + $0] }
      + paths.map { ["--", ":(top,icase,glob)**/*\($0)*", ":(top,icase,glob)**/*\($0)*/**"] }
  }
}
