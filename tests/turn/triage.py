#!/usr/bin/env -S python3 -B
"""triage.py BUILD: the coordinator's words by mail, and taking them back,
through the real programs."""
import os

from world import DANA, MEGAN, ROOT, SHARON, sqlite3, tell, text_of

TOM = "Tom Baker <tom.baker@riverbend.example>"
STRANGER = "Pat Doe <pat@elsewhere.example>"


def row(world, sql, *values):
    with sqlite3.connect(f"{world.path}/state/clearway.db") as store:
        return store.execute(sql, values).fetchone()


def state_of(world, number):
    return row(world, "SELECT state, ending FROM challenge WHERE id = ?",
               number)


def to(world, person, word):
    """Subjects of the last letters to that person with that word."""
    return [letter for letter in world.letters
            if letter["to"] == person and word in letter["subject"]]


def back_to_coordinator(world):
    world.mail(SHARON, "not mine", world.letter(SHARON, "Will you"))
    world.turn("2026-12-01T09:00")
    return world.letter(DANA, "decide")


def two(world):
    """CH-1 at the coordinator, CH-2 of Tom's with Sharon."""
    triage = back_to_coordinator(world)
    world.mail(TOM, "At Jefferson we have no substitute teachers to cover "
               "our classes.")
    world.turn("2026-12-01T09:10")
    return triage


def an_ending_without_its_reason_is_asked_for(world):
    triage = back_to_coordinator(world)
    world.mail(DANA, "NOT ACCEPTED", triage)
    world.turn("2026-12-01T09:30")
    assert state_of(world, 1) == ("received", "none")
    assert "reason" in text_of(world.letter(DANA, "understand you"))
    world.mail(DANA, "OUT OF SCOPE: windows are for facilities, 555-0111",
               triage)
    world.turn("2026-12-01T10:00")
    assert state_of(world, 1) == ("closed", "not accepted")
    assert "555-0111" in text_of(world.letter(MEGAN, "Not one for this"))


def triage_words_in_spanish_and_in_sentences(world):
    triage = back_to_coordinator(world)
    world.mail(DANA, "tipo: scheduling\nalcance: school\nINTERNAL\n"
               "VENUE cabinet\nresumen: Coaching needs covered classes\n"
               "Please don't share their name.", triage)
    world.turn("2026-12-01T10:00")
    found = row(world, "SELECT type, scope, control, venue, summary,"
                " sensitive FROM challenge WHERE id = 1")
    assert found == ("scheduling", "school", "internal", "cabinet",
                     "Coaching needs covered classes", 1), found


def two_are_joined_and_both_asked(world):
    triage = two(world)
    world.mail(DANA, "MERGE INTO 2", triage)
    world.turn("2026-12-01T10:00")
    assert state_of(world, 1) == ("closed", "duplicate")
    assert world.letter(MEGAN, "Joined with challenge 2")
    assert "reported the same" in text_of(world.letter(TOM, "Progress"))
    asked = world.letter(SHARON, "More was written")
    assert "coaching visits keep" in text_of(asked), text_of(asked)
    assert "Megan" not in text_of(world.letter(TOM, "Progress"))
    world.mail(SHARON, "ACCEPT\nREMOVED", asked)
    world.turn("2026-12-02T09:00")
    assert to(world, MEGAN, "sufficiently") and to(world, TOM, "sufficiently")
    world.mail(TOM, "Yes", world.letter(TOM, "sufficiently"))
    world.mail(MEGAN, "Yes", world.letter(MEGAN, "sufficiently"))
    world.turn("2026-12-02T10:00")
    assert state_of(world, 2) == ("closed", "confirmed")


def an_answer_on_the_joined_one_goes_to_the_other(world):
    receipt = world.letter(MEGAN, "")
    triage = two(world)
    world.mail(DANA, "MERGE INTO 2", triage)
    world.turn("2026-12-01T10:00")
    world.mail(MEGAN, "It is also so on Fridays.", receipt)
    world.turn("2026-12-01T11:00")
    assert state_of(world, 1) == ("closed", "duplicate")
    assert row(world, "SELECT count(*) FROM mail WHERE challenge = 2"
               )[0] == 2


def joining_with_nothing_is_not_done(world):
    world.mail(DANA, "MERGE INTO 99", back_to_coordinator(world))
    world.turn("2026-12-01T10:00")
    assert state_of(world, 1) == ("received", "none")
    assert "no challenge 99" in text_of(world.letter(DANA, "understand"))


