"""What a writer reckons of the figures told beside one, and names by a word of the draft."""
