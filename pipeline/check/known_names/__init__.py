"""Names that everybody knows: companies, products, laws, countries, and what is tied to them."""
