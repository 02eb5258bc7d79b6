"""The review page on 127.0.0.1, over run and the files."""
