"""The knowledge base on disk: YAML files to the model, checked, compiled, cached and looked up by name."""
