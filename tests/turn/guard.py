#!/usr/bin/env -S python3 -B
"""guard.py BUILD: what a mail must not do without proof, whom a letter must
not reach, and what must not be left behind; through the real programs."""
import os
import subprocess

from world import BUILD, DANA, MEGAN, ROOT, SHARON, tell, text_of

ALAN = "Alan Moss <alan.moss@riverbend.example>"
BETH = "Beth Kline <beth.kline@riverbend.example>"
HILL = '"Dr. Lorraine Hill" <lorraine.hill@riverbend.example>'
TOM = "Tom Baker <tom.baker@riverbend.example>"


def configure(world, *pairs):
    """Each text of the district's config becomes the one behind it."""
    own = f"{world.path}/district.conf"
    with open(own if os.path.exists(own) else f"{ROOT}/etc/district.conf") \
            as file:
        text = file.read()
    for old, new in zip(pairs[::2], pairs[1::2]):
        assert old in text, old
        text = text.replace(old, new)
    with open(own, "w") as file:
        file.write(text)
    with open(f"{world.path}/conf") as file:
        conf = file.read()
    with open(f"{world.path}/conf", "w") as file:
        file.write(conf.replace(f"{ROOT}/etc/district.conf", own))


def tool(world, *words):
    return subprocess.run([f"{BUILD}/clearway", "-c", f"{world.path}/conf",
                           *words], check=True, capture_output=True,
                          text=True, timeout=60).stdout


def to(world, person, word):
    return [letter for letter in world.letters
            if letter["to"] == person and word in letter["subject"]]


def triage_letter(world):
    """CH-1 back at the coordinator."""
    world.mail(SHARON, "not mine", world.letter(SHARON, "Will you"))
    world.turn("2026-12-01T09:00")
    return world.letter(DANA, "decide")


def monthly_letters_go_to_who_coordinates_and_to_nobody_who_left(world):
    triage = triage_letter(world)
    world.mail(DANA, "Alan Moss left, Lorraine Hill takes over.", triage)
    world.turn("2027-01-27T10:00")
    world.mail(DANA, "OUT until Mar 1, Noor Haddad covers", triage)
    world.turn("2027-01-27T11:00")
    assert world.ask("SELECT count(*) FROM gone") == 1
    assert world.ask("SELECT count(*) FROM absence") == 1
    world.turn("2027-02-04T09:00")
    reviews = [letter["to"] for letter in world.letters
               if letter.get_content_maintype() == "multipart" and
               any(part.get_filename("").endswith(".xlsx")
                   for part in letter.walk())]
    assert "Noor Haddad <noor.haddad@riverbend.example>" in reviews, reviews
    assert ALAN not in reviews, reviews
    assert BETH in reviews, reviews
    review = next(letter for letter in world.letters
                  if letter["to"].startswith("Noor") and "eview" in
                  letter["subject"])
    world.mail(review["to"], "ALL REVIEWED", review)
    world.turn("2027-02-04T10:00")
    assert world.ask("SELECT count(*) FROM review WHERE done_at > 0") == 1, \
        text_of(world.letters[0])


def none_discussed_needs_proof(world):
    world.mail(SHARON, "ACCEPT\nSTEP Hire two subs BY Dec 10",
               world.letter(SHARON, "Will you"))
    world.turn("2026-12-01T09:00")
    agenda = None
    for day in ("2026-12-02", "2026-12-03", "2026-12-04", "2026-12-07",
                "2026-12-08", "2026-12-09", "2026-12-10", "2026-12-11",
                "2026-12-14", "2026-12-15", "2026-12-16"):
        world.turn(f"{day}T09:00")
        if world.ask("SELECT count(*) FROM meeting"
                     " WHERE outcome = 'waiting'"):
            agenda = next(letter for letter in world.letters
                          if "Implementation Challenges" in
                          letter["subject"])
            break
    assert agenda is not None
    sender = BETH if not agenda["to"].startswith("Beth") else DANA
    world.mail(sender, "None discussed", agenda)
    world.turn(f"{day}T10:00")
    assert world.ask("SELECT count(*) FROM meeting"
                     " WHERE outcome = 'waiting'") == 1
    world.mail(agenda["to"], "None discussed", agenda)
    world.turn(f"{day}T11:00")
    assert world.ask("SELECT count(*) FROM meeting"
                     " WHERE outcome = 'none discussed'") == 1


