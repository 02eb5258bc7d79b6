"""The ways an issue goes out, one small module each."""
