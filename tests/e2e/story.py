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


def column(name, number, want):
    return "SELECT %s FROM challenge WHERE id = %d" % (name, number), want


# Has a mailbox, and is not on the roster yet.
NEWCOMERS = {"pat.doe": "Pat Doe"}

SUBS = ("At Lincoln our coaching visits keep getting cancelled because there "
        "are no subs to cover our classes. Six of us have missed four visits "
        "each since October.")
LIBROS = ("En la Academia Cesar Chavez no han llegado los libros de lectura "
          "en español para tercer grado. Los pedimos en agosto.")
UNCLEAR = ("Something is off with how things go here and somebody from the "
           "district should come and look. Franklin")
WIFI = ("School: Jefferson High School\nType: technology\nChallenge: The wifi "
        "drops in the east wing whenever a class logs in to the screener.\n"
        "Who is affected: 11 classrooms\nSince when: the first week\n"
        "Impact: we cannot finish the fall screening\n"
        "Tried so far: two classes at a time, still drops")
NAMED = ("Nobody at Sojourner Truth has been trained in the new reading "
         "intervention. My student Marcus Webb has waited since October.")
NEW_HERE = ("I am new at Lincoln. My coach cannot come because nobody covers "
            "my class, there are no subs.")
LIBROS_TOO = ("En Cesar Chavez todavía faltan los libros de lectura de tercer "
              "grado, los que se pidieron en agosto.")
AGAIN = ("No subs at Washington either. Our coach comes on Tuesdays and "
         "nobody can leave class.")

