"""What comes next on the same thread: a follow-up on what is open, digging into what was only named, and the words before it that show listening."""
