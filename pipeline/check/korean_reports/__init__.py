"""What a Korean report leaves to its reader: places by its row, lengths by their two ends, sums of the parts that it names."""
