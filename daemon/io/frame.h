/*
 * frame.h - what clearwayd and clearway-fetch say to each other, over a
 * socketpair of packets (SOCK_SEQPACKET), so that a frame is whole or not
 * there.
 *
 * Both programs are built together and run on one machine, so a frame is a
 * struct in memory order. The daemon still believes nothing in an answer
 * before it has checked it: the other process reads hostile bytes.
 *
 * Order: FRAME_SETTINGS first; then a request at a time, each answered with its
 * serial, but for FRAME_TOKEN and FRAME_WAIT, which are not answered. While it
 * waits, clearway-fetch may send FRAME_CHANGED at any time.
 */
#ifndef IO_FRAME_H
#define IO_FRAME_H

#include <limits.h>
#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "base/fail.h"
#include "io/source.h"

enum {
	FRAME_VERSION = 1,
	FRAME_NAME_MAX = 512,		/* host, user, folder */
	FRAME_PASSWORD_MAX = 1024,
	FRAME_TOKEN_MAX = 16 * 1024
};

enum frame_kind {
	FRAME_SETTINGS = 1,
	FRAME_TOKEN,
	FRAME_OPEN,
	FRAME_LIST,
	FRAME_FETCH,		/* with a file descriptor (SCM_RIGHTS) */
	FRAME_SETTLE,
	FRAME_WAIT,
	FRAME_ANSWER,
	FRAME_CHANGED		/* it is worth listing again (a frame_request) */
};

struct frame_settings {
	uint32_t kind;
	uint32_t version;
	int32_t port;
	uint8_t starttls;
	uint8_t read_only;
	uint8_t has_token;
	uint8_t has_ca_file;
	int64_t within_ms;
	int64_t fetch_within_ms;
	int64_t idle_ms;
	char host[FRAME_NAME_MAX];
	char user[FRAME_NAME_MAX];
	char folder[FRAME_NAME_MAX];
	char password[FRAME_PASSWORD_MAX];
	char token[FRAME_TOKEN_MAX];
	char ca_file[PATH_MAX];
};

struct frame_token {
	uint32_t kind;
	char token[FRAME_TOKEN_MAX];
};

struct frame_request {
	uint32_t kind;
	uint32_t serial;
	int64_t uid;		/* of FRAME_LIST: after */
	uint32_t most;
	uint8_t has_folder;
	char folder[FRAME_NAME_MAX];
};

struct frame_answer {
	uint32_t kind;
	uint32_t serial;
	uint32_t outcome;
	uint32_t count;		/* of mails that follow in the same packet */
	int64_t uidvalidity;
	int64_t highest_uid;
	int64_t size;
	uint8_t cut;
	char why[WHY_MAX];
};

struct frame_list {
	struct frame_answer answer;
	struct source_mail mails[SOURCE_LIST_MAX];
};

/*
 * fd is sent along, or -1. False: the other end is gone, or has left so many
 * packets unread that it must hang. Never blocks.
 */
bool frame_send(int socket, const void *frame, size_t length, int fd);

/*
 * The next packet, waiting for it; 0: the other end is gone (or sends what is
 * larger than size). *fd is what came along, or -1, and the caller's to close;
 * fd NULL: none is wanted.
 */
size_t frame_receive(int socket, void *frame, size_t size, int *fd);

#endif
