"""What to tell a person: pure functions of a knowledge base and a profile. Import the module that you need."""
