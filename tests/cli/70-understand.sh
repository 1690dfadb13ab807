# JSON lines in, JSON lines out, in their order.
run_with '{"as":"submitter","today":"2026-12-01","text":"Yes, it is fixed."}
{"as":"submitter","today":"2026-12-01","text":"no, still the same"}
{"as":"owner","today":"2026-12-01","state":"working","steps":[{"n":1,"text":"Post the job","due":"2026-12-05"}],"text":"DONE 1"}
{"as":"owner","today":"2026-12-01","state":"assigned","text":"STEP order books by Dec 12"}
{"as":"date","today":"2026-12-01","text":"by next Friday"}
{"as":"date","today":"2026-12-01","text":"soon"}
{"as":"report","subject":"Cover","from_name":"Lee","text":"School: Lincoln\nType: staffing\nDescription: No subs."}

not JSON
{"as":"nobody","text":"x"}
{"as":"owner"}
[1]
{"as":"date","today":"tomorrow","text":"x"}
{"as":"submitter","today":"2026-12-01","text":""}' understand
expect_code 0
expect_json 'len(x) == 13'
expect_json 'x[0] == {"answer": "yes"} and x[1] == {"answer": "no"}'
expect_json 'x[2] == {"actions": [{"action": "step_done", "step": 1}]}'
expect_json 'x[3]["actions"][0]["action"] == "add_step"'
expect_json 'x[3]["actions"][0]["due"] == "2026-12-12"'
expect_json 'x[4] == {"date": "2026-12-11"} and x[5] == {"date": None}'
expect_json 'x[6]["type"] == "staffing"'
expect_json 'x[6]["school"] == "Lincoln Elementary"'
expect_json 'all("error" in one for one in x[7:12])'
expect_json 'x[12]["answer"] == "unclear"'
said='2,000 lines, more than fit one request'
i=0
while [ $i -lt 2000 ]; do
	i=$((i + 1))
	echo '{"as":"date","today":"2026-12-01","text":"in '$((i % 50 + 1))' days"}'
done >"$work/many"
code=0
clearway understand <"$work/many" >"$work/out" 2>"$work/err" || code=$?
expect_code 0
expect_json 'len(x) == 2000 and all("date" in one for one in x)'
said='the sample config, with no store at all'
code=0
echo '{"as":"report","text":"no subs at Lincoln Elementary"}' |
	"$build/clearway" understand >"$work/out" 2>"$work/err" || code=$?
expect_code 0
expect_json 'x["school"] == "Lincoln Elementary"'
