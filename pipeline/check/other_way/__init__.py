"""What a source denies, leaves as it is, allows or has yet to do, told the other way."""
