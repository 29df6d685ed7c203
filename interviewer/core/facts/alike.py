"""Everyday words that ask for the same thing: a candidate says "fraud" where the case says "theft"."""

from interviewer.core.understanding.tokens import stem_of

_ROWS = """
fraud theft steal stolen thief thieves fraudulent
spam junk
mail email message letter mails emails
purchase transaction payment
refuse decline reject refusal block blocked
trip ride journey
tap click press
typo slip misspelling misspelled typos mistype mistyped mistypes misspell misspells
query search
child kid kids children minor underage
vulgar offensive swear profane insulting
place position slot
gps location
engineer developer colleague headcount
euro money dollar budget
analyst investigator reviewer
rater annotator labeller labeler judge
customer client cardholder
shop merchant store retailer
duplicate copy duplicates copies
train retrain retraining
different distinct unique
request req reqs
feedback verdict
server machine box node
processor cpu
gpu gpus graphics
graph network
region centre center datacenter
gdpr law legal regulation
phonebook contacts
consent agree agreed permission permitted
retention kept keep store retain
newcomer newbie beginner
incident accident
late delay delayed
error off mistake
dispute chargeback chargebacks
wave campaign campaigns burst
decoy honeypot honeypots spamtrap spamtraps
follow edge edges
virus malware
undone unfollow unfollowed undo
dead inactive dormant abandoned
cheat fake manipulate game
complain complaint complaints
fresh stale updated update refresh rebuilt rebuild built cadence
list index
phone mobile smartphone
computer desktop laptop pc
television tv
sound audio
lend lent
send sent
spend spent
lose lost
pay paid
sell sold
buy bought
hold held
take took taken
give gave given
write wrote written
see saw seen
bring brought
catch caught
teach taught
drive drove driven
fly flew flown
eat ate eaten
break broke broken
choose chose chosen
win won
meet met
grow grew grown
throw threw thrown
hide hid hidden
wear wore worn
forget forgot forgotten
withdraw withdrew withdrawn
people person persons peoples folk folks guys
car vehicle taxi cab
picture image photo pic
film movie
country nation
today nowadays currently presently
often frequent frequently
fast quick quickly rapidly speedy
big large huge
wait waiting
team crew
boss management leadership executives
punish fine fined lawsuit
""".split("\n")
_ALIKE = {stem_of(word): stem_of(row.split()[0]) for row in _ROWS if row for word in row.split()[1:]}


def alike(stem: str) -> str:
    """The stem that stands for ``stem`` and those that ask for the same."""
    return _ALIKE.get(stem, stem)
