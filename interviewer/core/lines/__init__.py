"""The interviewer's stock lines: what is said when the case has no words of its own. One file for one kind of thing to say.

A line has a key. Slots: {quote} the candidate's words, {you} the same said to them, {area} a part of the interview, {areas} several, {n} a count,
{fact} an answer. Every line is said at most once in an interview; when a list is used up, the interviewer says less. No praise.
"""
