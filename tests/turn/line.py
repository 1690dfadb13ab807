#!/usr/bin/env -S python3 -B
"""line.py BUILD: steps of others, follow-up, the line, who is out and who has
left, told by mail through the real programs."""
import os
import subprocess
import sys

sys.path.insert(0, os.path.dirname(os.path.abspath(__file__)))
from world import BUILD, DANA, MEGAN, SHARON, tell, text_of

DENNIS = "Dennis Cho <dennis.cho@riverbend.example>"
CLEARWAY = "clearway@riverbend.example"


def shell(world, now, *words):
    return subprocess.run([f"{BUILD}/clearway", "-c", f"{world.path}/conf",
                           "--now", now, *words], capture_output=True,
                          text=True, timeout=60)


def taken(world, words="ACCEPT"):
    world.mail(SHARON, words, world.letter(SHARON, "Will you"))
    world.turn("2026-12-01T09:00")


def to(world, who):
    return [letter["subject"] for letter in world.letters
            if letter["to"] == who]


def round_of(world, who, now):
    world.turn(now)
    return list_of(world, who)


def list_of(world, who):
    return next(letter for letter in world.letters if letter["to"] == who
                and ("waits for you" in letter["subject"] or
                     "wait for you" in letter["subject"]))


def a_step_of_another_is_told_in_their_round(world):
    taken(world, "ACCEPT\nSTEP post the opening BY Dec 9 WHO Dennis Cho")
    given = list_of(world, DENNIS)
    assert "You were given step 1" in text_of(given), text_of(given)
    world.mail(DENNIS, "1 DUE 1 Dec 11", given)
    world.turn("2026-12-02T10:00")
    assert world.ask("SELECT due - first_due FROM step") == 2
    world.mail(DENNIS, "1 REMOVED", given)
    world.turn("2026-12-02T11:00")
    assert world.state() == "working", world.state()
    assert any("More was written" in s for s in to(world, SHARON)), to(world, SHARON)
    world.mail(DENNIS, "1 DONE 1", given)
    world.turn("2026-12-03T09:00")
    assert world.ask("SELECT done_at FROM step") > 0


def several_challenges_are_answered_in_place(world):
    world.mail(MEGAN, "We have no substitutes for coaching on Fridays at "
               "Lincoln; nobody can cover our classes then.")
    world.turn("2026-11-30T16:30")
    assert world.challenges() == 2
    waits = round_of(world, SHARON, "2026-12-02T09:00")
    world.mail(SHARON, "Good morning! DONE 7 of my things.\n"
               "1 ACCEPT\nCH-2: I accept.\n"
               "[CH-2] STEP call the agency BY Dec 8\n", waits)
    world.turn("2026-12-02T10:00")
    assert world.ask("SELECT count(*) FROM challenge WHERE state = "
                     "'working'") == 2
    assert world.ask("SELECT challenge FROM step") == 2


def another_challenge_may_be_named_in_an_answer(world):
    world.mail(MEGAN, "We have no substitutes for coaching on Fridays at "
               "Lincoln; nobody can cover our classes then.")
    world.turn("2026-11-30T16:30")
    world.mail(SHARON, "ACCEPT\nSTEP count the days BY Dec 8\n2 DECLINE not my "
               "department", world.letter_of_sharon)
    world.turn("2026-12-02T10:00")
    states = world.ask("SELECT group_concat(state) FROM challenge")
    assert states == "working,received", (states, [
        text_of(one) for one in world.letters if one["to"] == SHARON],
        world.ask("SELECT reasons FROM mail ORDER BY id DESC"))
    assert world.ask("SELECT count(*) FROM step") == 1
    world.mail(SHARON, "1. STEP call the agency BY Dec 9\n2. STEP post the "
               "opening BY Dec 9", world.letter_of_sharon)
    world.turn("2026-12-02T11:00")
    assert world.ask("SELECT count(*) FROM step WHERE challenge = 1") == 3


def a_cover_gets_the_letters_and_may_answer(world):
    assigned = world.letter(SHARON, "Will you")
    world.mail(SHARON, "OUT until Dec 11, Dennis Cho covers", assigned)
    world.turn("2026-12-01T09:00")
    assert any("stand in" in s for s in to(world, DENNIS)), to(world, DENNIS)
    assert any("was done" in s for s in to(world, SHARON)), to(world, SHARON)
    waits = round_of(world, DENNIS, "2026-12-02T09:00")
    assert "You stand in for Sharon Pruitt" in text_of(waits), text_of(waits)
    assert not to(world, SHARON), to(world, SHARON)
    world.mail(DENNIS, "1 ACCEPT", waits)
    world.turn("2026-12-02T10:00")
    assert world.state() == "working", world.state()
    assert "sharon" in world.ask("SELECT owner FROM challenge")
    shown = shell(world, "2026-12-02T11:00", "show", "1").stdout
    assert "Dennis Cho" in shown, shown
    world.turn("2026-12-09T09:00")
    assert to(world, DENNIS) and not to(world, SHARON), to(world, SHARON)
    world.turn("2026-12-17T09:00")	# back
    assert to(world, SHARON), [letter["to"] for letter in world.letters]


