"""AL2: progressive activation loss, on labels of which most are wrong."""
