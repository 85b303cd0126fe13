"""YAML and JSON from outside, read into trees in which every value knows its place. Bounded; nothing is run."""
