"""Articles to an outline and sections."""
