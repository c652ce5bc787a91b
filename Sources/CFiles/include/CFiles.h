#ifndef GUONGSANG_CFILES_H
#define GUONGSANG_CFILES_H

// What Swift's Glibc module does not offer (renameat2, syncfs and memmem are declared only under _GNU_SOURCE), and what
// happens when the program is asked to end.

#ifndef _GNU_SOURCE
#define _GNU_SOURCE
#endif
#include <errno.h>
#include <stddef.h>
#include <stdio.h>
#include <sys/mman.h>
#include <sys/syscall.h>
#include <unistd.h>

/// Two paths change places in one step, or nothing happens. Returns 0, or the error number.
static inline int guongsang_exchange(const char *a, const char *b) {
  // RENAME_EXCHANGE is 2 in linux/fs.h, which clashes with glibc's own headers.
  return syscall(SYS_renameat2, -100 /* AT_FDCWD */, a, -100, b, 2) == 0 ? 0 : errno;
}

/// An open file in memory that has no name. Returns -1 with `errno` when there is none.
static inline int guongsang_memory_file(void) { return memfd_create("input", MFD_CLOEXEC); }

/// Copies up to `size` bytes from one open file to another inside the kernel. Returns how many, or -1 with `errno`.
static inline long guongsang_copy(int source, int target, unsigned long size) {
  return copy_file_range(source, 0, target, 0, size, 0);
}

/// Writes everything of the file system of an open file to the disk. Returns 0, or the error number.
static inline int guongsang_sync(int descriptor) {
  return syscall(SYS_syncfs, descriptor) == 0 ? 0 : errno;
}

/// From now on a signal that asks the program to end starts the program anew with the arguments that were left with
/// `guongsang_end_with`, in its place and under its number. See ending.c.
void guongsang_catch_endings(void);

/// What is started when the program is asked to end: words with a null pointer after the last, of which the third is for
/// the number of the signal in two digits. It must stay as it is for ever. With a null pointer the program just ends.
void guongsang_end_with(char **arguments);

/// Ends the program by a signal, as if it had never been caught, so that whoever waits for it learns the truth.
_Noreturn void guongsang_end_by(int number);

/// The program may sit at a terminal and read no echo from it when it ends: this gives the echo back. Nothing where
/// there is no terminal.
void guongsang_show_typing(void);

/// Whether what is typed at the terminal is shown. False where there is no terminal.
int guongsang_shows_typing(void);

void *memmem(const void *bytes, size_t count, const void *wanted, size_t size);

/// Where bytes stand in others for the first time; -1 where they do not.
static inline long guongsang_find(const void *bytes, size_t count, const void *wanted, size_t size) {
  const char *found = memmem(bytes, count, wanted, size);
  return found ? found - (const char *)bytes : -1;
}

#endif
