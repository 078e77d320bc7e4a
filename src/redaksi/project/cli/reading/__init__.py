"""What stands behind `redaksi read`: one page or very many, as text, as JSON, with its findings marked."""
