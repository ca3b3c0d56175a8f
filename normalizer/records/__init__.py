"""How texts come in and go out: files, folders, standard input; plain text and records."""
