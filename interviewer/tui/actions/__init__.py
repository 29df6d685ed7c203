"""Every action of every screen, once: bindings, footer, help and palette all read these tables."""
