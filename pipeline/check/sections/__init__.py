"""What only a section or a whole issue shows: citations, origins, age, agreement, repetition, length."""
