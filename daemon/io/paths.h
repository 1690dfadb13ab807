/*
 * paths.h - where Clearway's own files are.
 *
 * Installed, programs are in PREFIX/libexec/clearway or beside each other in
 * PREFIX/bin and sbin, templates in PREFIX/share/clearway. Run from a
 * checkout's build/, they are beside the running program, and templates/ and
 * etc/ are the checkout's: nothing has to be installed to try it.
 *
 * The results are static strings, found once (the first call; call one of
 * them before starting threads).
 */
#ifndef IO_PATHS_H
#define IO_PATHS_H

/* The full path of a program of ours; the name itself if it is nowhere. */
const char *paths_program(const char *name);
/* The folder with en/, es/ in it. */
const char *paths_templates(void);
/* SYSCONFDIR/clearway/clearway.conf, or the checkout's etc/clearway.conf. */
const char *paths_config(void);

#endif
