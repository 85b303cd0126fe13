"""The frozen values that everything else speaks in: knowledge base, profile, results. No input or output here."""
