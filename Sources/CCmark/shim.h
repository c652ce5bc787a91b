#ifndef GUONGSANG_CCMARK_SHIM_H
#define GUONGSANG_CCMARK_SHIM_H

#include <cmark.h>
#include <string.h>

/* Swift would need the whole C library's module for one function. */
static inline size_t ccmark_length(const char *text) { return strlen(text); }

#endif
