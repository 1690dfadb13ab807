/*
 * replay FILE...: a fuzzer's target without its fuzzer. Each file is tried
 * once; what must hold and does not ends the program.
 */
#include <stdio.h>
#include <stdlib.h>

#include "tests/fuzz/input.h"

enum { INPUT_MAX = 64 * 1024 * 1024 };

/* Targets that need no start have none of their own. */
__attribute__((weak)) int
LLVMFuzzerInitialize(int *argc, char ***argv)
{
	(void)argc;
	(void)argv;
	return 0;
}

/* In memory of its own, so that a byte too far is seen. */
static void
replay(const char *path)
{
	FILE *file = fopen(path, "rb");
	uint8_t *bytes = malloc(INPUT_MAX);
	uint8_t *exact;
	size_t size;

	if (file == NULL || bytes == NULL)
		die("%s: it cannot be read", path);
	size = fread(bytes, 1, INPUT_MAX, file);
	fclose(file);
	exact = malloc(size > 0 ? size : 1);
	if (exact == NULL)
		die("%s: no memory", path);
	memcpy(exact, bytes, size);
	free(bytes);
	LLVMFuzzerTestOneInput(exact, size);
	free(exact);
}

int
main(int argc, char **argv)
{
	LLVMFuzzerInitialize(&argc, &argv);
	for (int i = 1; i < argc; i++) {
		fprintf(stderr, "%s\n", argv[i]);
		replay(argv[i]);
	}
	return 0;
}
