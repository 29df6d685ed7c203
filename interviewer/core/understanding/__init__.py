"""Reply to Understanding: what was addressed, how deeply, and the words that show it."""
