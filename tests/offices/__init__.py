"""What offices do with our files: word processor, spreadsheet, calendar, feed reader and printer."""
