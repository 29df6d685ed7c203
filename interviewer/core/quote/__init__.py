"""The candidate's own words, cut so that they can be spoken back."""
