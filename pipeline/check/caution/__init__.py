"""How sure a source is: its hedges, denials and bounds, and whether a draft keeps them."""
