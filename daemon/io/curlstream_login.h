/*
 * curlstream_login.h - connecting, TLS and login by libcurl: the first half of
 * io/curlstream.c. Nothing else includes this.
 */
#ifndef IO_CURLSTREAM_LOGIN_H
#define IO_CURLSTREAM_LOGIN_H

#include <curl/curl.h>

#include "base/fail.h"
#include "io/curlstream.h"

/*
 * Outcomes as curlstream_open. The handle is the caller's to clean up, and
 * that closes the socket.
 */
enum outcome curlstream_log_in(const struct curlstream_login *login,
                               CURL **curl, curl_socket_t *socket,
                               struct why *why);

#endif
