"""Arrays become alpha and composite. No thread and no window here."""
