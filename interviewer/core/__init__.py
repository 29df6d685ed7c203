"""The pure core: values in, values out. It knows no screen, file, clock or dice."""
