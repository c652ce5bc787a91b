#ifndef GUONGSANG_CSTART_H
#define GUONGSANG_CSTART_H

// Runs before anything of Swift; see start.c. There is nothing to call.

#endif
