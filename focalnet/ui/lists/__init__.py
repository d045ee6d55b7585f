"""Lists of records, long ones too: only the lines on screen are read."""
