"""What tests need to see a learner's and a teacher's side: Anki's backend and Chromium."""
