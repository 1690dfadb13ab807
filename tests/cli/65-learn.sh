# What the coordinator decides teaches, and explain says so in plain words.
cat >"$work/d/zamboni.eml" <<'END'
From: Lena Ortiz <lena.ortiz@riverbend.example>
To: clearway@riverbend.example
Subject: zamboni
Message-ID: <z1@test.example>

The zamboni spluttered at the rink, bobbing once more.
END
decide() {
	clearway add --from 'lena.ortiz@riverbend.example' --text "$2" \
		>"$work/out" && clearway route \
		"$(sed 's/[^0-9]*\([0-9]*\).*/\1/' "$work/out")" \
		--type "$1" >/dev/null
}
run explain --json "$work/d/zamboni.eml"
expect_json 'x["report"]["type"] is None'
i=0
while [ $i -lt 8 ]; do
	i=$((i + 1))
	decide facilities "The zamboni spluttered, bobbing at the rink. ($i)"
	decide funding "A sprocket for the gizmo. ($i)"
	decide staffing "A widget on the doohickey. ($i)"
done
run explain --json "$work/d/zamboni.eml"
expect_code 0
expect_json 'x["report"]["type"] == "facilities"'
expect_json 'any("8 of 8 earlier challenges with \"zamboni\"" in r
	and "were Facilities" in r for r in x["reasons"])'
said='a stated type stays'
sed 's/^The zam/Type: funding\nSchool: RMS\nThe zam/' "$work/d/zamboni.eml" \
	>"$work/d/stated.eml"
run explain --json "$work/d/stated.eml"
expect_json 'x["report"]["type"] == "funding"'
i=1
while [ $i -le 22 ]; do
	run end "$i" --as duplicate --duplicate-of 24 --reason same
	i=$((i + 3))
done
said='duplicates teach nothing'
run explain --json "$work/d/zamboni.eml"
expect_json 'x["report"]["type"] is None'