STORY = [
    Moment("2026-11-30T07:00"),
    Moment("2026-11-30T10:00", ("megan.olsen", None, SUBS),
           subject="coaching", then=[state(1, "assigned")]),
    Moment("2026-11-30T12:00",
           ("megan.olsen", "receipt",
            "Who is affected: 6 teachers in grades 3 and 4\n"
            "Impact: no coaching since October\n"
            "Since when: October\n"
            "Tried so far: we swapped classes twice"),
           ("hannah.voss", "details",
            "We asked two retired teachers. They cannot come in winter.")),
    Moment("2026-11-30T14:00",
           ("sharon.pruitt", "assignment",
            "UNDERSTOOD\nACCEPT\n"
            "STEP count the days that need a sub BY Dec 4\n"
            "STEP call the agency about a pool BY Dec 9 WHO Dennis Cho\n"
            "DECIDED a pool of two subs, from January"),
           then=[state(1, "working"), column("understood_at > 0", 1, 1)]),

    Moment("2026-12-01T08:00", ("marisol.vega", None, LIBROS),
           subject="libros", then=[state(2, "assigned")]),
    Moment("2026-12-01T11:00", ("kevin.tran", None, UNCLEAR),
           subject="help", then=[state(3, "received")]),
    Moment("2026-12-01T13:00", ("tom.baker", None, WIFI),
           subject="wifi", then=[state(4, "assigned")]),
    # The coordinator gives the first to the wrong person, and takes it back.
    Moment("2026-12-01T15:00",
           ("dana.ruiz", "triage", "TYPE scheduling\n"
            "SUMMARY Common planning time is missing\n"
            "OWNER Amy Poole"),
           then=[state(3, "assigned")]),
    Moment("2026-12-01T15:20", ("dana.ruiz", "transcript", "UNDO"),
           then=[state(3, "received")]),
    Moment("2026-12-01T15:40",
           ("dana.ruiz", "triage", "TYPE scheduling\n"
            "SUMMARY Common planning time is missing\n"
            "OWNER Kathy Bloom"),
           then=[state(3, "assigned")]),

    Moment("2026-12-02T08:00",
           ("kathy.bloom", "assignment",
            "I'll take this. Which teams have no common time?\n"
            "I will meet with the principal by Dec 8."),
           then=[state(3, "working")]),
    Moment("2026-12-02T10:00",
           ("nate.cole", "assignment",
            "DECLINE the access points are the builders', not ours"),
           then=[state(4, "received")]),
    Moment("2026-12-02T12:00",
           ("kevin.tran", "question", "The sixth grade teams, both of them."),
           shape=servers.gmail),
    Moment("2026-12-02T14:00",
           ("dana.ruiz", "triage", "TYPE facilities\nOWNER Bob Sievers"),
           ("renee.clark", None, NAMED), subject="training",
           then=[state(4, "assigned"), column("held", 5, 1)]),
    Moment("2026-12-02T15:00", ("pat.doe", None, NEW_HERE),
           ("alma.reyes", None, LIBROS_TOO), subject="coaching",
           then=[state(6, "received"), state(7, "assigned")]),

    # The morning letter: everything that needs the coordinator, in one mail.
    Moment("2026-12-03T08:00"),
    Moment("2026-12-03T09:00",
           ("dana.ruiz", "morning",
            "5 RELEASE\n6 ACCEPT\n7 MERGE INTO 2"),
           ("bob.sievers", "assignment",
            "ACCEPT\nSTEP move two access points BY Dec 11"),
           then=[state(5, "assigned"), state(6, "assigned"),
                 state(7, "closed: duplicate")]),
    Moment("2026-12-03T11:00", ("lena.ortiz", None,
                                "Please send me the process."),
           subject="PROCESS"),
    Moment("2026-12-04T08:00",
           ("sharon.pruitt", "assignment", "DONE 1"),
           shape=servers.outlook),

    # The meeting of leadership, and somebody who is out.
    Moment("2026-12-07T08:00",
           ("sharon.pruitt", "transcript",
            "OUT until Dec 9, Dennis Cho covers")),
    Moment("2026-12-07T11:00", ("alan.moss", "agenda", "none discussed")),
    Moment("2026-12-08T08:00"),
    Moment("2026-12-08T16:30",
           ("dana.ruiz", "agenda",
            "1 discussed: the pool starts with two people\n"
            "3 decided: sixth grade shares period 4 from January\n"
            "4 postponed")),
    Moment("2026-12-09T08:00"),
    Moment("2026-12-09T09:30",
           ("dennis.cho", "round", "1 DONE 2\n6 ACCEPT\n"
            "6 STEP add this class to the pool BY Dec 9\n"
            "6 DONE 1\n6 REMOVED"),
           ("amy.poole", "escalation",
            "OWNER Amy Poole\nSTEP call the publisher BY Dec 11"),
           then=[state(6, "asking"), state(2, "working")]),
    Moment("2026-12-10T08:00",
           ("sharon.pruitt", "assignment", "REMOVED"),
           ("pat.doe", "follow-up", "Yes, my coach came today, thanks!"),
           then=[state(1, "asking"), state(6, "closed: confirmed")]),
    Moment("2026-12-11T08:00",
           ("megan.olsen", "follow-up",
            "Partly. Grade 3 has subs, grade 4 is still without."),
           then=[state(1, "working")]),
    Moment("2026-12-11T10:00",
           ("sharon.pruitt", "reopened",
            "STEP send the second sub to grade 4 BY Dec 16"),
           ("amy.poole", "round", "2 DONE 1\n2 REMOVED"),
           ("kathy.bloom", "round", "3 DONE 1\n3 REMOVED\n5 I'll take it.\n"
            "5 STEP train four teachers BY Jan 15"),
           then=[state(2, "asking"), state(3, "asking"),
                 state(5, "working")]),
    Moment("2026-12-14T08:00",
           ("marisol.vega", "follow-up",
            "Sí, ya llegaron todos los libros. ¡Gracias!"),
           then=[state(2, "asking")]),
    Moment("2026-12-14T16:00",
           ("alma.reyes", "follow-up", "Sí, ya está resuelto."),
           then=[state(2, "closed: confirmed")]),

    # The month is reviewed, and a conversation by phone is written down.
    Moment("2026-12-15T08:00"),
    Moment("2026-12-15T16:00",
           ("dana.ruiz", "review", "REVIEWED ALL"),
           ("dana.ruiz", "triage 3",
            "FOLLOWED UP by phone with Kevin Tran on Dec 15: yes, both "
            "teams have period 4 now"),
           then=[state(3, "closed: confirmed")]),
    Moment("2026-12-16T16:00",
           ("sharon.pruitt", "assignment", "DONE 3\nREMOVED"),
           then=[state(1, "asking")]),
    Moment("2026-12-17T08:00",
           ("megan.olsen", "follow-up",
            "Yes! All six of us had our visit this week. Thank you."),
           then=[state(1, "closed: confirmed")]),
    Moment("2026-12-17T10:00", ("noor.haddad", None, AGAIN),
           subject="subs", then=[state(8, "assigned")]),
    Moment("2026-12-18T08:00"),
    Moment("2027-01-04T08:00"),
]
