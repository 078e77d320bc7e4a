"""Who says what: claims, quotations direct and indirect, and the words around them."""
