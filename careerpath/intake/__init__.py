"""From a person to a profile: profile files, JSON Resume, resumes, and the years that their jobs add up to."""
