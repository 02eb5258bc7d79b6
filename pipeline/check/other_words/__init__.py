"""What a source says in other words: by custom, in another measure or unit, as a bound or a round figure."""
