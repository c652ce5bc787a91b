import Records
import Reports
import SiteModel
import VietnameseText

/// The commits that brought or took a name or an id, in words, in names of files, or in their messages.
struct HistorySearching: Sendable {
  /// The folder `Content`.
  let content: String
  let names: [String]
  let ids: [String]

  func commits() async throws(FileError) -> (commits: [String], outcome: HistorySearch) {
    let found = try await withWorkFolder { home throws(FileError) in try await commits(home) }
    switch found {
    case .success(let commits): return (commits, .searched)
    case .failure(.missing): return ([], .missing)
    case .failure(.failed(_, let words)):
      return ([], words.contains("not a git repository") ? .none : .failed(words))
    }
  }

  private func commits(_ home: String) async throws(FileError) -> Swift.Result<[String], ToolProblem> {
    if let problem = try await git(["rev-parse", "--git-dir"], home).problem { return .failure(problem) }
    var found: Set<String> = []
    var commits: [String] = []
    for question in questions {
      switch try await git(log + question, home) {
      case .failure(let problem): return .failure(problem)
      case .success(let bytes):
        let lines = String(decoding: bytes, as: UTF8.self).split(separator: "\n").map(String.init)
        commits += lines.filter { found.insert($0).inserted }
      }
    }
    return .success(commits)
  }

  /// Nothing that a repository or its owner sets may run a program or reach for the network.
  private func git(_ arguments: [String], _ home: String) async throws(FileError) -> ToolResult {
    let own = ["-C", content, "-c", "core.fsmonitor=false", "-c", "protocol.allow=never", "--no-pager"]
    return try await output(
      of: ProgramCall(
        tool: .git, program: "git", arguments: own + arguments, folder: home, seconds: 60))
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
