"""Commands of developers that run once in a while; nothing of the product imports them."""
