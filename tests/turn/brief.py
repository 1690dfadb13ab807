#!/usr/bin/env -S python3 -B
"""brief.py BUILD: how a decision maker comes to know what they decide about:
questions, answers, what helped before, and what they say of it."""
from world import DANA, MEGAN, SHARON, tell, text_of

HANNAH = "Hannah Voss <hannah.voss@riverbend.example>"
AGAIN = ("At Washington our coaching visits are cancelled: there are no subs "
         "to cover classes. Room 4 has it worst.")


def blank_parts_are_asked_and_filled(world):
    receipt = world.letter(MEGAN, "We have your report")
    details = world.letter(HANNAH, "What has the school tried")
    assert "tell us a little more" in text_of(receipt)
    world.mail(MEGAN, "Who is affected: 6 teachers in grades 3 and 4\n"
               "Impact: no coaching since fall\nSince when: September\n"
               "Tried so far:\n", receipt)
    world.turn("2026-12-01T09:00")
    assert world.ask("SELECT brief_since FROM challenge") == "September"
    assert "6 teachers" in world.ask("SELECT brief_scope FROM challenge")
    # The one part that is left needs no label.
    world.mail(HANNAH, "We asked the retired teachers' list, twice.", details)
    world.turn("2026-12-01T11:00")
    assert "retired" in world.ask("SELECT brief_tried FROM challenge")
    answer = world.letter(SHARON, "More was written")
    assert "retired teachers" in text_of(answer)
    assert "hannah.voss@" not in answer.as_string()
    assert world.state() == "assigned", world.state()


def a_designee_confirms_nothing(world):
    details = world.letter(HANNAH, "What has the school tried")
    world.mail(SHARON, "ACCEPT\nREMOVED", world.letter(SHARON, "Will you"))
    world.turn("2026-12-01T10:00")
    world.mail(HANNAH, "Yes, we tried it all.", details)
    world.turn("2026-12-01T11:00")
    assert world.state() == "asking", world.state()


def question_and_answer_stay_in_the_brief(world):
    world.mail(SHARON, "ACCEPT\nASK Which rooms are without a sub?",
               world.letter(SHARON, "Will you"))
    world.turn("2026-12-01T09:00")
    question = world.letter(MEGAN, "question")
    assert "sharon.pruitt@" not in question.as_string()
    world.mail(MEGAN, "Rooms 12 and 14.", question)
    world.turn("2026-12-01T11:00")
    answer = world.letter(SHARON, "answer")
    assert "Rooms 12 and 14" in text_of(answer)
    assert "megan.olsen@" not in answer.as_string()
    assert world.ask("SELECT brief_added FROM challenge") == (
        "Question: Which rooms are without a sub?\n"
        "Answer: Rooms 12 and 14.")


def understanding_and_decision_are_recorded(world):
    world.mail(SHARON, "UNDERSTOOD\nDECIDED two building subs, from January",
               world.letter(SHARON, "Will you"))
    world.turn("2026-12-01T09:00")
    assert world.ask("SELECT understood_at > 0 FROM challenge") == 1
    assert "two building subs" in world.ask("SELECT decision FROM challenge")
    assert "two building subs" in text_of(world.letter(MEGAN, "Progress"))


def what_helped_before_is_shown_to_the_next(world):
    world.mail(SHARON, "ACCEPT\nSTEP share two subs between schools BY "
               "Dec 4\nDONE 1\nREMOVED", world.letter(SHARON, "Will you"))
    world.turn("2026-12-01T09:00")
    assert world.ask("SELECT done_at > 0 FROM step") == 1	# in one mail
    world.mail(MEGAN, "Yes, thank you!", world.letter(MEGAN, "sufficiently"))
    world.turn("2026-12-01T11:00")
    assert world.state() == "closed", world.state()
    world.mail("Noor Haddad <noor.haddad@riverbend.example>", AGAIN)
    world.turn("2026-12-02T09:00")
    text = " ".join(text_of(world.letter(SHARON, "Will you")).split())
    assert "What helped before" in text
    assert "share two subs between schools" in text


def open_ones_are_suggested_and_never_joined(world):
    world.mail("Noor Haddad <noor.haddad@riverbend.example>", AGAIN)
    world.turn("2026-12-01T09:00")
    world.mail(SHARON, "DECLINE not my department",
               world.letter(SHARON, "Will you"))
    world.turn("2026-12-01T11:00")
    text = " ".join(text_of(world.letter(DANA, "decide")).split())
    assert "may belong together" in text and "Challenge 1:" in text, text
    assert world.challenges() == 2


tell("brief", [
    blank_parts_are_asked_and_filled,
    a_designee_confirms_nothing,
    question_and_answer_stay_in_the_brief,
    understanding_and_decision_are_recorded,
    what_helped_before_is_shown_to_the_next,
    open_ones_are_suggested_and_never_joined,
])
