import CFiles
import Glibc

/// How a program ended.
enum ProgramEnd: Hashable {
  case done
  /// With another exit status than 0, or by a signal.
  case failed
  /// There is no such program in `PATH`.
  case missing
}

/// Runs a program in front of the user: it may ask at the terminal, for a password say, and all that it prints goes to standard
/// error. No shell, and none of our environment.
func runAttended(_ program: String, _ arguments: [String]) -> ProgramEnd {
  var actions = posix_spawn_file_actions_t()
  posix_spawn_file_actions_init(&actions)
  defer { posix_spawn_file_actions_destroy(&actions) }
  posix_spawn_file_actions_adddup2(&actions, STDERR_FILENO, STDOUT_FILENO)
  var attributes = posix_spawnattr_t()
  posix_spawnattr_init(&attributes)
  defer { posix_spawnattr_destroy(&attributes) }
  // Threads that do work here hold signals back, and a program inherits that: Ctrl-C would not end it.
  var none = sigset_t()
  sigemptyset(&none)
  posix_spawnattr_setsigmask(&attributes, &none)
  posix_spawnattr_setflags(&attributes, Int16(POSIX_SPAWN_SETSIGMASK))
  // A program that is ended while it asks for a password leaves the terminal as it made it.
  let showsTyping = guongsang_shows_typing() != 0
  if showsTyping { Unfinished.beginAttendedProgram() }
  defer {
    if showsTyping {
      guongsang_show_typing()
      Unfinished.endAttendedProgram()
    }
  }
  let words: [UnsafeMutablePointer<CChar>?] = ([program] + arguments).map { strdup($0) } + [nil]
  defer { words.forEach { free($0) } }
  let environment: [UnsafeMutablePointer<CChar>?] = [nil]
  var child: pid_t = 0
  let failure = posix_spawnp(&child, program, &actions, &attributes, words, environment)
  guard failure == 0 else { return failure == ENOENT ? .missing : .failed }
  var status: Int32 = 0
  while waitpid(child, &status, 0) < 0 { guard errno == EINTR else { return .failed } }
  if status & 0x7F == SIGINT {
    // Ctrl-C ends all programs at the terminal, this one as well, which may just not have come to it.
    kill(getpid(), SIGINT)
    sleep(1)
  }
  return status == 0 ? .done : .failed
}
