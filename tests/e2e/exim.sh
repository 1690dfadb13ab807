#!/bin/sh
# exim.sh start DIR LMTPPORT [PORT [CERT]] | stop DIR
#
# A private Exim for submission on loopback, as any user; it hands every mail
# to the LMTP server at LMTPPORT (dovecot.sh: PORT+2).
#   PORT     SMTP with STARTTLS, and no AUTH before it (CERT "none": no TLS,
#            AUTH offered in the clear)
#   PORT+1   SMTP over TLS
# Without PORT free ports are found. DIR/port holds PORT, DIR/certs/ca.crt the
# authority, DIR/log/ what Exim says.
#
# AUTH PLAIN and LOGIN: any name, password "secret". Recipients: nosuch@ is
# refused (550), tempfail@ put off (451), all others delivered by local part.
# A mail may have 30 MB.
set -eu

here=$(dirname "$(readlink -f "$0")")
exim=${EXIM:-/usr/sbin/exim4}

usage()
{
	echo "usage: exim.sh start DIR LMTPPORT [PORT [CERT]] | stop DIR" >&2
	exit 64
}

prepare()
{
	mkdir -p "$dir"
	dir=$(readlink -f "$dir")
	mkdir -p "$dir/spool" "$dir/log"
	chmod 755 "$dir"
	"$here/certs.sh" "$dir/certs"
	if [ "$(id -u)" = 0 ]; then
		user=Debian-exim group=Debian-exim
		chown -R "$user" "$dir/spool" "$dir/log"
	else
		user=$(id -un) group=$(id -gn)
	fi
}

write_tls()
{
	if [ "$cert" = none ]; then
		echo "tls_advertise_hosts ="
		echo "auth_advertise_hosts = *"
		return
	fi
	cat <<-CONF
	tls_advertise_hosts = *
	tls_on_connect_ports = $((port + 1))
	tls_certificate = $dir/certs/$cert.crt
	tls_privatekey = $dir/certs/$cert.key
	auth_advertise_hosts = \${if eq{\$tls_in_cipher}{}{}{*}}
	CONF
}

write_conf()
{
	cat <<-CONF
	exim_user = $user
	exim_group = $group
	spool_directory = $dir/spool
	log_file_path = $dir/log/%slog
	pid_file_path = $dir/exim.pid
	primary_hostname = localhost
	qualify_domain = example.test
	local_interfaces = <; [127.0.0.1]:$port ; [127.0.0.1]:$((port + 1))
	daemon_smtp_ports = $port
	acl_smtp_rcpt = recipient
	acl_smtp_data = data
	message_size_limit = 30M
	smtputf8_advertise_hosts = *
	host_lookup =
	rfc1413_query_timeout = 0s
	smtp_accept_max = 100
	smtp_accept_queue_per_connection = 0
	keep_environment =
	trusted_users = $user
	deliver_drop_privilege = true
	CONF
	write_tls
	cat <<-CONF
	begin acl
	recipient:
	  deny    !authenticated = *
	          message = 530 5.7.0 Authentication required
	  deny    local_parts = nosuch
	          message = 550 5.1.1 No such user here
	  defer   local_parts = tempfail
	          message = 451 4.3.0 Try again later
	  accept
	data:
	  accept
	begin routers
	all:
	  driver = manualroute
	  route_list = * 127.0.0.1
	  self = send
	  transport = lmtp
	begin transports
	lmtp:
	  driver = smtp
	  protocol = lmtp
	  port = $lmtp
	  allow_localhost
	  hosts_avoid_tls = *
	  multi_domain
	  rcpt_include_affixes
	begin retry
	* * F,1m,2s
	begin authenticators
	plain:
	  driver = plaintext
	  public_name = PLAIN
	  server_prompts = :
	  server_condition = \${if eq{\$auth3}{secret}}
	  server_set_id = \$auth2
	login:
	  driver = plaintext
	  public_name = LOGIN
	  server_prompts = Username:: : Password::
	  server_condition = \${if eq{\$auth2}{secret}}
	  server_set_id = \$auth1
	CONF
}

await()
{
	python3 - "$port" <<-'PROGRAM'
	import socket, sys, time
	for _ in range(500):
	    try:
	        with socket.create_connection(("127.0.0.1", int(sys.argv[1]))) as c:
	            if c.recv(3) == b"220":
	                c.sendall(b"QUIT\r\n")
	                c.recv(100)
	                sys.exit(0)
	    except OSError:
	        pass
	    time.sleep(0.02)
	sys.exit("exim.sh: no greeting on port " + sys.argv[1])
	PROGRAM
}

start()
{
	prepare
	if [ -z "$port" ] && [ -e "$dir/port" ]; then
		port=$(cat "$dir/port")
	fi
	[ -n "$port" ] || port=$("$here/ports.sh" 2)
	echo "$port" >"$dir/port"
	write_conf >"$dir/exim.conf"
	chmod 644 "$dir/exim.conf"
	"$exim" -C "$dir/exim.conf" -bd -q1m 2>"$dir/start.err" || {
		cat "$dir/start.err" >&2
		exit 1
	}
	await
}

stop()
{
	[ -e "$dir/exim.pid" ] || return 0
	pid=$(cat "$dir/exim.pid")
	kill "$pid" 2>/dev/null || true
	for _ in $(seq 250); do
		grep -qs '^State:[[:space:]]*[A-Y]' "/proc/$pid/status" ||
			return 0
		sleep 0.02
	done
	echo "exim.sh: process $pid did not end" >&2
	return 1
}

[ $# -ge 2 ] || usage
verb=$1 dir=$2
case $verb in
start)
	[ $# -ge 3 ] || usage
	lmtp=$3 port=${4:-} cert=${5:-good}
	start
	;;
stop) stop ;;
*) usage ;;
esac
