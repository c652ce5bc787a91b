#include <zlib.h>

// inflateInit2 is a macro, which Swift cannot call. A negative window means deflate data without a header, as ZIP has it.
static inline int inflate_init_raw(z_stream *stream) { return inflateInit2(stream, -MAX_WBITS); }
