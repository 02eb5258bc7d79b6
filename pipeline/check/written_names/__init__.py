"""Names by their writing: how one sounds in Hangul, what else an article may call it, and one that no article has."""
