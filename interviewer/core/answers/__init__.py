"""What the case says to the candidate's questions: one by one, in the order of asking, and once more where they come back to one.

Which fact answers a question is in ``facts``; here a reply is taken apart, and the answers are spoken."""