def an_act_is_taken_back_with_no_less_proof_than_it_took(world):
    passed = ("Authentication-Results: mx.riverbend.example; dmarc=pass "
              "header.from=riverbend.example\n")
    configure(world, '# authserv_id = "mx.riverbend.example";',
              'authserv_id = "mx.riverbend.example";')
    triage = triage_letter(world)
    world.mail(DANA, "SUMMARY Coaching needs covered classes", triage,
               head=passed)
    world.turn("2026-12-01T10:00")
    summary = "SELECT summary FROM challenge WHERE id = 1"
    assert world.ask(summary) == "Coaching needs covered classes"
    world.mail(DANA, "UNDO", triage)
    world.turn("2026-12-01T10:10")
    assert world.ask(summary) == "Coaching needs covered classes"
    assert "could not be sure" in text_of(world.letter(DANA, "mail"))
    world.mail(DANA, "UNDO", triage, head=passed)
    world.turn("2026-12-01T10:20")
    assert world.ask(summary) != "Coaching needs covered classes"


def a_duplicate_of_what_has_ended_is_promised_nothing(world):
    triage = triage_letter(world)
    world.mail(TOM, "At Jefferson we have no substitute teachers to cover "
               "our classes.")
    world.turn("2026-12-01T09:10")
    tool(world, "end", "2", "--as", "returned", "--reason",
         "The school has a way.")
    world.mail(DANA, "DUPLICATE OF 2", triage)
    world.turn("2026-12-01T10:00")
    told = text_of(world.letter(MEGAN,
                                "The same as challenge 2"))
    assert "will be asked" not in told and "joined" not in told, told
    assert "not asked about it" in text_of(world.letter(DANA, "mail"))


def more_words_are_not_called_an_answer(world):
    taken = world.letter(SHARON, "Will you")
    world.mail(SHARON, "ACCEPT\nSTEP Tom Baker will call the agency BY Dec "
               "10", taken)
    world.turn("2026-12-01T09:00")
    world.mail(MEGAN,
               "It is four days a month, by the way.",
               world.letter(MEGAN,
                            ""))
    world.turn("2026-12-02T09:00")
    assert to(world, SHARON, "More was written"), \
        [letter["subject"] for letter in world.letters]
    world.mail(SHARON, "ASK since when?", taken)
    world.turn("2026-12-03T09:00")
    world.mail(MEGAN,
               "Since September.",
               world.letter(MEGAN,
                            "uestion"))
    world.turn("2026-12-04T09:00")
    assert to(world, SHARON, "The answer to your question")


def only_what_was_sent_is_approved(world):
    configure(world, 'stage = "approved"', 'stage = "draft"',
              'approved_on', '# approved_on', 'approved_by',
              '# approved_by')
    tool(world, "process", "--submit-for-approval")
    world.turn("2027-01-05T10:00")
    asked = world.letter(HILL, "approve")
    configure(world, 'version = "1"', 'version = "2"',
              "accept = 2", "accept = 9")
    world.mail(HILL, "APPROVE", asked)
    world.turn("2027-01-05T10:10")
    approved = ("SELECT count(*) FROM process_version"
                " WHERE stage = 'approved' AND version = '2'")
    assert world.ask(approved) == 0
    assert "has changed since" in text_of(world.letter(HILL, "mail"))
    tool(world, "process", "--submit-for-approval")
    world.turn("2027-01-05T10:20")
    world.mail(HILL, "APPROVE", world.letter(HILL, "approve"))
    world.turn("2027-01-05T10:30")
    assert world.ask(approved) == 1


def what_an_ending_dropped_at_night_comes_when_it_is_taken_back(world):
    triage_letter(world)
    world.turn("2026-12-02T09:00")
    morning = world.letter(DANA, "morning")
    world.mail(TOM, "At Jefferson we have no substitute teachers to cover "
               "our classes.")
    world.turn("2026-12-02T22:00")
    assert not to(world, SHARON, "Will you")
    world.mail(DANA, "2 NOT ACCEPTED this is for facilities", morning)
    world.turn("2026-12-02T22:10")
    assert world.ask("SELECT ending FROM challenge WHERE id = 2") == \
        "not accepted"
    world.mail(DANA, "UNDO", morning)
    world.turn("2026-12-02T22:20")
    world.turn("2026-12-03T09:00")
    assert to(world, SHARON, "Will you"), \
        [letter["subject"] for letter in world.letters]


