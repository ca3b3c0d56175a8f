"""What web pages and source texts left behind."""
