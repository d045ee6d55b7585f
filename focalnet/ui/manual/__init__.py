"""The manual (F1): its chapters, the text of one, the sheet they lie on."""
