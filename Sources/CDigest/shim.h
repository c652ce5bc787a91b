// SHA-256 of libmd; nothing needs wrapping.
#include <sha256.h>