def out_without_proof_is_asked_once_more(world):
    world.mail(SHARON, "I'm out Dec 1-5, Dennis covers.\n\nSharon")
    world.turn("2026-11-30T17:00")
    assert world.challenges() == 1
    assert world.ask("SELECT count(*) FROM absence") == 0
    asked = world.letter(SHARON, "understand you rightly")
    world.mail(SHARON, "I'm out Dec 1-5, Dennis covers.", asked)
    world.turn("2026-11-30T17:10")
    assert world.ask("SELECT last_day - first_day FROM absence") == 4
    assert world.ask("SELECT cover FROM absence").startswith("dennis")


def covers_in_a_circle_end_somewhere(world):
    shell(world, "2026-12-01T07:00", "out", "Sharon Pruitt", "--until",
          "2026-12-11", "--cover", "Dennis Cho")
    shell(world, "2026-12-01T07:00", "out", "Dennis Cho", "--until",
          "2026-12-11", "--cover", "Sharon Pruitt")
    world.turn("2026-12-02T09:00")
    got = {letter["to"] for letter in world.letters
           if "stand in" not in letter["subject"]}
    assert SHARON not in got and DENNIS not in got, got
    assert any("Lorraine Hill" in who for who in got), got


def a_leavers_work_is_handed_over_by_one_word(world):
    taken(world, "ACCEPT\nSTEP post the opening BY Dec 9")
    world.mail(DANA, "Sharon Pruitt left, Dennis Cho takes over",
               round_of_dana(world))
    world.turn("2026-12-02T12:00")
    assert "dennis" in world.ask("SELECT owner FROM challenge")
    letter = world.letter(DENNIS, "taken over")
    assert "[CH-1]" in text_of(letter), text_of(letter)
    assert sum("DENNIS" in who.upper() for who in
               (one["to"] for one in world.letters)) == 1
    world.mail(SHARON, "REMOVED", world.letter_of_sharon)
    world.turn("2026-12-02T13:00")
    assert world.state() == "working", world.state()
    assert any("has left, wrote" in text_of(letter)
               for letter in world.letters if letter["to"] == DANA)


def round_of_dana(world):
    """Any letter to the coordinator, so that the answer proves itself."""
    world.mail("stranger@else.example", "Our printer is broken.")
    world.turn("2026-12-02T10:00")
    return next(letter for letter in world.letters if letter["to"] == DANA)


def handed_over_at_the_shell(world):
    taken(world)
    done = shell(world, "2026-12-02T09:00", "handover", "Sharon Pruitt")
    assert done.returncode == 0, done.stderr
    assert "dennis" in world.ask("SELECT owner FROM challenge")	# her backup


def a_conversation_confirms_for_who_said_it(world):
    taken(world, "ACCEPT\nREMOVED")
    assert world.state() == "asking", world.state()
    found = world.letter(MEGAN, "sufficiently")
    done = shell(world, "2026-12-03T09:00", "followup", "1", "--by", "phone",
                 "--with", "Megan", "--answer", "yes", "--on", "2026-12-02",
                 "--note", "subs are there all week")
    assert done.returncode == 0, done.stderr
    assert world.state() == "closed", world.state()
    assert world.ask("SELECT ending FROM challenge") == "confirmed"
    assert world.ask("SELECT medium FROM followup") == "phone"
    assert world.ask("SELECT answered_by FROM submitter")
    world.mail(MEGAN, "No, it is as bad as before.", found)
    world.turn("2026-12-04T09:00")
    assert world.state() == "working", world.state()
    assert world.ask("SELECT count(*) FROM followup") == 2


def followed_up_by_reply(world):
    world.turn("2026-12-01T07:40")
    world.mail(DANA, "FOLLOWED UP by phone with Megan on Dec 1: yes, subs are "
               "there all week", dana_about_it(world))
    world.turn("2026-12-02T12:00")
    assert world.ask("SELECT answer FROM followup") == "yes", world.ask(
        "SELECT reasons FROM mail ORDER BY id DESC")
    assert world.state() == "closed", world.state()


def dana_about_it(world):
    world.mail(SHARON, "not mine", world.letter_of_sharon)
    world.turn("2026-12-01T09:00")
    return world.letter(DANA, "decide")


def silence_is_for_a_person_to_end(world):
    taken(world, "ACCEPT\nREMOVED")
    seen = []
    for day in range(2, 31):
        world.turn(f"2026-12-{day:02}T09:00")
        seen += [letter for letter in world.letters if letter["to"] == DANA]
    for day in range(4, 30):
        world.turn(f"2027-01-{day:02}T09:00")
        seen += [letter for letter in world.letters if letter["to"] == DANA]
    offered = next(one for one in seen if "UNCONFIRMED" in text_of(one))
    assert world.state() == "asking", world.state()
    world.mail(DANA, "1 UNCONFIRMED nobody answers at Lincoln", offered)
    world.turn("2027-01-30T09:00")
    assert world.ask("SELECT ending FROM challenge") == "unconfirmed"


