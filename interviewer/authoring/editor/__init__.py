"""What an editor needs to help an author: JSON Schemas with the author's own ids, for yaml-language-server."""
