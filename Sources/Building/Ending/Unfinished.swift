// What becomes of a run that is asked to end (Ctrl-C, kill, a terminal that is closed):
//
//   Unfinished   what the run would leave behind, told as it comes and goes
//   CFiles       the signal handler, which starts the program anew in place of the run, with what was told as its arguments
//   EndedRun     what the program does then: it ends the run's children, takes away what it left, and ends by the signal

import CFiles
import Glibc
import Synchronization

/// What the run would leave behind if it ended now.
struct Unfinished: Sendable {
  /// The lock files that it holds. Beside that of an output lies the site that is being laid down.
  private var locks: [String] = []
  private var workFolders = 0
  /// Programs in front of the user, which may have told the terminal not to show what is typed.
  private var attendedPrograms = 0

  private static let now = Mutex(Unfinished())

  static func begin(lock: String) { change { $0.locks.append(lock) } }

  static func end(lock: String) {
    change { unfinished in
      if let position = unfinished.locks.lastIndex(of: lock) { unfinished.locks.remove(at: position) }
    }
  }

  static func beginWorkFolder() { change { $0.workFolders += 1 } }
  static func endWorkFolder() { change { $0.workFolders -= 1 } }

  static func beginAttendedProgram() { change { $0.attendedPrograms += 1 } }
  static func endAttendedProgram() { change { $0.attendedPrograms -= 1 } }

  private static func change(_ change: (inout Unfinished) -> Void) {
    now.withLock { unfinished in
      change(&unfinished)
      unfinished.tell()
    }
  }

  /// Leaves the arguments with the signal handler. The memory of the ones before stays, since it may be reading them.
  private func tell() {
    guard !locks.isEmpty || workFolders > 0 || attendedPrograms > 0 else { return guongsang_end_with(nil) }
    let order = EndedRun(showsTyping: attendedPrograms > 0, locks: locks)
    let words = order.arguments.map { strdup($0) } + [nil]
    let arguments = UnsafeMutablePointer<UnsafeMutablePointer<CChar>?>.allocate(capacity: words.count)
    arguments.initialize(from: words, count: words.count)
    guongsang_end_with(arguments)
  }
}

/// From now on a signal that asks the program to end has what is unfinished taken away first.
package func catchEndings() { guongsang_catch_endings() }
