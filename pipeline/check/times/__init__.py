"""Days, hours, lengths, ages and how often: what the calendar, a zone or one step of reckoning makes of those that a source tells."""
