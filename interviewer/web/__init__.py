"""The screens in a browser on this machine: a guarded server, and one program of screens for each open tab."""
