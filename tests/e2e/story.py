"""story.py: a school month at Riverbend, moment by moment. Each moment is a
time, the mails written before it, and what the log must say after it."""
import servers


class Moment:
    def __init__(self, at, *mails, subject="a challenge", shape=servers.phone,
                 then=()):
        self.at, self.mails, self.subject = at, mails, subject
        self.shape, self.then = shape, then


def state(number, want):
    return ("SELECT state || CASE ending WHEN 'none' THEN '' ELSE ': ' ||"
            " ending END FROM challenge WHERE id = %d" % number, want)


SUBS = """At Lincoln our coaching visits keep getting cancelled because there
are no subs to cover our classes. Six of us have missed four visits each since
October."""
LIBROS = """En la Academia Cesar Chavez no han llegado los libros de lectura en
español para tercer grado. Los pedimos en agosto."""
UNCLEAR = """Something is off with how things go here and somebody from the
district should come and look. Franklin"""
AGAIN = """No subs at Washington either. Our coach comes on Tuesdays and nobody
can leave class."""

STORY = [
    Moment("2026-11-30T07:00"),
    Moment("2026-11-30T10:00", ("megan.olsen", None, SUBS),
           subject="coaching", then=[state(1, "assigned")]),
    Moment("2026-11-30T14:00",
           ("megan.olsen", "receipt",
            "Who is affected: 6 teachers in grades 3 and 4\n"
            "Tried so far: we swapped classes twice"),
           ("hannah.voss", "details",
            "We asked two retired teachers. They cannot come in winter."),
           ("sharon.pruitt", "assignment",
            "ACCEPT\nSTEP count the days that need a sub BY Dec 4\n"
            "STEP call the agency about a pool BY Dec 9")),
    Moment("2026-12-01T08:00", ("marisol.vega", None, LIBROS),
           subject="libros", then=[state(2, "assigned")]),
    Moment("2026-12-01T11:00", ("kevin.tran", None, UNCLEAR),
           subject="help", then=[state(3, "received")]),
    Moment("2026-12-01T15:00",
           ("dana.ruiz", "triage", "TYPE scheduling\n"
            "SUMMARY Common planning time is missing at Franklin\n"
            "OWNER Kathy Bloom"),
           then=[state(3, "assigned")]),
    Moment("2026-12-02T08:00",
           ("kathy.bloom", "assignment",
            "I'll take this. Which teams have no common time?\n"
            "I will meet with the principal by Dec 8.")),
    Moment("2026-12-02T12:00",
           ("kevin.tran", "question", "The sixth grade teams, both of them."),
           shape=servers.gmail),
    Moment("2026-12-03T08:00"),
    Moment("2026-12-04T08:00",
           ("sharon.pruitt", "assignment", "DONE 1"),
           shape=servers.outlook),
    Moment("2026-12-07T08:00"),
    Moment("2026-12-08T08:00"),
    Moment("2026-12-09T08:00"),
    Moment("2026-12-10T08:00",
           ("sharon.pruitt", "assignment",
            "The agency says yes. DONE 2\nREMOVED"),
           then=[state(1, "asking")]),
    Moment("2026-12-11T08:00",
           ("megan.olsen", "follow-up",
            "Partly. Grade 3 has subs, grade 4 is still without."),
           then=[state(1, "working")]),
    Moment("2026-12-14T08:00"),
    Moment("2026-12-15T08:00",
           ("sharon.pruitt", "reopened",
            "STEP send the second sub to grade 4 BY Dec 16")),
    Moment("2026-12-16T16:00",
           ("sharon.pruitt", "assignment", "DONE 3\nREMOVED"),
           then=[state(1, "asking")]),
    Moment("2026-12-17T08:00",
           ("megan.olsen", "follow-up",
            "Yes! All six of us had our visit this week. Thank you."),
           then=[state(1, "closed: confirmed")]),
    Moment("2026-12-18T08:00", ("noor.haddad", None, AGAIN),
           subject="subs"),
    Moment("2026-12-18T15:00"),
]
