"""The stages set in motion: threads, mailboxes and events. No Qt here."""