def a_list_gets_no_receipt(world):
    name = f"{world.path}/mail/new/1796000900.M900.test"
    with open(name, "w") as file:
        file.write(f"From: {TOM}\nTo: clearway@riverbend.example\n"
                   "Subject: subs\nMessage-ID: <l1@x.example>\n"
                   "List-Id: <staff.riverbend.example>\nPrecedence: list\n"
                   "\nNo substitutes come to Jefferson High School.\n")
    world.turn("2026-11-30T16:10")
    assert world.challenges() == 2
    assert not to(world, TOM, ""), to(world, TOM, "")[0]["subject"]


def undo_before_the_letters_went_out(world):
    triage = back_to_coordinator(world)
    world.mail(DANA, "OWNER Nate Cole", triage)
    world.turn("2026-12-01T18:00")     # the assignment waits for the morning
    transcript = world.letter(DANA, "What was done")
    assert "UNDO 2" in text_of(transcript), text_of(transcript)
    world.mail(DANA, "UNDO\n\nThanks,\nDana", transcript)
    world.turn("2026-12-01T18:30")
    assert state_of(world, 1) == ("received", "none")
    assert "Taken back" in text_of(world.letter(DANA, "What was done"))
    world.turn("2026-12-02T09:00")
    assert not [letter for letter in world.letters
                if "Nate" in str(letter["to"])]
    assert row(world, "SELECT count(*) FROM history WHERE event = 'undone'"
               )[0] == 1
    # Twice is once.
    world.mail(DANA, "undo 2", transcript)
    world.turn("2026-12-02T09:10")
    assert "already" in text_of(world.letter(DANA, "What was done"))


def undo_after_the_letters_went_out(world):
    world.mail(DANA, "NOT ACCEPTED for the principal",
               back_to_coordinator(world))
    world.turn("2026-12-01T10:00")
    closure = world.letter(MEGAN, "Not one for this")
    assert closure
    world.mail(DANA, "Please undo that.", world.letter(DANA, "What was"))
    world.turn("2026-12-01T10:30")
    assert state_of(world, 1) == ("received", "none")
    assert world.letter(MEGAN, "disregard our last letter")


def undo_of_a_merge_takes_back_both(world):
    triage = two(world)
    world.mail(DANA, "MERGE INTO 2", triage)
    world.turn("2026-12-01T10:00")
    world.mail(DANA, "UNDO", world.letter(DANA, "What was done"))
    world.turn("2026-12-01T10:30")
    assert state_of(world, 1) == ("received", "none")
    assert row(world, "SELECT count(*) FROM submitter WHERE challenge = 2"
               )[0] == 1


def undo_is_too_late_once_others_acted(world):
    assigned = world.letter(SHARON, "Will you")
    world.mail(SHARON, "not mine", assigned)
    world.turn("2026-12-01T09:00")
    said = world.letter(SHARON, "What was done")
    world.mail(DANA, "OWNER Nate Cole", world.letter(DANA, "decide"))
    world.turn("2026-12-01T10:00")
    world.mail(SHARON, "UNDO", said)
    world.turn("2026-12-01T11:00")
    assert state_of(world, 1) == ("assigned", "none")
    assert "somebody else" in text_of(world.letter(SHARON, "What was done"))


def undo_is_too_late_after_a_day(world):
    world.mail(SHARON, "ACCEPT", world.letter(SHARON, "Will you"))
    world.turn("2026-12-01T09:00")
    said = world.letter(SHARON, "What was done")
    world.mail(SHARON, "UNDO", said)
    world.turn("2026-12-02T10:00")
    assert state_of(world, 1) == ("working", "none")
    assert "more than a day" in text_of(world.letter(SHARON, "What was done"))


def a_submitter_takes_a_yes_back(world):
    world.mail(SHARON, "ACCEPT\nREMOVED", world.letter(SHARON, "Will you"))
    world.turn("2026-12-01T09:00")
    world.mail(MEGAN, "Yes", world.letter(MEGAN, "sufficiently"))
    world.turn("2026-12-01T10:00")
    assert state_of(world, 1) == ("closed", "confirmed")
    world.mail(MEGAN, "UNDO", world.letter(MEGAN, "thanks"))
    world.turn("2026-12-01T10:30")
    assert state_of(world, 1) == ("asking", "none")
    assert to(world, SHARON, "disregard")


def a_coordinator_who_reported_it_speaks_as_both(world):
    world.mail(DANA, "At Jefferson we have no substitute teachers to cover "
               "our classes.")
    world.turn("2026-11-30T16:10")
    assigned = world.letter(SHARON, "Will you")
    world.mail(SHARON, "ACCEPT\nREMOVED", assigned)
    world.turn("2026-12-01T09:00")
    asked = world.letter(DANA, "sufficiently")
    world.mail(DANA, "SUMMARY Coaching needs covered classes", asked)
    world.turn("2026-12-01T09:30")
    assert state_of(world, 2) == ("asking", "none")
    assert row(world, "SELECT summary FROM challenge WHERE id = 2"
               )[0] == "Coaching needs covered classes"
    world.mail(DANA, "Yes, it works now", asked)
    world.turn("2026-12-01T10:00")
    assert state_of(world, 2) == ("closed", "confirmed")


