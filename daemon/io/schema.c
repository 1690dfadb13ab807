/*
 * schema.c - the schema's texts as they stand in their files, with a NUL behind
 * each. The assembler finds them from the root of the checkout, where make
 * compiles.
 */
#include "io/store_private.h"

#define TEXT_OF(name, file) \
	__asm__(".section .rodata\n" \
	        ".global " name "\n" \
	        ".type " name ", @object\n" \
	        name ":\n" \
	        ".incbin \"" file "\"\n" \
	        ".byte 0\n" \
	        ".size " name ", . - " name "\n" \
	        ".previous\n")

TEXT_OF("store_schema", "daemon/io/schema.sql");
TEXT_OF("store_schema_2", "daemon/io/schema_2.sql");
