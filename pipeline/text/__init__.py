"""Rules of Korean and English text that every room uses."""
