#!/usr/bin/env -S python3 -B
"""replies.py BUILD: what a reply may and may not do, through the real
programs."""
from world import DANA, MEGAN, SHARON, tell, text_of


def yes_to_a_question_closes_nothing(world):
    assigned = world.letter(SHARON, "Will you")
    world.mail(SHARON, "ACCEPT\nASK Did Room 12 have a substitute?", assigned)
    world.turn("2026-12-01T09:00")
    question = world.letter(MEGAN, "question")
    world.mail(SHARON, "REMOVED", assigned)
    world.turn("2026-12-01T12:00")
    follow_up = world.letter(MEGAN, "sufficiently")
    world.mail(MEGAN, "Yes", question)
    world.turn("2026-12-01T13:00")
    assert world.state() == "asking", world.state()
    world.mail(MEGAN, "Yes", follow_up)
    world.turn("2026-12-01T14:00")
    assert world.state() == "closed", world.state()


def yes_to_an_earlier_follow_up_closes_nothing(world):
    assigned = world.letter(SHARON, "Will you")
    world.mail(SHARON, "ACCEPT\nREMOVED", assigned)
    world.turn("2026-12-01T09:00")
    earlier = world.letter(MEGAN, "sufficiently")
    world.mail(MEGAN, "No, nothing has changed.", earlier)
    world.turn("2026-12-01T10:00")
    assert world.state() == "working", world.state()
    world.mail(SHARON, "REMOVED", assigned)
    world.turn("2026-12-02T09:00")
    world.mail(MEGAN, "Yes", earlier)
    world.turn("2026-12-02T10:00")
    assert world.state() == "asking", world.state()


def round_of(world):
    world.turn("2026-12-02T09:00")
    return world.letter(SHARON, "waits for you")


def number_of_nothing_costs_no_other_line(world):
    world.mail(SHARON, "999 DONE 1\n1 ACCEPT", round_of(world))
    world.turn("2026-12-02T10:00")
    assert world.state() == "working", world.state()
    assert world.letter(DANA, "needs a person")


def only_a_number_of_nothing_is_told(world):
    world.mail(SHARON, "999 ACCEPT", round_of(world))
    world.turn("2026-12-02T10:00")
    assert world.letter(DANA, "needs a person")


def round_of_one_needs_no_number(world):
    world.mail(SHARON, "ACCEPT", round_of(world), quote=True)
    world.turn("2026-12-02T10:00")
    assert world.state() == "working", world.state()


def words_of_the_report_go_on(world):
    world.mail(SHARON, "not mine", world.letter(SHARON, "Will you"))
    world.turn("2026-12-01T09:00")
    triage = world.letter(DANA, "decide")
    assert "coaching visits" in text_of(triage), text_of(triage)
    assert "From: Megan" in text_of(triage), text_of(triage)
    world.mail(DANA, "OWNER Nate Cole", triage)
    world.turn("2026-12-01T10:00")
    text = text_of(next(letter for letter in world.letters
                        if "Will you" in letter["subject"]))
    assert "coaching visits" in text, text


def only_the_last_name_is_asked(world):
    world.mail(SHARON, "not mine", world.letter(SHARON, "Will you"))
    world.turn("2026-12-01T09:00")
    world.mail(DANA, "OWNER Nate Cole\nREASSIGN Sharon Pruitt\n",
               world.letter(DANA, "decide"))
    asked = [letter["to"] for letter in world.turn("2026-12-01T10:00")
             if "Will you" in letter["subject"]]
    assert len(asked) == 1, asked


def removed_without_an_owner_is_not_said_done(world):
    world.mail(SHARON, "not mine", world.letter(SHARON, "Will you"))
    world.turn("2026-12-01T09:00")
    world.mail(DANA, "REMOVED", world.letter(DANA, "decide"))
    world.turn("2026-12-01T10:00")
    assert world.state() == "received", world.state()
    assert world.letter(DANA, "understand you rightly")


