"""What a source denies, has yet to do, or tells before and more, told the other way."""
