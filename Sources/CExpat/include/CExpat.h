#ifndef GUONGSANG_CEXPAT_H
#define GUONGSANG_CEXPAT_H

#include <expat.h>

// A parser that ends with XML_ERROR_NO_MEMORY rather than take more than 32 MiB; NULL when there is no memory at all. It
// must be the only one of its thread until it is freed there.
XML_Parser xml_parser_create_bounded(void);

#endif
