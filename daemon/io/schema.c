/*
 * schema.c - schema.sql as it stands in the file, with a NUL behind it. The
 * assembler finds it from the root of the checkout, where make compiles.
 */
#include "io/store_private.h"

__asm__(".section .rodata\n"
        ".global store_schema\n"
        ".type store_schema, @object\n"
        "store_schema:\n"
        ".incbin \"daemon/io/schema.sql\"\n"
        ".byte 0\n"
        ".size store_schema, . - store_schema\n"
        ".previous\n");
