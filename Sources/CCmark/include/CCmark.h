#ifndef GUONGSANG_CCMARK_H
#define GUONGSANG_CCMARK_H

#include <cmark.h>
#include <string.h>

/* Swift would need the whole C library's module for one function. */
static inline size_t ccmark_length(const char *text) { return strlen(text); }

/* The allocator for trees that live for one call; see arena.c. Between `ccmark_enter` and the `ccmark_leave` that
   belongs to it, which may nest, everything taken from it stays. */
cmark_mem *ccmark_arena(void);
void ccmark_enter(void);
void ccmark_leave(void);

#endif