def one_of_two_withdraws(world):
    triage = two(world)
    receipt = world.letter(TOM, "")
    assigned = world.letter(SHARON, "Will you")
    world.mail(DANA, "MERGE INTO 2", triage)
    world.turn("2026-12-01T10:00")
    world.mail(TOM, "WITHDRAW we found another way", receipt)
    world.turn("2026-12-01T11:00")
    assert state_of(world, 2)[0] == "assigned"
    said = text_of(world.letter(TOM, "What was done"))
    assert "no longer asked" in said and "withdrawn" not in said, said
    world.mail(SHARON, "ACCEPT\nREMOVED", assigned)
    world.turn("2026-12-02T09:00")
    assert to(world, MEGAN, "sufficiently")
    assert not to(world, TOM, "sufficiently")


def the_morning_letter_names_what_waits(world):
    back_to_coordinator(world)
    world.mail(STRANGER, "The parking lot of the agency is too small.")
    name = f"{world.path}/mail/new/1796000901.M901.test"
    with open(name, "w") as file:
        file.write("From: nobody\n" * 1 + "Subject: x\n\nx\n")
    world.turn("2026-12-01T10:00")
    assert not to(world, DANA, "morning")      # it came today
    world.turn("2026-12-02T08:00")
    morning = world.letter(DANA, "morning letter")
    text = " ".join(text_of(morning).split())
    assert "2 challenges need you" in morning["subject"], morning["subject"]
    assert "[CH-1]" in text and "waits for you since" in text, text
    assert "[CH-2]" in text and "not on the roster" in text, text
    assert not world.turn("2026-12-02T12:00")   # once a day
    world.mail(DANA, "1 OWNER Nate Cole\n2 DROP it is advertising\n",
               morning)
    world.turn("2026-12-02T13:00")
    assert state_of(world, 1) == ("assigned", "none")
    assert state_of(world, 2) == ("closed", "not accepted")
    assert not to(world, STRANGER, ""), "nobody is told of what is dropped"
    assert row(world, "SELECT verdict FROM mail WHERE challenge = 2"
               )[0] == "refused"
    said = [text_of(letter) for letter in to(world, DANA, "What was done")]
    assert len(said) == 2 and "nobody was told" in said[1], said
    world.turn("2026-12-03T08:00")
    assert not to(world, DANA, "morning")


def a_stranger_is_taken_in_by_a_word(world):
    world.mail(STRANGER, "At Lincoln no substitute teachers cover our classes.")
    world.turn("2026-12-01T10:00")
    assert to(world, STRANGER, "")
    world.turn("2026-12-02T08:00")
    world.mail(DANA, "2 ACCEPT", world.letter(DANA, "morning letter"))
    world.turn("2026-12-02T13:00")
    assert state_of(world, 2) == ("assigned", "none"), state_of(world, 2)
    assert row(world, "SELECT verdict FROM mail WHERE challenge = 2"
               )[0] == "filed"


def words_that_may_name_a_student_wait(world):
    world.mail(TOM, "At Jefferson no substitute teachers cover classes; my "
               "student Marcus Webb sits in the hall.")
    world.turn("2026-12-01T10:00")
    assert state_of(world, 2) == ("received", "none")
    triage = world.letter(DANA, "decide")
    assert "may name a student" in " ".join(text_of(triage).split())
    assert "Marcus" in text_of(triage)
    world.mail(DANA, "RELEASE", triage)
    world.turn("2026-12-01T11:00")
    assert state_of(world, 2) == ("assigned", "none")
    assert "Marcus" in text_of(world.letter(SHARON, "Will you"))


def a_summary_goes_in_place_of_the_words(world):
    world.mail(TOM, "At Jefferson no substitute teachers cover classes; my "
               "student Marcus Webb sits in the hall.")
    world.turn("2026-12-01T10:00")
    world.mail(DANA, "SUMMARY Coaching visits lack substitutes",
               world.letter(DANA, "decide"))
    world.turn("2026-12-01T11:00")
    asked = " ".join(text_of(world.letter(SHARON, "Will you")).split())
    assert "lack substitutes" in asked and "Marcus" not in asked, asked
    assert "with the coordinator" in asked, asked


