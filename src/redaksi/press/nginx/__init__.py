"""nginx in front: a configuration that serves the edition as the doorman does."""
