# Mail: passed over, imported, filed, set aside, released, dropped.
deliver 'Lena Ortiz <lena.ortiz@riverbend.example>' 'No cover' <<'END'
We have no substitutes to cover PLC time at Roosevelt.
END
daemon
run mail
expect_out 'baseline'
run list
expect_out 'no challenge'
run import
expect_code 0
daemon
run list --json
expect_json 'len(x) == 1 and x[0]["type"] == "staffing"'
run mail 1
expect_out 'filed'
run mail --verdict filed --json
expect_json 'len(x) == 1 and x[0]["challenge"] == 1'
run mail --raw 1
expect_code 0
expect_out '^Subject: No cover'
run mail --raw 55
expect_code 65
run mail --verdict lost
expect_code 64
run aside
expect_out 'no mail is set aside'
deliver 'Stranger <stranger@elsewhere.example>' 'Bus' <<'END'
Our bus is late every day.
END
daemon
run aside
expect_out 'unknown sender'
run aside list --json
expect_json 'len(x) == 1'
expect_json 'x[0]["challenge"] == 2'
id=$(sed -n 's/^ *"id": \([0-9]*\),$/\1/p' "$work/out")
run aside drop "$id"
expect_code 64
run aside drop 1 --reason 'not one'
expect_code 65
run aside release "$id"
expect_code 65
expect_err 'clearway route 2'
run aside drop "$id" --reason 'not of this district'
expect_code 0
expect_out 'clearway end 2'
run aside
expect_out 'no mail is set aside'
run mail --verdict refused
expect_out 'The operator dropped it: not of this district'
run aside release 77
expect_code 65
: >"$work/d/mail/new/9.host"
daemon
daemon
daemon
run mail --json
expect_json 'len(x) == 3 and x[0]["verdict"] != ""'
run verify
expect_code 0
# Every mail of the folder is in the ledger, or will be.
deliver 'Lena Ortiz <lena.ortiz@riverbend.example>' 'Not read' <<'END'
There is no room for the reading groups at Roosevelt.
END
run reconcile --json
expect_code 0
expect_json 'x["unseen"] == 1 and x["there"] == sum(v for k, v in x.items() if k != "there")'
run reconcile
expect_out '1  not read yet'
daemon
run reconcile --json
expect_json 'x["unseen"] == 0 and x["open"] == 0 and x["decided"] == 0'
