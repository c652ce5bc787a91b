#include "CFiles.h"

#include <fcntl.h>
#include <signal.h>
#include <stdatomic.h>
#include <termios.h>

// A handler may do next to nothing: the thread that it interrupts can be anywhere, in the middle of malloc too, and the
// other threads go on writing files meanwhile. So it only calls execve, which it may: all threads end at once, open files
// and their locks with them, and the program that begins in their place, with nothing to be careful of, puts things in
// order and then ends by the signal (Building/Ending). In C, because what Swift's runtime does at a call is not promised.

extern char **environ;

static _Atomic(char **) successor;

/// Those that ask: the terminal is gone, Ctrl-C, kill, the end of the processor time that is allowed.
static const int endings[] = {SIGHUP, SIGINT, SIGTERM, SIGXCPU};
static const int endings_count = sizeof endings / sizeof *endings;

static void end(int number) {
  char **arguments = atomic_load(&successor);
  if (arguments) {
    arguments[2][0] = '0' + number / 10;
    arguments[2][1] = '0' + number % 10;
    execve("/proc/self/exe", arguments, environ);
  }
  guongsang_end_by(number);
}

void guongsang_catch_endings(void) {
  struct sigaction action = {.sa_handler = end, .sa_flags = SA_RESTART};
  sigemptyset(&action.sa_mask);
  for (int i = 0; i < endings_count; i++) sigaddset(&action.sa_mask, endings[i]);
  for (int i = 0; i < endings_count; i++) {
    struct sigaction before;
    // What nohup or a shell told us to ignore stays ignored.
    if (sigaction(endings[i], 0, &before) == 0 && before.sa_handler == SIG_DFL) sigaction(endings[i], &action, 0);
  }
}

void guongsang_end_with(char **arguments) { atomic_store(&successor, arguments); }

void guongsang_end_by(int number) {
  struct sigaction action = {.sa_handler = SIG_DFL};
  sigset_t only;
  sigemptyset(&only);
  sigaddset(&only, number);
  sigaction(number, &action, 0);
  pthread_sigmask(SIG_UNBLOCK, &only, 0);
  raise(number);
  _exit(128 + number);
}

/// The terminal that the program is asked from, or -1.
static int terminal(void) { return open("/dev/tty", O_RDWR | O_NOCTTY | O_CLOEXEC); }

int guongsang_shows_typing(void) {
  int file = terminal();
  if (file < 0) return 0;
  struct termios state;
  int shows = tcgetattr(file, &state) == 0 && (state.c_lflag & ECHO);
  close(file);
  return shows;
}

void guongsang_show_typing(void) {
  int file = terminal();
  if (file < 0) return;
  struct termios state;
  // Whoever sets a terminal from the background is stopped.
  if (tcgetattr(file, &state) == 0 && tcgetpgrp(file) == getpgrp()) {
    state.c_lflag |= ECHO;
    tcsetattr(file, TCSANOW, &state);
  }
  close(file);
}
