"""The pure core: values in, values out. It knows no screen, file, clock or dice.

What stands where, from below; a room imports what stands below it or in its row, never above (``pyproject.toml`` has the exact order):

``text`` ``sentence`` ``matter`` ``numbers`` ``regex`` ``speech``  places, sentences and words of a text
``rubric`` ``scenario`` ``guard/`` ``act``  what authors write, what both sides can do
``understanding/``  a reply, by itself: what it shows, asks and does, and which words say so
``quote/`` ``lines/`` ``phrasing``  the candidate's words said back, the interviewer's stock lines, which of them is said
``case``  a scenario, its rubric and the ear for it
``facts/`` ``coverage`` ``pushback`` ``ladder`` ``graph``  which fact answers a question; points, mistakes and follow-ups; which question is next
``heard/`` ``wish``  what only the wording of a reply shows
``dialogue`` ``message``  the interview as a value, and the message in the making
``answers/`` ``followup/`` ``mistakes/`` ``course/`` ``idea/`` ``requests/``  what can be said: to a question, on a thread, to a mistake, next, ...
``listening/`` ``credit`` ``reactions/``  a reply as it is taken here, what it earns, and what it makes the interviewer do
``interview``  ``begin`` and ``step``, the one door of the conversation
``report/``  what it has shown, once it is over
"""
