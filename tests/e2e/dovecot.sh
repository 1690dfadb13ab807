#!/bin/sh
# dovecot.sh start DIR [PORT [CERT]] | stop DIR | kill DIR
#
# A private Dovecot on loopback, as any user, up in a fraction of a second:
#   PORT     IMAP with STARTTLS (with CERT "none": no TLS at all)
#   PORT+1   IMAP over TLS
#   PORT+2   LMTP: any name is delivered into DIR/mail/NAME
# Without PORT free ports are found. DIR/port holds PORT, DIR/certs/ca.crt the
# authority, DIR/log what Dovecot says. CERT: certs.sh names them (good).
#
# Accounts: DIR/users, "name:{PLAIN}password::::::" a line, read at each login;
# at first coordinator, owner, alice, bob and sender, password "secret".
# XOAUTH2 and OAUTHBEARER: a JWT (HS256) signed with the key below, its "sub"
# the user; tests/e2e/jwt.py makes one. Mail: DIR/mail/NAME, Maildir.
#
# start on a DIR that was started before keeps its mail, users and port. stop
# ends it and waits; kill ends it at once, with every connection.
set -eu

oauth_key=clearway-test-oauth-secret-0123456789ab
here=$(dirname "$(readlink -f "$0")")

usage()
{
	echo "usage: dovecot.sh start DIR [PORT [CERT]] | stop|kill DIR" >&2
	exit 64
}

# As root Dovecot wants users of its own; otherwise it runs as who we are.
choose_users()
{
	if [ "$(id -u)" = 0 ]; then
		user=dovecot group=dovecot login=dovenull
		mail_user=nobody mail_group=nogroup
		chown -R nobody:nogroup "$dir/mail"
	else
		user=$(id -un) group=$(id -gn) login=$user
		mail_user=$user mail_group=$group
	fi
}

prepare()
{
	mkdir -p "$dir"
	dir=$(readlink -f "$dir")
	rm -rf "$dir/run"
	mkdir -p "$dir/run" "$dir/state" "$dir/mail" \
		"$dir/oauth/default/HS256"
	chmod 755 "$dir"
	"$here/certs.sh" "$dir/certs"
	[ -e "$dir/users" ] ||
		for name in coordinator owner alice bob sender; do
			echo "$name:{PLAIN}secret::::::"
		done >"$dir/users"
	chmod 644 "$dir/users"
	printf %s "$oauth_key" | base64 -w0 >"$dir/oauth/default/HS256/default"
	cat >"$dir/oauth.conf" <<-CONF
	introspection_mode = local
	local_validation_key_dict = fs:posix:prefix=$dir/oauth/
	username_attribute = sub
	CONF
}

write_tls()
{
	if [ "$cert" = none ]; then
		echo "ssl = no"
		echo "disable_plaintext_auth = no"
		return
	fi
	cat <<-CONF
	ssl = yes
	disable_plaintext_auth = yes
	ssl_cert = <$dir/certs/$cert.crt
	ssl_key = <$dir/certs/$cert.key
	CONF
}

write_conf()
{
	cat <<-CONF
	base_dir = $dir/run
	state_dir = $dir/state
	instance_name = clearway-$port
	log_path = $dir/log
	auth_verbose = yes
	auth_failure_delay = 0
	listen = 127.0.0.1
	protocols = imap lmtp
	default_internal_user = $user
	default_internal_group = $group
	default_login_user = $login
	first_valid_uid = 1
	mail_location = maildir:$dir/mail/%n
	mail_home = $dir/mail/%n
	mail_fsync = never
	mailbox_idle_check_interval = 1 secs
	recipient_delimiter = +
	auth_mechanisms = plain login xoauth2 oauthbearer
	passdb {
	  driver = oauth2
	  mechanisms = xoauth2 oauthbearer
	  args = $dir/oauth.conf
	}
	passdb {
	  driver = passwd-file
	  mechanisms = plain login
	  args = username_format=%n $dir/users
	}
	userdb {
	  driver = static
	  args = uid=$mail_user gid=$mail_group home=$dir/mail/%n allow_all_users=yes
	}
	namespace inbox {
	  inbox = yes
	  separator = /
	}
	service imap-login {
	  chroot =
	  process_min_avail = 1
	  inet_listener imap {
	    port = $port
	  }
	  inet_listener imaps {
	    port = $(if [ "$cert" = none ]; then echo 0; else echo $((port + 1)); fi)
	    ssl = yes
	  }
	}
	service lmtp {
	  inet_listener lmtp {
	    port = $((port + 2))
	  }
	}
	service anvil {
	  chroot =
	  unix_listener anvil-auth-penalty {
	    mode = 0
	  }
	}
	service stats {
	  chroot =
	}
	protocol imap {
	  mail_max_userip_connections = 1000
	}
	protocol lmtp {
	  postmaster_address = postmaster@localhost
	  auth_username_format = %Ln
	}
	CONF
}

# Dovecot answers as soon as its master runs; wait until it really does.
await()
{
	python3 - "$port" <<-'PROGRAM'
	import socket, sys, time
	for _ in range(500):
	    try:
	        with socket.create_connection(("127.0.0.1", int(sys.argv[1]))) as c:
	            if c.recv(4) == b"* OK":
	                sys.exit(0)
	    except OSError:
	        pass
	    time.sleep(0.02)
	sys.exit("dovecot.sh: no greeting on port " + sys.argv[1])
	PROGRAM
}

start()
{
	prepare
	choose_users
	if [ -z "$port" ] && [ -e "$dir/port" ]; then
		port=$(cat "$dir/port")
	fi
	[ -n "$port" ] || port=$("$here/ports.sh" 3)
	echo "$port" >"$dir/port"
	{ write_conf; write_tls; } >"$dir/dovecot.conf"
	"${DOVECOT:-/usr/sbin/dovecot}" -c "$dir/dovecot.conf"
	await
}

# A zombie, which its parent has not looked at yet, is gone too.
gone() # PID
{
	for _ in $(seq 250); do
		grep -qs '^State:[[:space:]]*[A-Y]' "/proc/$1/status" || return 0
		sleep 0.02
	done
	echo "dovecot.sh: process $1 did not end" >&2
	return 1
}

end() # SIGNAL
{
	[ -e "$dir/run/master.pid" ] || return 0
	pid=$(cat "$dir/run/master.pid")
	children=$(cat "/proc/$pid/task/$pid/children" 2>/dev/null || true)
	# shellcheck disable=SC2086
	case $1 in
	TERM) kill "$pid" 2>/dev/null || true ;;
	KILL) kill -KILL "$pid" $children 2>/dev/null || true ;;
	esac
	gone "$pid"
	rm -f "$dir/run/master.pid"
}

[ $# -ge 2 ] || usage
verb=$1 dir=$2 port=${3:-} cert=${4:-good}
case $verb in
start) start ;;
stop) end TERM ;;
kill) end KILL ;;
*) usage ;;
esac
