"""Stories to articles, by the sentence."""
