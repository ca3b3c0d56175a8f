"""Who said it: attributions that came out twice, inverted or cut off."""
