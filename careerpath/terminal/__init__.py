"""Results on a terminal. The one door to rich."""
