"""What the candidate asks for besides facts, and how the interviewer grants it."""
