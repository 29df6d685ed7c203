"""Speed as ratios against named rivals in the same run; never a timed assertion in a test."""