def words_are_redacted_by_mail(world):
    world.mail(TOM, "At Jefferson no substitute teachers cover classes; my "
               "student Zebediah Webb sits in the hall.")
    world.turn("2026-12-01T10:00")
    triage = world.letter(DANA, "decide")
    world.mail(DANA, "REDACT", triage)
    world.turn("2026-12-01T10:10")
    assert "say why" in " ".join(text_of(world.letter(
        DANA, "understand")).split())
    world.mail(DANA, "REDACT names a student\nSUMMARY Visits lack subs",
               triage, quote=True)
    world.turn("2026-12-01T11:00")
    assert "removed for good" in " ".join(text_of(world.letter(
        DANA, "What was done")).split())
    assert "Zebediah" not in text_of(world.letter(SHARON, "Will you"))
    with sqlite3.connect(f"{world.path}/state/clearway.db") as store:
        dump = "".join(store.iterdump())
    assert "zebediah" not in dump.lower()
    for name in ("clearway.db", "clearway.db-wal"):
        if os.path.exists(f"{world.path}/state/{name}"):
            with open(f"{world.path}/state/{name}", "rb") as file:
                assert b"ebediah" not in file.read(), name
    assert row(world, "SELECT reason FROM redaction")[0] == "names a student"


def a_later_mail_may_name_a_student(world):
    world.mail(SHARON, "ACCEPT", world.letter(SHARON, "Will you"))
    world.turn("2026-12-01T09:00")
    world.mail(MEGAN, "Jayden Brooks's mom called about it again.",
               world.letter(MEGAN, "Progress"))
    world.turn("2026-12-01T10:00")
    told = world.letter(SHARON, "More was written")
    assert "Jayden" not in text_of(told), text_of(told)
    assert "Jayden" in text_of(world.letter(DANA, "decide"))
    world.mail(DANA, "RELEASE", world.letter(DANA, "decide"))
    world.turn("2026-12-01T11:00")
    assert "Jayden" in text_of(world.letter(SHARON, "More was written"))


def a_wish_for_a_name_to_stay_is_kept(world):
    world.mail(TOM, "At Jefferson no substitute teachers cover classes. "
               "Please do not share my name.")
    world.turn("2026-12-01T10:00")
    assert "Tom" not in text_of(world.letter(SHARON, "Will you"))


def the_coordinator_sees_all_where_the_district_says_so(world):
    with open(f"{ROOT}/etc/district.conf") as file:
        text = file.read()
    assert 'triage = "unclear"' in text
    with open(f"{world.path}/district.conf", "w") as file:
        file.write(text.replace('triage = "unclear"', 'triage = "always"'))
    with open(f"{world.path}/conf") as file:
        conf = file.read()
    with open(f"{world.path}/conf", "w") as file:
        file.write(conf.replace(f"{ROOT}/etc/district.conf",
                                f"{world.path}/district.conf"))
    world.mail(TOM, "At Jefferson no substitute teachers cover classes.")
    world.turn("2026-12-01T10:00")
    assert state_of(world, 2) == ("received", "none")
    assert not to(world, SHARON, "Will you")
    world.mail(DANA, "ACCEPT", world.letter(DANA, "decide"))
    world.turn("2026-12-01T11:00")
    assert state_of(world, 2) == ("assigned", "none")
    assert to(world, SHARON, "Will you")


def the_coordinator_takes_over_for_an_owner(world):
    asked = world.letter(SHARON, "Will you")
    triage = world.letter(DANA, "") if to(world, DANA, "") else None
    assert asked and triage is None
    world.turn("2026-12-04T08:00")
    world.turn("2026-12-07T08:00")
    world.turn("2026-12-09T08:00")
    letters = to(world, DANA, "")
    world.mail(DANA, "1 ACCEPT\n1 STEP Ask the union BY Dec 18",
               letters[0])
    world.turn("2026-12-09T09:00")
    assert state_of(world, 1) == ("working", "none"), state_of(world, 1)
    said = " ".join(text_of(world.letter(DANA, "What was done")).split())
    assert "taken on by Sharon Pruitt" in said, said
    assert "New step 1: Ask the union" in said, said


def no_step_where_nobody_has_it(world):
    world.mail(DANA, "STEP Ask the union BY Dec 18",
               back_to_coordinator(world))
    world.turn("2026-12-01T10:00")
    said = " ".join(text_of(world.letter(DANA, "understand")).split())
    assert "name an owner first" in said, said


def main():
    cases = [value for name, value in sorted(globals().items())
             if callable(value) and value.__module__ == "__main__" and
             name not in ("main", "row", "state_of", "to",
                          "back_to_coordinator", "two")]
    tell("triage", cases)


if __name__ == "__main__":
    main()
