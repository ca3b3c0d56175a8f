"""One file per output format; formats see values and know neither rules nor the command line."""
