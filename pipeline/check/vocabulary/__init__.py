"""Words that two languages share: the lexicon, what Hangul sounds like a Latin word, words told against each other."""
