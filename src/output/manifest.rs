//! What a finished file holds, line by line.
