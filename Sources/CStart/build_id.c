#define _GNU_SOURCE
#include "CStart.h"

#include <elf.h>
#include <link.h>
#include <string.h>

// The Makefile has the linker write the commit as the build ID. Nothing has to be compiled anew for it, as a constant
// in a source would have to be. A note is in C what elf(5) says: three numbers, a name and a value, padded to four bytes.

typedef struct {
  const unsigned char *bytes;
  size_t count;
} note_value;

static void find_build_id(const unsigned char *at, size_t size, note_value *found) {
  while (size >= sizeof(ElfW(Nhdr))) {
    const ElfW(Nhdr) *note = (const ElfW(Nhdr) *)at;
    size_t name = (note->n_namesz + 3) & ~(size_t)3, value = (note->n_descsz + 3) & ~(size_t)3;
    size_t whole = sizeof *note + name + value;
    if (whole > size) return;
    if (note->n_type == NT_GNU_BUILD_ID && note->n_namesz == 4 && memcmp(note + 1, "GNU", 4) == 0) {
      *found = (note_value){at + sizeof *note + name, note->n_descsz};
      return;
    }
    at += whole;
    size -= whole;
  }
}

static int look_at_program(struct dl_phdr_info *program, size_t size, void *found) {
  (void)size;
  for (int i = 0; i < program->dlpi_phnum; i++) {
    const ElfW(Phdr) *part = &program->dlpi_phdr[i];
    if (part->p_type == PT_NOTE)
      find_build_id((const unsigned char *)(program->dlpi_addr + part->p_vaddr), part->p_memsz, found);
  }
  // The first is the program itself; libraries are of no interest.
  return 1;
}

const unsigned char *guongsang_build_id(size_t *count) {
  note_value found = {NULL, 0};
  dl_iterate_phdr(look_at_program, &found);
  *count = found.count;
  return found.bytes;
}
