"""Where the talk goes when a thread is left: the next question, a part of the outline, a change of constraint, a loose end, the end.

The case's graph decides; the candidate's lead and the clock go before it."""
