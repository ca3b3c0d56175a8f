"""Numbers, dates and times in another language's form."""
