#include "CExpat.h"

#include <malloc.h>
#include <stdlib.h>

// expat keeps every name it has ever met, so a document of nothing but new names would fill any memory. Its interface for
// allocation has no place for state, hence one count for each thread.
static const size_t limit = 32 << 20;
static _Thread_local size_t used;

static void *bounded_realloc(void *block, size_t size) {
  size_t before = block ? malloc_usable_size(block) : 0;
  if (size > limit || used - before + size > limit) return NULL;
  void *moved = realloc(block, size);
  if (moved) used += malloc_usable_size(moved) - before;
  return moved;
}

static void *bounded_malloc(size_t size) { return bounded_realloc(NULL, size); }

static void bounded_free(void *block) {
  if (block) used -= malloc_usable_size(block);
  free(block);
}

XML_Parser xml_parser_create_bounded(void) {
  static const XML_Memory_Handling_Suite bounded = {bounded_malloc, bounded_realloc, bounded_free};
  used = 0;
  return XML_ParserCreate_MM(NULL, &bounded, NULL);
}
