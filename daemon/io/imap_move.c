#include "io/imap_session.h"

#include "io/imap_folder.h"

static struct mailimap_set *
one(int64_t uid)
{
	struct mailimap_set *set = mailimap_set_new_single((uint32_t)uid);

	if (set == NULL)
		die("imap: no memory");
	return set;
}

/* UID MOVE and UID COPY: both may tell where the mail is now (COPYUID). */
typedef int imap_transfer(mailimap *session, struct mailimap_set *set,
                          const char *folder, uint32_t *uidvalidity,
                          struct mailimap_set **source,
                          struct mailimap_set **target);

/* *told: the server names the mail's new UID, so it is certainly there. */
static enum outcome
imap_run_transfer(struct imap *imap, imap_transfer *transfer, int64_t uid,
                  const char *folder, bool *told, struct why *why)
{
	struct mailimap_set *set = one(uid);
	struct mailimap_set *source = NULL;
	struct mailimap_set *target = NULL;
	uint32_t uidvalidity = 0;
	int code;

	imap_begin(imap);
	code = transfer(imap->session, set, folder, &uidvalidity, &source,
	                &target);
	*told = source != NULL && target != NULL;
	if (source != NULL)
		mailimap_set_free(source);
	if (target != NULL)
		mailimap_set_free(target);
	mailimap_set_free(set);
	return imap_result(imap, code, "moving a mail", why);
}

/* Only after its copy is certain, and only that one mail (RFC 4315 2.1). */
static enum outcome
imap_remove(struct imap *imap, int64_t uid, struct why *why)
{
	struct mailimap_flag_list *flags = mailimap_flag_list_new_empty();
	struct mailimap_store_att_flags *store;
	struct mailimap_set *set = one(uid);
	enum outcome outcome;

	if (flags == NULL || mailimap_flag_list_add(flags,
	    mailimap_flag_new_deleted()) != MAILIMAP_NO_ERROR)
		die("imap: no memory");
	store = mailimap_store_att_flags_new_add_flags_silent(flags);
	if (store == NULL)
		die("imap: no memory");
	imap_begin(imap);
	outcome = imap_result(imap, mailimap_uid_store(imap->session, set,
	                                               store),
	                      "marking a copied mail as deleted", why);
	if (outcome == OUTCOME_OK) {
		imap_begin(imap);
		outcome = imap_result(imap, mailimap_uid_expunge(imap->session,
		                                                 set),
		                      "removing a copied mail", why);
	}
	mailimap_store_att_flags_free(store);
	mailimap_set_free(set);
	return outcome;
}

static void
notice(void *context, const struct imap_answer *answer)
{
	struct imap_answer *wanted = context;

	if (answer->uid == wanted->uid)
		wanted->bodies = 1;
}

static enum outcome
imap_is_there(struct imap *imap, int64_t uid, bool *there, struct why *why)
{
	struct imap_answer wanted = { .uid = uid };
	enum outcome outcome;

	imap_begin(imap);
	outcome = imap_uid_fetch(imap, one(uid),
		mailimap_fetch_type_new_fetch_att(mailimap_fetch_att_new_uid()),
		"looking for a mail", notice, &wanted, why);
	if (outcome == OUTCOME_OK)
		*there = wanted.bodies != 0;
	return outcome;
}

/* One try. Where the server does not say that it moved, look whether it did. */
static enum outcome
imap_put(struct imap *imap, int64_t uid, const char *folder, struct why *why)
{
	bool told = false;
	bool there = false;
	enum outcome outcome;

	outcome = imap_run_transfer(imap, imap->can_move ?
	                            mailimap_uidplus_uid_move :
	                            mailimap_uidplus_uid_copy,
	                            uid, folder, &told, why);
	if (outcome != OUTCOME_OK)
		return outcome;
	if (!told) {
		outcome = imap_is_there(imap, uid, &there, why);
		if (outcome != OUTCOME_OK || !there)
			return outcome;
		return fail(why, OUTCOME_BAD, "the server says it moved the "
		            "mail, but it is still there");
	}
	return imap->can_move ? OUTCOME_OK : imap_remove(imap, uid, why);
}

/* The second try is for a folder that there was not yet. */
static enum outcome
imap_put_or_create(struct imap *imap, int64_t uid, const char *folder,
                   struct why *why)
{
	struct why ignored;
	enum outcome outcome = imap_put(imap, uid, folder, why);

	if (outcome != OUTCOME_BAD || imap->session == NULL)
		return outcome;
	imap_begin(imap);
	outcome = imap_result(imap, mailimap_create(imap->session, folder),
	                      "making the folder", &ignored);
	if (outcome == OUTCOME_OK)
		return imap_put(imap, uid, folder, why);
	if (imap->session == NULL)
		return fail(why, OUTCOME_LATER, "%s", ignored.text);
	return OUTCOME_BAD;	/* as the first try said */
}

enum outcome
imap_settle(struct source *source, int64_t uid, const char *folder,
            struct why *why)
{
	struct imap *imap = (struct imap *)source;
	char spelled[IMAP_FOLDER_MAX];
	enum outcome outcome;

	if (folder == NULL)
		return OUTCOME_OK;
	outcome = imap_is_open(imap, why);
	if (outcome != OUTCOME_OK)
		return outcome;
	if (uid <= 0 || uid > UINT32_MAX ||
	    !imap_folder_spell(folder, spelled, sizeof(spelled)))
		return fail(why, OUTCOME_BAD, "mail %lld cannot be moved to "
		            "\"%s\"", (long long)uid, folder);
	if (imap->read_only || !(imap->can_move || imap->can_uidplus))
		return fail(why, OUTCOME_BAD, "mail %lld stays in \"%s\": %s",
		            (long long)uid, imap->settings.folder,
		            imap->read_only ? "the folder is read-only" :
		            "the server has neither MOVE nor UIDPLUS");
	outcome = imap_put_or_create(imap, uid, spelled, why);
	if (outcome != OUTCOME_OK)
		return fail_within(why, outcome, "moving mail %lld to \"%s\"",
		                   (long long)uid, folder);
	return OUTCOME_OK;
}
