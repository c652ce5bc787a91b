#include "CCmark.h"

#include <stdlib.h>

/* Memory is handed out from blocks of the thread and taken back all at once. libcmark allocates a node for every
   few words; with malloc, a good part of the time of reading goes into keeping its lists in order between what
   stays and what goes. libcmark's allocator has no argument for a state, hence the variables of the thread. */

#define CCMARK_BLOCK ((size_t)1 << 18)

struct ccmark_block {
  struct ccmark_block *previous;
  size_t used, size;
};

static __thread struct ccmark_block *ccmark_last;
static __thread int ccmark_depth;

/* Each piece is preceded by its size, which realloc needs; both together are a multiple of 16 bytes, and the block's
   own data are 32, so that what libcmark gets is aligned as malloc's is. */
#define CCMARK_HEAD 16

static void *ccmark_take(size_t size) {
  if (size > (size_t)-1 / 2) abort();
  size_t need = ((size + 15) & ~(size_t)15) + CCMARK_HEAD;
  struct ccmark_block *block = ccmark_last;
  if (!block || block->size - block->used < need) {
    size_t room = need > CCMARK_BLOCK ? need : CCMARK_BLOCK;
    block = (struct ccmark_block *)malloc(32 + room);
    if (!block) abort(); /* as libcmark's own allocator does */
    block->previous = ccmark_last;
    block->used = 0;
    block->size = room;
    ccmark_last = block;
  }
  char *piece = (char *)block + 32 + block->used + CCMARK_HEAD;
  block->used += need;
  ((size_t *)piece)[-1] = size;
  return piece;
}

static void *ccmark_calloc(size_t count, size_t size) {
  if (size && count > (size_t)-1 / 2 / size) abort();
  void *piece = ccmark_take(count * size);
  memset(piece, 0, count * size);
  return piece;
}

static void *ccmark_realloc(void *old, size_t size) {
  if (!old) return ccmark_take(size);
  size_t before = ((size_t *)old)[-1];
  if (size <= before) return old;
  void *piece = ccmark_take(size);
  memcpy(piece, old, before);
  return piece;
}

static void ccmark_free(void *piece) { (void)piece; }

static cmark_mem arena = {ccmark_calloc, ccmark_realloc, ccmark_free};

cmark_mem *ccmark_arena(void) { return &arena; }

void ccmark_enter(void) { ccmark_depth++; }

/* Everything taken since the outermost `ccmark_enter` is given back; one block stays for the next text. */
void ccmark_leave(void) {
  if (--ccmark_depth > 0) return;
  while (ccmark_last && (ccmark_last->previous || ccmark_last->size > CCMARK_BLOCK)) {
    struct ccmark_block *block = ccmark_last;
    ccmark_last = block->previous;
    free(block);
  }
  if (ccmark_last) ccmark_last->used = 0;
}
