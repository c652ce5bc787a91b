#include "CStart.h"

#include <errno.h>
#include <fcntl.h>
#include <limits.h>
#include <pthread.h>
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/resource.h>
#include <unistd.h>

// What the program cannot do without is looked at before Swift's runtime begins: with too little memory that ends by a trap
// before the first line of ours, and later the program would end so, or wait for ever, in the middle of its work. So this is
// C, needs next to no memory, and has its sentences here.

static const rlim_t least_bytes = 512 << 20;
static const rlim_t least_files = 64;
enum { least_threads = 8 };

/// Enough for any number of workers. Not the hard limit, which can be a thousand million: other programs go through all
/// numbers up to the limit that we leave to them.
static const rlim_t wanted_files = 1024;

static int is_vietnamese(char **arguments, char **environment) {
  for (char **word = arguments; *word; word++) {
    if (strcmp(*word, "--lang") == 0 && word[1]) return strcmp(word[1], "vi") == 0;
    if (strncmp(*word, "--lang=", 7) == 0) return strcmp(*word + 7, "vi") == 0;
  }
  static const char *const names[] = {"LC_ALL=", "LC_MESSAGES=", "LANG="};
  for (int i = 0; i < 3; i++) {
    size_t length = strlen(names[i]);
    for (char **word = environment; *word; word++) {
      if (strncmp(*word, names[i], length) == 0 && (*word)[length]) return strncmp(*word + length, "vi", 2) == 0;
    }
  }
  return 0;
}

static void refuse(const char *wording, unsigned long has, unsigned long needs) {
  char text[256];
  int length = snprintf(text, sizeof text, wording, has, needs);
  if (write(STDERR_FILENO, text, length) < 0) _exit(3);
  _exit(3);
}

/// A file that is opened must not become standard output, because nobody opened that: whatever is printed would be written
/// into it. What stands in its place takes nothing, so that printing is an error.
static void keep_standard_descriptors(void) {
  for (int file = 0; file < 3; file++) {
    if (fcntl(file, F_GETFD) >= 0 || errno != EBADF) continue;
    if (open("/dev/null", file == STDIN_FILENO ? O_WRONLY : O_RDONLY) < 0) return;
  }
}

static void look_at_memory(int is_vietnamese, int resource, const char *vi, const char *en) {
  struct rlimit limit;
  if (getrlimit(resource, &limit) != 0 || limit.rlim_cur == RLIM_INFINITY || limit.rlim_cur >= least_bytes) return;
  refuse(is_vietnamese ? vi : en, limit.rlim_cur >> 20, least_bytes >> 20);
}

static void look_at_files(int is_vietnamese) {
  struct rlimit limit;
  if (getrlimit(RLIMIT_NOFILE, &limit) != 0 || limit.rlim_cur >= wanted_files) return;
  limit.rlim_cur = limit.rlim_max < wanted_files ? limit.rlim_max : wanted_files;
  if (setrlimit(RLIMIT_NOFILE, &limit) != 0) getrlimit(RLIMIT_NOFILE, &limit);
  if (limit.rlim_cur >= least_files) return;
  refuse(
      is_vietnamese ? "lỗi: hệ thống chỉ cho chương trình mở %lu tệp cùng lúc, cần ít nhất %lu; hãy tăng 'ulimit -n'\n"
                    : "error: the system allows this program %lu open files, and it needs %lu; raise 'ulimit -n'\n",
      limit.rlim_cur, least_files);
}

static void *pass(void *gate) {
  pthread_mutex_lock(gate);
  pthread_mutex_unlock(gate);
  return 0;
}

/// No limit tells how many threads there may be: that of the user counts all programs, and a container has its own. Swift's
/// runtime waits for ever for a thread that it does not get, so as many as it needs are made, and end at once.
static void look_at_threads(int is_vietnamese) {
  pthread_mutex_t gate = PTHREAD_MUTEX_INITIALIZER;
  pthread_attr_t attributes;
  pthread_t threads[least_threads];
  unsigned long made = 0;
  pthread_attr_init(&attributes);
  pthread_attr_setstacksize(&attributes, 1 << 16);
  pthread_mutex_lock(&gate);
  while (made < least_threads && pthread_create(&threads[made], &attributes, pass, &gate) == 0) made++;
  pthread_mutex_unlock(&gate);
  for (unsigned long i = 0; i < made; i++) pthread_join(threads[i], 0);
  pthread_attr_destroy(&attributes);
  if (made == least_threads) return;
  refuse(
      is_vietnamese ? "lỗi: hệ thống chỉ cho chương trình thêm %lu luồng, cần ít nhất %lu; hãy tăng 'ulimit -u'\n"
                    : "error: the system allows this program %lu more threads, and it needs %lu; raise 'ulimit -u'\n",
      made, least_threads);
}

__attribute__((constructor(101))) static void start(int count, char **arguments, char **environment) {
  (void)count;
  keep_standard_descriptors();
  int vi = is_vietnamese(arguments, environment);
  look_at_memory(
      vi, RLIMIT_AS, "lỗi: hệ thống chỉ cho chương trình dùng %lu MB vùng địa chỉ, cần ít nhất %lu MB; hãy tăng 'ulimit -v'\n",
      "error: the system allows this program %lu MB of address space, and it needs %lu MB; raise 'ulimit -v'\n");
  look_at_memory(
      vi, RLIMIT_DATA, "lỗi: hệ thống chỉ cho chương trình dùng %lu MB bộ nhớ, cần ít nhất %lu MB; hãy tăng 'ulimit -d'\n",
      "error: the system allows this program %lu MB of memory, and it needs %lu MB; raise 'ulimit -d'\n");
  look_at_files(vi);
  look_at_threads(vi);
  // Past a limit on the size of files writing fails, as on a full disk, instead of ending the program.
  signal(SIGXFSZ, SIG_IGN);
}
