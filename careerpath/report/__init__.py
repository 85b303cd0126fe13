"""Results to text: every format renders the same frozen value."""
