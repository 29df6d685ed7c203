"""What a loaded pack must satisfy, one file a subject: values in, problems out."""