def an_answer_to_the_figures_is_read_by_a_person(world):
    world.turn("2027-01-05T10:00")
    world.mail(HILL, "Thank you, why is the second figure so low?",
               world.letter(HILL, "igures"))
    world.turn("2027-01-05T11:00")
    told = [text_of(letter) for letter in world.letters
            if letter["to"] == DANA]
    assert any("about no one challenge" in " ".join(text.split())
               for text in told), told


def a_rehearsal_has_agendas_and_morning_letters(world):
    configure(world, 'stage = "approved"', """stage = "practice";
	practice = [ "dana.ruiz@riverbend.example", "alan.moss@riverbend.example",
		"sharon.pruitt@riverbend.example" ]""",
              'approved_on', '# approved_on', 'approved_by',
              '# approved_by')
    world.mail(TOM, "At Jefferson we have no substitute teachers to cover "
               "our classes.")
    world.turn("2026-12-01T09:00")
    taken = world.letter(SHARON, "Will you")
    assert taken["subject"].startswith("[PRACTICE]")
    world.mail(SHARON, "not mine", taken)
    world.turn("2026-12-01T10:00")
    assert to(world, DANA, "decide")
    world.turn("2026-12-02T09:00")
    assert "CH-2" in text_of(world.letter(DANA, "morning"))
    tool(world, "route", "2", "--venue", "cabinet")
    world.turn("2026-12-03T09:00")
    listed = text_of(world.letter(ALAN, "Implementation Challenges"))
    assert "CH-2" in listed and "CH-1" not in listed, listed
    assert all(letter["to"] in (DANA, ALAN, SHARON)
               for letter in world.letters)


def words_in_a_mail_about_several_go_too(world):
    world.mail(SHARON, "ACCEPT\nSTEP Hire two subs BY Dec 10",
               world.letter(SHARON, "Will you"))
    world.mail(TOM, "At Jefferson we have no substitute teachers to cover "
               "our classes.")
    world.turn("2026-12-01T09:00")
    world.turn("2026-12-09T09:00")
    daily = world.letter(SHARON, "today")
    world.mail(SHARON, "1 NOTE it is about Zebediah\n2 NOTE it is about Quux",
               daily)
    world.turn("2026-12-09T10:00")
    tool(world, "redact", "1", "--reason", "It names a student.")
    kept = b""
    for ending in ("", "-wal"):
        if os.path.exists(f"{world.path}/state/clearway.db{ending}"):
            with open(f"{world.path}/state/clearway.db{ending}", "rb") as file:
                kept += file.read()
    assert b"Quux" in kept and b"Zebediah" not in kept


def machines_that_do_not_say_so_start_no_loop(world):
    text = "I am OUT until Jan 6, Tom Baker covers"
    world.mail(SHARON, text, world.letter(SHARON, "Will you"))
    world.turn("2026-12-01T09:00")
    assert len(to(world, TOM, "")) == 1
    told = next(letter for letter in world.letters
                if letter["to"] == SHARON)
    world.mail(SHARON, text, told)
    assert not world.turn("2026-12-01T09:10"), world.letters
    answered = morning_letter(world)
    for minute in range(20, 26):
        world.mail(DANA, "Thank you for your message, I read mail on "
                   "Fridays.", answered)
        world.turn(f"2026-12-02T10:{minute}")
        if to(world, DANA, "needs a person"):
            answered = to(world, DANA, "needs a person")[0]
    assert world.ask("SELECT count(*) FROM letter WHERE kind = 'alert'") == 1


def morning_letter(world):
    """A morning letter, with CH-1 in it."""
    tool(world, "route", "1", "--owner", "dana.ruiz@riverbend.example")
    for day in ("2026-12-02", "2026-12-03", "2026-12-04", "2026-12-07"):
        world.turn(f"{day}T09:00")
        if to(world, DANA, "morning"):
            return world.letter(DANA, "morning")
    raise AssertionError("no morning letter")


tell("guard", [
    monthly_letters_go_to_who_coordinates_and_to_nobody_who_left,
    none_discussed_needs_proof,
    an_act_is_taken_back_with_no_less_proof_than_it_took,
    a_duplicate_of_what_has_ended_is_promised_nothing,
    more_words_are_not_called_an_answer,
    only_what_was_sent_is_approved,
    what_an_ending_dropped_at_night_comes_when_it_is_taken_back,
    an_answer_to_the_figures_is_read_by_a_person,
    a_rehearsal_has_agendas_and_morning_letters,
    words_in_a_mail_about_several_go_too,
    machines_that_do_not_say_so_start_no_loop,
])
