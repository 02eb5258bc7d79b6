"""The files of one issue, read and written with digests, under a lock."""
