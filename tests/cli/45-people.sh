# Who is out, who has left, and conversations with those who raised it.
daemon
deliver 'Lena Ortiz <lena.ortiz@riverbend.example>' 'No cover' <<END
School: Roosevelt Middle School
Type: staffing
Description: There are no substitutes to cover PLC time.
END
daemon
run out
expect_out 'nobody is out'
run out 'Sharon Pruitt' --until 2027-12-31 --cover 'Dennis Cho'
expect_out 'Dennis Cho acts for them'
run out
expect_out 'Sharon Pruitt .*Dennis Cho'
run show 1
expect_out 'covered by .*Dennis Cho, until 2027-12-31'
expect_out 'next move .*Dennis Cho'
run show 1 --json
expect_json 'x["covered_by"]["name"] == "Dennis Cho" and x["owner"]["name"] == "Sharon Pruitt"'
run list
expect_out 'out: Dennis Cho'
run out 'Sharon Pruitt' --until 2020-01-01
expect_code 65
run out 'Sharon Pruitt'
expect_code 64
run out 'Dennis Cho' --until 2027-12-31 --cover 'Sharon Pruitt'
run check
expect_out 'cover for each other; Dr. Lorraine Hill acts'
run out 'Dennis Cho' --back
run out 'Sharon Pruitt' --back
expect_out 'is back'
run show 1 --json
expect_json 'x["covered_by"] is None'

run handover 'Sharon Pruitt' 'Sharon Pruitt'
expect_code 65
run handover 'Sharon Pruitt' 'Dennis Cho'
expect_out 'Dennis Cho takes over from Sharon Pruitt: 1 challenge'
run show 1
expect_out 'owner .*Dennis Cho'
run history 1
expect_out 'handed over'

run check
expect_code 0

run followup 1
expect_out 'no follow-up'
run followup 1 --by phone
expect_code 64
run followup 1 --by phone --with 'Nate Cole' --answer yes --note 'fine'
expect_code 65
run followup 1 --by phone --with Lena --answer yes --note 'subs are there'
expect_out 'now closed'
run followup 1 --json
expect_json 'len(x) == 1 and x[0]["by"] == "phone" and x[0]["answer"] == "yes"'
run followup 1 --by meeting --with Lena --answer no --note 'it came back'
expect_out 'now working'