def an_unmarked_machine_is_not_answered_for_ever(world):
    world.mail(SHARON, "ACCEPT\nREMOVED", world.letter(SHARON, "Will you"))
    world.turn("2026-12-01T09:00")
    answered, told = world.letter(MEGAN, "sufficiently"), False
    for minute in range(10):
        world.mail(MEGAN, "I got your note, will look soon", answered)
        for letter in world.turn(f"2026-12-01T10:{minute:02}"):
            told |= letter["to"] == DANA
    assert told
    assert not world.letters, world.letters[0]["subject"]


def an_absence_is_shown_to_the_coordinator(world):
    assigned = world.letter(SHARON, "Will you")
    world.mail(SHARON, "ACCEPT. I am out of the office until December 7.",
               assigned, head="Date: Mon, 30 Nov 2026 17:00:00 -0500\n"
               "Auto-Submitted: auto-replied\n")
    told = ""
    for now in ("2026-11-30T17:00", "2026-12-01T09:00"):
        for letter in world.turn(now):
            assert letter["to"] != SHARON, letter["subject"]
            if letter["to"] == DANA:
                told += " ".join(text_of(letter).split())
    assert "Sharon Pruitt is away" in told, told
    assert "December 7" in told, told
    assert world.state() == "assigned", world.state()


def a_copy_by_way_of_a_list_is_the_same_mail(world):
    world.copy(1)
    assert not world.turn("2026-11-30T16:10")
    assert world.challenges() == 1
    world.copy(2, "The lab is closed, too.\n")
    world.turn("2026-11-30T16:20")
    assert world.challenges() == 2


def a_number_in_prose_names_no_challenge(world):
    world.mail(SHARON, "3 subs were hired today.\n1 ACCEPT", round_of(world))
    world.turn("2026-12-02T10:00")
    assert world.state() == "working", world.state()
    assert not any(letter["to"] == DANA for letter in world.letters)


PASSED_ON = """FYI, please see below.

---------- Forwarded message ---------
From: Tom Baker <tom.baker@riverbend.example>
Date: Mon, Nov 30, 2026 at 4:12 PM
Subject: vacancy
To: Hannah Voss <hannah.voss@riverbend.example>


The counselor position has been vacant since August and nobody was hired.
"""


def a_mail_passed_on_is_its_writers(world):
    """DOMAIN 2.1: the one who wrote it is answered and asked in the end."""
    world.mail("Hannah Voss <hannah.voss@riverbend.example>", PASSED_ON)
    world.turn("2026-12-01T09:00")
    assert world.challenges() == 2, world.challenges()
    tom = "Tom Baker <tom.baker@riverbend.example>"
    world.letter(tom, "We have your report")
    told = world.letter("Hannah Voss <hannah.voss@riverbend.example>",
                        "What was done")
    assert "Tom Baker that you passed on is in the log" in \
        " ".join(text_of(told).split()), text_of(told)
    assigned = world.letter(SHARON, "Will you")
    assert "vacant since August" in " ".join(text_of(assigned).split())
    assert "Forwarded message" not in text_of(assigned)
    world.mail(SHARON, "ACCEPT\nREMOVED", assigned)
    world.turn("2026-12-01T12:00")
    world.letter(tom, "sufficiently")
    assert not any("hannah" in letter["to"] for letter in world.letters)


def main():
    cases = [
        an_absence_is_shown_to_the_coordinator,
        a_copy_by_way_of_a_list_is_the_same_mail,
        a_number_in_prose_names_no_challenge,
        yes_to_a_question_closes_nothing,
        yes_to_an_earlier_follow_up_closes_nothing,
        number_of_nothing_costs_no_other_line,
        only_a_number_of_nothing_is_told,
        round_of_one_needs_no_number,
        words_of_the_report_go_on,
        only_the_last_name_is_asked,
        removed_without_an_owner_is_not_said_done,
        an_unmarked_machine_is_not_answered_for_ever,
        a_mail_passed_on_is_its_writers,
    ]
    tell("replies", cases)


if __name__ == "__main__":
    main()
