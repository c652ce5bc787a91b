// SHA-256 of OpenSSL's libcrypto, which uses the processor's own instructions where it has them; nothing needs wrapping.
#include <openssl/sha.h>
