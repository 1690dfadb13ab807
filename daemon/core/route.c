#include "core/route.h"

const char *const route_scopes[] = {
	"classroom", "grade", "school", "several", "district", NULL,
};
