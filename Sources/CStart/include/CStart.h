#ifndef GUONGSANG_CSTART_H
#define GUONGSANG_CSTART_H

#include <stddef.h>

// What runs before anything of Swift (start.c) has no function to call.

/// The build ID that the linker wrote into the program (build_id.c): its bytes, which live as long as the program, or NULL.
const unsigned char *guongsang_build_id(size_t *count);

#endif
