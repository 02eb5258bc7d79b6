"""Names of people and who they are: family names, posts, owners, and whose words a quotation is."""