def a_gone_submitter_is_answered_for(world):
    taken(world)
    shell(world, "2026-12-01T10:00", "handover", "Megan Olsen")
    world.mail(SHARON, "REMOVED", [one for one in world.seen_to_sharon][0])
    world.turn("2026-12-02T09:00")
    asked = next(letter for letter in world.letters
                 if "sufficiently" in letter["subject"])
    assert "Megan" not in asked["to"], asked["to"]
    assert "as the designee" in text_of(asked), text_of(asked)
    world.mail(asked["to"], "Yes", asked)
    world.turn("2026-12-02T10:00")
    assert world.ask("SELECT ending FROM challenge") == "confirmed"
    assert world.ask("SELECT answered_by FROM submitter")


def a_question_without_answer_is_asked_again(world):
    taken(world, "ACCEPT\nASK How many classes were not covered?")
    asked, told = 0, 0
    for day in list(range(2, 19)):
        world.turn(f"2026-12-{day:02}T09:00")
        for letter in world.letters:
            asked += letter["to"] == MEGAN and "asked a question" in text_of(
                letter)
            told += letter["to"] == SHARON and "answered your question" in \
                text_of(letter)
    for day in list(range(4, 16)):
        world.turn(f"2027-01-{day:02}T09:00")
        for letter in world.letters:
            asked += letter["to"] == MEGAN and "asked a question" in text_of(
                letter)
            told += letter["to"] == SHARON and "answered your question" in \
                text_of(letter)
    assert asked == 2, asked
    assert told == 1, told


def a_provider_may_rename_our_letters(world):
    taken(world)
    letter = world.letter_of_sharon
    del letter["message-id"]
    letter["message-id"] = "<renamed@prod.outlook.example>"
    world.mail(SHARON, "NOTE we have begun", letter)
    world.turn("2026-12-01T12:00")
    assert world.ask("SELECT count(*) FROM letter_name WHERE message_id LIKE "
                     "'renamed%'") == 1


def a_confirmed_ending_is_asked_about_once_more(world):
    with open(f"{world.path}/conf") as file:
        text = file.read()
    name = text.split('"')[-2]
    with open(name) as file:
        district = file.read().replace("recheck = 0;", "recheck = 3;")
    with open(f"{world.path}/district.conf", "w") as file:
        file.write(district)
    with open(f"{world.path}/conf", "w") as file:
        file.write(text.replace(name, f"{world.path}/district.conf"))
    taken(world, "ACCEPT\nREMOVED")
    world.mail(MEGAN, "Yes", world.letter(MEGAN, "sufficiently"))
    world.turn("2026-12-02T09:00")
    assert world.state() == "closed", world.state()
    world.turn("2026-12-07T09:00")
    asked = world.letter(MEGAN, "still so")
    world.turn("2026-12-14T09:00")
    assert world.state() == "closed" and not to(world, MEGAN)
    world.mail(MEGAN, "No, it is as bad as before.", asked)
    world.turn("2026-12-15T09:00")
    assert world.state() == "working", world.state()


def the_top_is_reminded_weekly_with_the_coordinator(world):
    top = dana = 0
    days = [f"2026-12-{day:02}" for day in range(1, 19)]
    days += [f"2027-01-{day:02}" for day in range(4, 30)]
    days += [f"2027-02-{day:02}" for day in range(1, 27)]
    for day in days:
        world.turn(f"{day}T08:00")
        if day < "2027-02":
            continue
        top += any("for you today" in subject for subject in
                   to(world, "Alan Moss <alan.moss@riverbend.example>"))
        dana += any("[CH-1]" in text_of(one) for one in world.letters
                    if one["to"] == DANA)
    assert world.state() == "assigned", world.state()
    assert 3 <= top <= 5, top
    assert dana >= 3, dana


def prepared(story):
    def run(world):
        world.letter_of_sharon = world.letter(SHARON, "Will you")
        world.seen_to_sharon = [world.letter_of_sharon]
        story(world)
    run.__name__ = story.__name__
    return run


tell("line", [prepared(story) for story in [
    a_step_of_another_is_told_in_their_round,
    several_challenges_are_answered_in_place,
    another_challenge_may_be_named_in_an_answer,
    a_cover_gets_the_letters_and_may_answer,
    out_without_proof_is_asked_once_more,
    covers_in_a_circle_end_somewhere,
    a_leavers_work_is_handed_over_by_one_word,
    handed_over_at_the_shell,
    a_conversation_confirms_for_who_said_it,
    followed_up_by_reply,
    silence_is_for_a_person_to_end,
    a_gone_submitter_is_answered_for,
    a_question_without_answer_is_asked_again,
    a_provider_may_rename_our_letters,
    a_confirmed_ending_is_asked_about_once_more,
    the_top_is_reminded_weekly_with_the_coordinator,
]])
