"""Trees of nodes to the model's dataclasses, one noun a module, noting problems and references to be checked."""
