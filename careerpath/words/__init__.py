"""Words: as written and as stems, and what the small ones and the verbs do in a sentence."""
